import { expect, test } from 'vitest';
import type { Avu } from '../../../src/domain/avu.js';
import { avuDifference } from '../../../src/domain/avu-difference.js';
import { fromAvus } from '../../../src/domain/schema/read-avus.js';
import { attributeNamespace, toAvus } from '../../../src/domain/schema/schema-avus.js';
import { validateDocument } from '../../../src/domain/schema/validate-document.js';
import { readSchema } from './schema-files.js';

const people = await readSchema('people-v1.0.0-published.json');
const runs = await readSchema('runs-v1.0.0-published.json');
const choices = await readSchema('several-choices-v1.0.0-published.json');
const counts = await readSchema('counts-v1.0.0-published.json');
const avu = (attribute: string, value: string, units = '') => ({ attribute, value, units });

test('the mark of the version is no field', () => {
  const found = fromAvus(people, [avu('mgs.people.__version__', '0.9.0')]);
  expect(found).toEqual({ document: {}, version: '0.9.0', findings: [] });
});

test('other schemas whose names begin alike are passed over', () => {
  const found = fromAvus(people, [
    avu('mgs.people2.person.name', 'B', '1'),
    avu('mgs.peopleX', 'C'),
    avu('mg.people.person.name', 'D'),
    avu('mgs.people.person.name', 'A', '1'),
  ]);
  expect(found).toMatchObject({ document: { person: [{ name: 'A' }] }, findings: [] });
});

test('one AVU of a field of several choices is a list, and fits', () => {
  const { document } = fromAvus(choices, [avu('mgs.several-choices.must', 'red')]);
  expect(document).toEqual({ must: ['red'] });
  expect(validateDocument(choices, document).fits).toBe(true);
});

test('gaps between instances keep their values apart', () => {
  const { document } = fromAvus(people, [
    avu('mgs.people.person.name', 'J', '10'),
    avu('mgs.people.person.name', 'C', '3'),
    avu('mgs.people.person.age', '33', '3'),
  ]);
  expect(document).toEqual({ person: [{ name: 'C', age: 33 }, { name: 'J' }] });
});

test('units 1, 10 and 11 are three instances', () => {
  const { document } = fromAvus(people, [
    avu('mgs.people.person.name', 'K', '11'),
    avu('mgs.people.person.name', 'A', '1'),
    avu('mgs.people.person.name', 'J', '10'),
  ]);
  expect(document).toEqual({ person: [{ name: 'A' }, { name: 'J' }, { name: 'K' }] });
});

test('values with and without units go together', () => {
  const { document, findings } = fromAvus(people, [
    avu('mgs.people.person.name', 'A'),
    avu('mgs.people.person.age', '4', '1'),
  ]);
  expect({ document, findings }).toEqual({
    document: { person: [{ name: 'A', age: 4 }] },
    findings: [],
  });
});

test('units of older tools, with a trailing .0 and with too few numbers, are understood', () => {
  const { document, findings } = fromAvus(runs, [
    avu('mgs.runs.run.lane.reads', '1', '2.1.0'),
    avu('mgs.runs.run.lane.tags', 'x', '2'),
  ]);
  expect({ document, findings }).toEqual({
    document: { run: [{ lane: [{ reads: 1, tags: ['x'] }] }] },
    findings: [],
  });
});

test('instances that an older tool merged are told, and lose nothing', () => {
  const found = fromAvus(people, [
    avu('mgs.people.person.name', 'First', '1'),
    avu('mgs.people.person.name', 'Tenth', '1'),
  ]);
  expect(found.findings).toMatchObject([{ path: 'person[1].name', rule: 'collision' }]);
  expect(found.document).toEqual({ person: [{ name: ['First', 'Tenth'] }] });
  expect(validateDocument(people, found.document).fits).toBe(false);
});

test('unknown fields and units that are no numbers are told', () => {
  const { document, findings } = fromAvus(people, [
    avu('mgs.people.hobby', 'chess'),
    avu('mgs.people.person', 'whole', '1'),
    avu('mgs.people.person.age', '7', 'years'),
  ]);
  expect(findings.map(({ path, rule }) => [path, rule])).toEqual([
    ['hobby', 'unknown'],
    ['person', 'unknown'],
    ['person.age', 'units'],
  ]);
  expect(document).toEqual({ person: [{ age: 7 }] });
});

test('what does not fit its type stays for the validation to tell', () => {
  const { document } = fromAvus(counts, [avu('mgs.counts.n', 'many'), avu('mgs.counts.most', '9')]);
  expect(document).toEqual({ n: 'many', most: 9 });
  const { findings } = validateDocument(counts, document);
  expect(findings.map(({ path, rule }) => [path, rule])).toEqual([
    ['n', 'type'],
    ['most', 'range'],
  ]);
});

test('the difference removes what is too much, then adds what lacks, in the schema only', () => {
  const { values } = validateDocument(counts, { n: 5, least: 1 });
  const present = [
    avu('mgs.counts.__version__', '1.0.0'),
    avu('mgs.counts.n', '4'),
    avu('mgs.counts.least', '1'),
    avu('mgs.counts2.n', '4'),
    avu('mgs.countsandmore', 'x'),
    avu('colour', 'red'),
  ];
  const namespace = attributeNamespace('mgs', 'counts');
  const isOfSchema = ({ attribute }: Avu): boolean => attribute.startsWith(namespace);
  expect(avuDifference(present, toAvus(counts, values), isOfSchema)).toEqual([
    { operation: 'remove', ...avu('mgs.counts.n', '4') },
    { operation: 'add', ...avu('mgs.counts.n', '5') },
  ]);
});

test('there is no difference where all is as it should be', () => {
  const { values } = validateDocument(runs, { run: [{ lane: [{ reads: 1 }, { reads: 2 }] }] });
  const wanted = toAvus(runs, values);
  expect(avuDifference([...wanted].reverse(), wanted, () => true)).toEqual([]);
});

test('the prefix can be another one', () => {
  const { values } = validateDocument(counts, { n: 5 });
  const avus = toAvus(counts, values, 'lab');
  expect(avus.map(({ attribute }) => attribute)).toEqual([
    'lab.counts.__version__',
    'lab.counts.n',
  ]);
  expect(fromAvus(counts, avus, 'lab')).toMatchObject({ document: { n: 5 }, version: '1.0.0' });
  expect(fromAvus(counts, avus)).toMatchObject({ document: {}, version: undefined });
});
