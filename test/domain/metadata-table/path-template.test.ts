import { expect, it } from 'vitest';
import { columnMeaning } from '../../../src/domain/metadata-table/column-header.js';
import { PathTemplate } from '../../../src/domain/metadata-table/path-template.js';

const CELLS: Readonly<Record<string, string>> = {
  Lab: 'CHEMISTRY Lab',
  n: '7.9',
  date: '01-02-2000',
  slashed: '1/2/99',
  'two words': 'x',
  empty: '',
};
const fill = (template: string): string => PathTemplate.parse(template).fill((name) => CELLS[name]);

it.each([
  ['/z/{Lab}/{n}', '/z/CHEMISTRY Lab/7.9'],
  ['{Lab|lower|replace(" ", "_")}.txt', 'chemistry_lab.txt'],
  ["{{ Lab | replace('|', '-') | title }}", 'Chemistry Lab'],
  ['{{Lab|capitalize}}-{{ n|int }}', 'Chemistry lab-7'],
  ['{{ date|date_format }}', '2000-02-01'],
  [
    "{{ slashed | date_format(input_format='%d/%m/%y', output_format='%Y%m%d %H%%') }}",
    '19990201 00%',
  ],
  ['{{ date | date_format("%d-%m-%Y", output_format="%d/%m/%y") }}', '01/02/00'],
  ['{two words}{empty|default("none")}', 'xnone'],
])('fills %s', (template, path) => {
  expect(fill(template)).toBe(path);
});

it.each([
  ['{empty}', /empty is empty/],
  ['{gone}/x', /gone is empty/],
  ['{{ n | date_format }}', /n is no date like %d-%m-%Y: "7.9"/],
  ["{date|date_format('%d-%m-%Y', '%j')}", /%j/],
  ["{date|date_format('%m-%d-%Y', nope='x')}", /does not take/],
  ['{{ a + b | upper( }}', /filter/],
  ['{n|replace("x")}', /without its new/],
  ['{% if n %}x', /brace/],
  ['{n', /brace/],
  ['{}', /without the name/],
])('refuses %s', (template, message) => {
  expect(() => fill(template)).toThrow(message);
});

it('refuses dates that do not exist', () => {
  const template = PathTemplate.parse('{d|date_format}');
  for (const date of ['31-02-2000', '00-01-2000', '1-13-2000', '29-02-1900', 'x']) {
    expect(() => template.fill(() => date), date).toThrow(/no date/);
  }
  expect(template.fill(() => '29-02-2000')).toBe('2000-02-29');
});

it.each([
  ['plain', 'plain', ''],
  ['length[cm]', 'length', 'cm'],
  ['length [cm]', 'length', 'cm'],
  ['speed[m/s]', 'speed', 'm/s'],
  ['mgs.book.author[2].name', 'mgs.book.author.name', '2'],
  ['a[2].b.c[3].d', 'a.b.c.d', '2.1.3'],
  ['tag[2]', 'tag', '2'],
  ['a.b[g]', 'a.b', 'g'],
  ['[x]', '[x]', ''],
  ['odd[', 'odd[', ''],
])('reads the header %s', (header, attribute, units) => {
  expect(columnMeaning(header)).toEqual({ attribute, units });
});
