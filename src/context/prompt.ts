/** Questions to the person at the keyboard. */
export interface Prompt {
  /** Whether somebody can answer; where not, the methods read stdin's next line instead. */
  readonly interactive: boolean;
  /** One line of text; `fallback` for an empty answer. Throws CancelledError on end of input without fallback. */
  line(question: string, fallback?: string): Promise<string>;
  /** One line that is not shown while it is typed. */
  secret(question: string): Promise<string>;
  /** The next line of stdin, for which nobody is asked; undefined at its end. It is not shown. */
  unasked(): Promise<string | undefined>;
  /** True for y or yes. Without a person it is false. */
  confirm(question: string): Promise<boolean>;
}
