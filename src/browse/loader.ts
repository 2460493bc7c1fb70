/** Loads what the state wants and has not, and stops what it wants no longer. */
import { errorText } from '../cli/report-error.js';
import type { Clock } from '../context/clock.js';
import { CliError } from '../errors.js';
import type { Catalog } from './catalog.js';
import { type BrowseState, isSameWish, type PreviewWish, wishedPreview } from './state.js';
import type { Message } from './update.js';

/** Milliseconds that the cursor rests before the preview is asked for. */
const REST = 80;

export class Loader {
  private listing = new AbortController();
  private previewing = new AbortController();
  private load = 0;
  private wish: PreviewWish | undefined;

  constructor(
    private readonly catalog: Catalog,
    private readonly clock: Clock,
    private readonly listener: {
      readonly send: (message: Message) => void;
      /** Something went wrong that is no failure of a request. */
      readonly onDefect: (error: unknown) => void;
    },
  ) {}

  follow(state: BrowseState): void {
    if (this.load !== state.load) this.list(state);
    const wish = wishedPreview(state);
    if (!isSameWish(wish, this.wish)) this.preview(wish);
  }

  /** Stops all that is under way. */
  stop(): void {
    this.listing.abort();
    this.previewing.abort();
  }

  private list({ place, load }: BrowseState): void {
    this.load = load;
    this.listing.abort();
    const interruption = new AbortController();
    this.listing = interruption;
    const { send } = this.listener;
    const list = this.catalog.list(place, interruption, (items) =>
      send({ is: 'listed', load, items }),
    );
    list.then(
      () => send({ is: 'listing-ended', load }),
      this.onFailure(interruption, (lines) =>
        send({ is: 'listing-ended', load, failure: lines.join('. ') }),
      ),
    );
  }

  private preview(wish: PreviewWish | undefined): void {
    this.wish = wish;
    this.previewing.abort();
    const interruption = new AbortController();
    this.previewing = interruption;
    if (wish === undefined) return;
    const { send } = this.listener;
    this.clock
      .sleep(REST, interruption.signal)
      .then(async () => await this.catalog.preview(wish, interruption))
      .then(
        (lines) => send({ is: 'previewed', of: wish, lines }),
        this.onFailure(interruption, (lines) => send({ is: 'previewed', of: wish, lines })),
      );
  }

  /** A failure is told in place; what was stopped is not. */
  private onFailure(
    { signal }: AbortController,
    tell: (lines: readonly string[]) => void,
  ): (error: unknown) => void {
    return (error) => {
      if (signal.aborted) return;
      if (error instanceof CliError) tell(failureLines(error));
      else this.listener.onDefect(error);
    };
  }
}

/** What failed, and in further lines what to do. */
function failureLines(error: CliError): readonly string[] {
  const text = errorText(error, { command: '', asJson: false, debug: false });
  const lines = text.replace(/^: /, '').trimEnd().split('\n');
  return lines.map((line) => line.trim());
}
