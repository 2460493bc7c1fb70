import { expect, it } from 'vitest';
import { JsonElements } from '../../../src/domain/metadata-table/json-elements.js';
import { seededRandom } from '../../helpers/random.js';

/** The documents of a text that comes in pieces of the given size. */
function cut(text: string, size = text.length || 1): readonly string[] {
  const elements = new JsonElements();
  const found: string[] = [];
  for (let at = 0; at < text.length; at += size)
    found.push(...elements.push(text.slice(at, at + size)));
  return [...found, ...elements.end()];
}

it.each([
  ['', []],
  ['[]', []],
  [' \n[ 1 , [2, {"a": [3]}], "],[" ]\n', ['1', '[2, {"a": [3]}]', '"],["']],
  ['{"a": 1}\n\n{"b": "\\"}\\n"}', ['{"a": 1}', '{"b": "\\"}\\n"}']],
  ['{\n "a": [\n1,\n2]\n}\n', ['{\n "a": [\n1,\n2]\n}']],
])('cuts %j', (text, documents) => {
  for (const size of [1, 2, 3, 1000]) expect(cut(text, size)).toEqual(documents);
});

it('gives what is cut short as something that does not parse', () => {
  for (const text of ['[', '[{"a":1}', '[{"a":1},', '{"a":', '[{"a": "x']) {
    const last = cut(text).at(-1) ?? '';
    expect(() => JSON.parse(last), text).toThrow();
  }
});

it('cuts any list, however it is written and in whatever pieces it comes', () => {
  const seed = Date.now() % 1_000_000;
  const next = seededRandom(seed);
  const pick = (most: number) => Math.floor(next() * most);
  const value = (depth: number): unknown => {
    const kind = pick(depth > 3 ? 3 : 5);
    if (kind === 3) return Array.from({ length: pick(4) }, () => value(depth + 1));
    if (kind === 4)
      return Object.fromEntries([
        ['k"]', value(depth + 1)],
        ['}', value(depth + 1)],
      ]);
    return kind === 0 ? pick(100) : ['\\"', '[{,', 'a\nb', '\\'][pick(4)];
  };
  for (let i = 0; i < 300; i += 1) {
    const list = Array.from({ length: pick(6) }, () => value(0));
    const documents = cut(JSON.stringify(list, undefined, pick(3)), 1 + pick(7));
    expect(
      documents.map((text) => JSON.parse(text)),
      `seed ${seed}`,
    ).toEqual(list);
  }
});
