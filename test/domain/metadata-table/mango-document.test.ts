import { expect, it } from 'vitest';
import { type Avu, avuKey } from '../../../src/domain/avu.js';
import { mangoAvus, mangoDocument } from '../../../src/domain/metadata-table/mango-document.js';
import { seededRandom } from '../../helpers/random.js';

const avu = (attribute: string, value: string, units = ''): Avu => ({ attribute, value, units });
const sorted = (avus: Iterable<Avu>) => [...avus].map(avuKey).sort();

it('reads what ManGO’s own converter writes', () => {
  const document = {
    schema: {
      book: {
        __version__: '1.0.0',
        cover: { type: 'soft' },
        author: [{ name: 'A' }, { name: ['B', 'C'] }],
      },
    },
    mg: { mime_type: 'text/plain' },
    ns: { section: { title: 't', __value__: '1' } },
    analysis: { tika: { pages: '5' } },
    other: { plain: ['1', '2'] },
  };
  expect(sorted(mangoAvus(document))).toEqual(
    sorted([
      avu('mgs.book.__version__', '1.0.0'),
      avu('mgs.book.cover.type', 'soft', '1'),
      avu('mgs.book.author.name', 'A', '1'),
      avu('mgs.book.author.name', 'B', '2'),
      avu('mgs.book.author.name', 'C', '2'),
      avu('mg.mime_type', 'text/plain'),
      avu('ns.section.title', 't'),
      avu('ns.section', '1'),
      avu('pages', '5', 'analysis/tika'),
      avu('plain', '1'),
      avu('plain', '2'),
    ]),
  );
});

it('tells instances by their numbers, the tenth and those that are missing too', () => {
  const avus = [1, 3, 10].map((n) => avu('mgs.s.a.b', `v${n}`, `${n}`));
  const document = mangoDocument(avus) as { schema: { s: { a: unknown[] } } };
  expect(document.schema.s.a).toHaveLength(10);
  expect(document.schema.s.a[9]).toEqual({ b: 'v10' });
  expect(sorted(mangoAvus(document))).toEqual(sorted(avus));
});

it('loses nothing of any metadata', () => {
  const seed = Date.now() % 1_000_000;
  const next = seededRandom(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  const names = [
    'a',
    'mgs',
    'mg',
    'other',
    'schema',
    'analysis',
    '__value__',
    '__proto__',
    '',
    'b c',
  ];
  const units = [
    '',
    '',
    '1',
    '2',
    '1.1',
    '2.10',
    '0',
    'cm',
    'analysis/x',
    'analysis/',
    '1.0',
    '99999',
  ];
  for (let round = 0; round < 500; round += 1) {
    const avus = Array.from({ length: 1 + Math.floor(next() * 8) }, () => {
      const attribute = Array.from({ length: 1 + Math.floor(next() * 4) }, () => pick(names)).join(
        '.',
      );
      return avu(attribute || 'x', pick(['1', 'two', '[]', '{}']), pick(units));
    });
    const distinct = [...new Map(avus.map((one) => [avuKey(one), one])).values()];
    const text = JSON.stringify(mangoDocument(distinct));
    expect(sorted(mangoAvus(JSON.parse(text))), `seed ${seed}: ${text}`).toEqual(sorted(distinct));
  }
});
