/** Ties the state to the server and the terminal, until the person leaves. */
import { OWN_EXITS } from '../cli/exit-codes.js';
import type { Context } from '../context/context.js';
import { CancelledError, CliError } from '../errors.js';
import { loadPaint, plainPaint } from '../output/colour.js';
import type { Catalog } from './catalog.js';
import type { Key } from './key.js';
import { KeyReader } from './key-reader.js';
import { Loader } from './loader.js';
import { completeLocal, expandLocal, type LocalPlace } from './local-completion.js';
import { runTask } from './run-task.js';
import { Screen } from './screen.js';
import type { BrowseState, Size } from './state.js';
import type { Task } from './task.js';
import type { BrowseTerminal } from './terminal.js';
import { type Effect, type Message, update } from './update.js';
import { loadFrame } from './view/load-frame.js';

const ANY_KEY = '\nPress any key to go back to the list.';

/**
 * Shows the state and follows the keys until the person leaves. The terminal is given back on every
 * way out. Throws CancelledError where Ctrl-C or a signal was that.
 */
export async function browse(
  ctx: Context,
  terminal: BrowseTerminal,
  catalog: Catalog,
  start: (size: Size) => BrowseState,
): Promise<void> {
  const screen = new Screen(terminal.stdout);
  const look = { paint: ctx.stdoutIsColoured ? await loadPaint() : plainPaint };
  const { frameLines } = await loadFrame();
  const draw = (state: BrowseState): void => screen.draw(frameLines(state, look));
  const browser = new Browser({ ctx, catalog, screen, draw, terminal }, start(screen.size));
  await browser.run();
}

interface Surroundings {
  readonly ctx: Context;
  readonly catalog: Catalog;
  readonly screen: Screen;
  readonly draw: (state: BrowseState) => void;
  readonly terminal: BrowseTerminal;
}

class Browser {
  private readonly keys: KeyReader;
  private readonly loader: Loader;
  /** Aborts when the person leaves or has to. */
  private readonly ending = new AbortController();
  private willDraw = false;
  /** Takes the next key in place of the state. */
  private takeKey: (() => void) | undefined;

  constructor(
    private readonly at: Surroundings,
    private state: BrowseState,
  ) {
    this.keys = new KeyReader(at.terminal.stdin, {
      onKey: (key) => this.pressed(key),
      onEnd: () => at.ctx.processes.hangUp(),
    });
    this.loader = new Loader(at.catalog, at.ctx.clock, {
      send: (message) => this.send(message),
      onDefect: (error) => this.end(error),
    });
  }

  async run(): Promise<void> {
    const { ctx, screen } = this.at;
    const stop = (): void => this.end(ctx.signal.reason);
    ctx.signal.throwIfAborted();
    ctx.signal.addEventListener('abort', stop, { once: true });
    const forget = [
      () => ctx.signal.removeEventListener('abort', stop),
      ctx.processes.onHangUp(() => this.hide()),
      screen.onResize(() => this.resized()),
    ];
    try {
      const left = new Promise((resolve) => {
        this.ending.signal.addEventListener('abort', resolve, { once: true });
      });
      this.show();
      await left;
    } finally {
      this.hide();
      this.loader.stop();
      for (const forgetOne of forget) forgetOne();
    }
    if (this.ending.signal.reason !== LEFT) throw this.ending.signal.reason;
  }

  private end(reason: unknown): void {
    this.ending.abort(reason);
    this.takeKey?.();
  }

  private resized(): void {
    this.at.screen.clear();
    this.send({ is: 'resized', size: this.at.screen.size });
  }

  private show(): void {
    this.at.screen.enter();
    this.keys.start();
    this.loader.follow(this.state);
    this.drawSoon();
  }

  private hide(): void {
    this.at.screen.leave();
    this.keys.stop();
  }

  private pressed(key: Key): void {
    const take = this.takeKey;
    this.takeKey = undefined;
    if (take !== undefined) take();
    else if (key.is === 'suspend') this.inBackground(this.suspend());
    else this.send({ is: 'key', key });
  }

  /** As any program of a terminal on Ctrl-Z; the screen comes back when the shell lets it go on. */
  private async suspend(): Promise<void> {
    this.hide();
    await this.at.ctx.processes.suspend();
    if (this.ending.signal.aborted) return;
    this.show();
    this.send({ is: 'resized', size: this.at.screen.size });
  }

  private send(message: Message): void {
    if (this.ending.signal.aborted) return;
    try {
      const { state, effect } = update(this.state, message);
      this.state = state;
      this.loader.follow(state);
      this.drawSoon();
      if (effect !== undefined) this.perform(effect);
    } catch (error) {
      this.end(error);
    }
  }

  /** Once for all that happens together, such as keys that were typed ahead. */
  private drawSoon(): void {
    if (this.willDraw) return;
    this.willDraw = true;
    setImmediate(() => {
      this.willDraw = false;
      if (this.ending.signal.aborted) return;
      try {
        this.at.draw(this.state);
      } catch (error) {
        this.end(error);
      }
    });
  }

  private perform(effect: Effect): void {
    switch (effect.do) {
      case 'leave':
        this.end(
          effect.how === 'quit'
            ? LEFT
            : new CancelledError('stopped', { exit: OWN_EXITS.interrupted }),
        );
        break;
      case 'redraw':
        this.at.screen.clear();
        break;
      case 'complete':
        this.inBackground(this.complete(effect.text));
        break;
      case 'run':
        this.inBackground(this.runOnTerminal(effect.task));
        break;
    }
  }

  private inBackground(work: Promise<void>): void {
    work.catch((error: unknown) => this.end(error));
  }

  private async complete(from: string): Promise<void> {
    const to = await completeLocal(from, this.localPlace);
    this.send({ is: 'completed', from, to });
  }

  /** The commands have the terminal while they run, and their output is read before it goes. */
  private async runOnTerminal(typed: Task): Promise<void> {
    const task = this.withWholeLocalPath(typed);
    this.hide();
    const isWell = await runTask(this.at.ctx, task, this.ending.signal);
    if (!this.ending.signal.aborted) await this.anyKey();
    if (this.ending.signal.aborted) return;
    const settled = await this.settledBy(task, isWell);
    this.show();
    this.send({ is: 'ran', task, isWell, settled });
  }

  private async anyKey(): Promise<void> {
    const { stdout } = this.at.terminal;
    stdout.write(ANY_KEY);
    this.keys.start();
    await new Promise<void>((resolve) => {
      this.takeKey = resolve;
    });
    stdout.write('\n');
  }

  /** What need no longer be marked: all where all went well, and what is gone in any case. */
  private async settledBy(task: Task, isWell: boolean): Promise<ReadonlySet<string>> {
    if (!('targets' in task) || this.at.ctx.dryRun) return new Set();
    if (isWell) return new Set(task.targets.map(({ path }) => `${path}`));
    if (task.does !== 'remove') return new Set();
    try {
      return await this.at.catalog.goneOf(task.targets, new AbortController());
    } catch (error) {
      // The listing, which comes next, meets the same failure and shows it.
      if (error instanceof CliError) return new Set();
      throw error;
    }
  }

  private withWholeLocalPath(task: Task): Task {
    if (task.does === 'get') return { ...task, folder: expandLocal(task.folder, this.localPlace) };
    if (task.does === 'put') return { ...task, local: expandLocal(task.local, this.localPlace) };
    return task;
  }

  private get localPlace(): LocalPlace {
    const { cwd, env } = this.at.ctx;
    return { cwd, home: env['HOME'] ?? env['USERPROFILE'] };
  }
}

/** Why the browser ends where the person leaves it in the ordinary way. */
const LEFT = Symbol('left');
