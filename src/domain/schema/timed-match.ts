/** Matching within a time limit: the patterns of a schema are anybody's, and some never end. */
import { type Context, createContext, Script } from 'node:vm';

/** No pattern needs long for so few characters. */
const SHORT = 12;

/**
 * A regular expression whose matches are given up after a time. V8 stops a match, as all it runs,
 * when the time of its script is over; so every pattern keeps its meaning, whereas an engine without
 * backtracking would refuse look-ahead and back-references.
 */
export class TimedExpression {
  private readonly script = new Script('expression.test(value)');
  private context: (Context & { value: string }) | undefined;
  private isGivenUp = false;

  constructor(
    readonly expression: RegExp,
    private readonly milliseconds: number,
  ) {}

  /** Undefined where it was not decided in time; longer values are not tried any more then. */
  test(value: string): boolean | undefined {
    if (value.length <= SHORT) return this.expression.test(value);
    if (this.isGivenUp) return undefined;
    this.context ??= createContext({ expression: this.expression, value }) as Context & {
      value: string;
    };
    this.context.value = value;
    try {
      return this.script.runInContext(this.context, { timeout: this.milliseconds }) as boolean;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      this.isGivenUp = true;
      return undefined;
    }
  }
}
