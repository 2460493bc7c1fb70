/** The keys and what they make of the state, without a terminal and a server. */
import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/browse/item.js';
import { type Key, keyOf } from '../../src/browse/key.js';
import { type BrowseState, chosen, startState, wishedPreview } from '../../src/browse/state.js';
import { type Effect, type Message, update } from '../../src/browse/update.js';
import { LogicalPath } from '../../src/domain/logical-path.js';

const HOME = LogicalPath.parse('/z/home/alice');

function item(name: string, details: Partial<Item> = {}): Item {
  const type = name.endsWith('/') ? 'collection' : 'data_object';
  const plain = name.replace(/\/$/, '');
  return {
    path: HOME.join(plain),
    type,
    name: plain,
    size: type === 'collection' ? undefined : 1,
    modifiedAt: 0,
    sign: type === 'collection' ? '/' : '',
    ...details,
  };
}

/** A browser whose effects are only noted down. */
class Trial {
  state: BrowseState;
  effects: Effect[] = [];

  constructor(items: readonly Item[], size = { columns: 100, rows: 13 }) {
    this.state = startState({
      who: 'alice#z',
      folder: '/local',
      dryRun: false,
      size,
      home: HOME,
      place: HOME,
    });
    this.lists(items);
  }

  send(message: Message): this {
    const { state, effect } = update(this.state, message);
    this.state = state;
    if (effect !== undefined) this.effects.push(effect);
    return this;
  }

  lists(items: readonly Item[]): this {
    const { load } = this.state;
    return this.send({ is: 'listed', load, items }).send({ is: 'listing-ended', load });
  }

  press(...keys: readonly (Key['is'] | string)[]): this {
    for (const key of keys) this.send({ is: 'key', key: pressed(key) });
    return this;
  }

  get names(): readonly string[] {
    return this.state.rows.map(({ name }) => name);
  }

  get marked(): readonly string[] {
    return [...this.state.marks.keys()].map((path) => path.slice(`${HOME}/`.length));
  }
}

const NAMED = ['up', 'down', 'left', 'right', 'page-down', 'home', 'end', 'enter', 'tab', 'escape'];

function pressed(key: string): Key {
  if (NAMED.includes(key)) return { is: key } as Key;
  return { is: 'text', text: key };
}

const FEW = [item('b.txt', { size: 5, modifiedAt: 9 }), item('sub/'), item('a.txt', { size: 7 })];

describe('the list', () => {
  test('has collections first, and is sorted by name, size or time', () => {
    const trial = new Trial(FEW);
    expect(trial.names).toEqual(['sub', 'a.txt', 'b.txt']);
    expect(trial.press('s').names).toEqual(['sub', 'a.txt', 'b.txt']);
    expect(trial.press('s').names).toEqual(['sub', 'b.txt', 'a.txt']);
    expect(trial.press('s').state.sort).toBe('name');
  });

  test('the cursor stays within it and on the screen', () => {
    const many = Array.from({ length: 100 }, (_, n) => item(`n${String(n).padStart(3, '0')}`));
    const trial = new Trial(many);
    const at = (): readonly number[] => [trial.state.cursor, trial.state.top];
    trial.press('up');
    expect(at()).toEqual([0, 0]);
    trial.press('page-down', 'down');
    expect(at()).toEqual([11, 2]);
    trial.press('end', 'j');
    expect(at()).toEqual([99, 90]);
    trial.send({ is: 'resized', size: { columns: 100, rows: 53 } });
    expect(at()).toEqual([99, 50]);
    trial.press('home');
    expect(at()).toEqual([0, 0]);
  });

  test('the cursor stays on its item when another page comes before it', () => {
    const trial = new Trial([item('m'), item('z')]);
    trial.press('down').send({ is: 'listed', load: 1, items: [item('a'), item('b/')] });
    expect(trial.names).toEqual(['b', 'a', 'm', 'z']);
    expect(chosen(trial.state)?.name).toBe('z');
  });

  test('pages of an older listing are dropped', () => {
    const trial = new Trial(FEW).press('r');
    trial.send({ is: 'listed', load: 1, items: [item('old')] });
    trial.send({ is: 'listing-ended', load: 1, failure: 'old' });
    expect(trial.state.progress.is).toBe('loading');
    expect(trial.names).toEqual([]);
  });

  test('going up leads back to the collection one came from', () => {
    const trial = new Trial(FEW).press('right');
    expect(`${trial.state.place}`).toBe('/z/home/alice/sub');
    trial.lists([]).press('left').lists(FEW);
    expect(`${trial.state.place}`).toBe('/z/home/alice');
    expect(chosen(trial.state)?.name).toBe('sub');
    trial.press('left', 'left', 'left', 'left', 'left');
    expect(`${trial.state.place}`).toBe('/');
    expect(`${trial.press('~').state.place}`).toBe(`${HOME}`);
  });

  test('a failure is kept with what has come', () => {
    const trial = new Trial(FEW).press('r');
    trial.send({ is: 'listed', load: 2, items: FEW.slice(0, 1) });
    trial.send({ is: 'listing-ended', load: 2, failure: 'lost' });
    expect(trial.state.progress).toEqual({ is: 'failed', failure: 'lost' });
    expect(trial.names).toEqual(['b.txt']);
  });
});

describe('the filter', () => {
  test('holds while it is typed, until Esc', () => {
    const trial = new Trial(FEW).press('/', 'T', 'x');
    expect(trial.names).toEqual(['a.txt', 'b.txt']);
    trial.press('down', 'enter', 'down');
    expect(chosen(trial.state)?.name).toBe('b.txt');
    trial.press('escape');
    expect(trial.names).toHaveLength(3);
    expect(chosen(trial.state)?.name).toBe('b.txt');
  });

  test('takes letters that are keys elsewhere', () => {
    expect(new Trial(FEW).press('/', 'q').effects).toEqual([]);
  });
});

describe('marks', () => {
  test('are kept while one walks and filters', () => {
    const trial = new Trial(FEW).press('down', ' ', 'home', 'right');
    trial.lists([{ ...item('sub/inner'), name: 'inner' }]).press(' ');
    expect(trial.marked).toEqual(['a.txt', 'sub/inner']);
    expect(trial.press(' ').marked).toEqual(['a.txt']);
  });

  test('all that is shown, and nothing else', () => {
    const trial = new Trial(FEW).press('/', 't', 'x', 'enter', 'a');
    expect(trial.marked).toEqual(['a.txt', 'b.txt']);
    expect(trial.press('a').marked).toEqual([]);
    expect(trial.press('a', 'u').marked).toEqual([]);
  });

  test('go where the task has settled them', () => {
    const trial = new Trial(FEW).press('a', 'g', 'enter');
    const [effect] = trial.effects;
    if (effect?.do !== 'run') throw new Error('nothing is run');
    expect(effect.task).toMatchObject({ does: 'get', folder: '/local', targets: { length: 3 } });
    const settled = new Set([`${HOME}/a.txt`]);
    trial.send({ is: 'ran', task: effect.task, isWell: false, settled });
    expect(trial.marked).toEqual(['sub', 'b.txt']);
    expect(trial.state.load).toBe(2);
  });
});

describe('actions', () => {
  test.each(['enter', 'n', 'x', 'escape', ' '])('%s is no yes', (key) => {
    const trial = new Trial(FEW).press('d', key);
    expect(trial.effects).toEqual([]);
    expect(trial.state.mode.is).toBe('list');
    expect(trial.state.notice).toBe('nothing was removed');
  });

  test('y removes what is under the cursor into the trash, D for good', () => {
    const trial = new Trial(FEW).press('d', 'y', 'D', 'Y');
    const targets = [{ path: HOME.join('sub'), type: 'collection' }];
    expect(trial.effects).toEqual([
      { do: 'run', task: { does: 'remove', targets, forGood: false } },
      { do: 'run', task: { does: 'remove', targets, forGood: true } },
    ]);
  });

  test('in the trash removing is for good', () => {
    const inTrash = { ...item('x'), path: LogicalPath.parse('/z/trash/home/alice/x') };
    expect(new Trial([inTrash]).press('d').state.mode).toEqual({ is: 'confirming', forGood: true });
  });

  test('metadata is asked for in three lines, two of them not empty', () => {
    const trial = new Trial(FEW).press('m', 'enter');
    expect(trial.state.notice).toContain('cannot be empty');
    trial.press('a', 'enter', 'v', 'enter');
    expect(trial.effects).toEqual([]);
    trial.press('enter');
    expect(trial.effects).toMatchObject([
      { task: { does: 'describe', avu: { attribute: 'a', value: 'v', units: '' } } },
    ]);
  });

  test('Esc gives a question up', () => {
    const trial = new Trial(FEW).press('p', 'x', 'escape');
    expect(trial.state.mode.is).toBe('list');
    expect(trial.effects).toEqual([]);
  });

  test('there is nothing to do with nothing', () => {
    const trial = new Trial([]).press('g');
    expect(trial.state.notice).toContain('nothing');
    expect(trial.press('d').state.mode.is).toBe('list');
    expect(trial.press('p').state.mode.is).toBe('asking');
  });

  test('a completion is taken unless more was typed meanwhile', () => {
    const trial = new Trial(FEW).press('p', 'x', 'tab');
    expect(trial.effects).toEqual([{ do: 'complete', text: 'x' }]);
    trial.press('y').send({ is: 'completed', from: 'x', to: 'x-long' });
    expect(trial.state.mode).toMatchObject({ asking: { line: { before: 'xy' } } });
    trial.send({ is: 'completed', from: 'xy', to: 'xyz' });
    expect(trial.state.mode).toMatchObject({ asking: { line: { before: 'xyz' } } });
  });
});

describe('the preview', () => {
  test('is that of the item under the cursor, anew after a reload', () => {
    const trial = new Trial(FEW).press('down', 'tab');
    expect(wishedPreview(trial.state)).toMatchObject({ tab: 'metadata', load: 1 });
    expect(`${wishedPreview(trial.state)?.path}`).toBe(`${HOME}/a.txt`);
    expect(wishedPreview(trial.press('r').state)).toBeUndefined();
    expect(wishedPreview(trial.lists(FEW).state)).toMatchObject({ tab: 'metadata', load: 2 });
  });

  test('is not asked for on a narrow terminal until it is opened', () => {
    const trial = new Trial(FEW, { columns: 79, rows: 24 }).press('down');
    expect(wishedPreview(trial.state)).toBeUndefined();
    expect(wishedPreview(trial.press('enter').state)).toBeDefined();
    expect(trial.state.mode.is).toBe('preview');
    expect(trial.press('q').state.mode.is).toBe('list');
    expect(trial.effects).toEqual([]);
  });
});

test('q and Ctrl-C leave', () => {
  expect(new Trial(FEW).press('q').effects).toEqual([{ do: 'leave', how: 'quit' }]);
  const key = keyOf('\u0003', { name: 'c', ctrl: true });
  if (key === undefined) throw new Error('Ctrl-C is a key');
  const trial = new Trial(FEW).send({ is: 'key', key });
  expect(trial.effects).toEqual([{ do: 'leave', how: 'interrupt' }]);
});
