import { describe, expect, it } from 'vitest';
import { checkFields, checkKeys } from '../../src/cli/fields.js';
import { UsageError } from '../../src/errors.js';
import { pickFields } from '../../src/output/delimited.js';
import type { RecordShape } from '../../src/output/record-shape.js';

const SHAPE: RecordShape = {
  path: { type: 'string', about: '' },
  replicas: { type: { list: { number: { type: 'integer', about: '' } } }, about: '' },
  stored: { type: { record: { at: { type: 'time', about: '' } } }, about: '' },
  names: { type: { list: 'string' }, about: '' },
  value: { type: 'json', about: '' },
};

describe('checkFields', () => {
  it('takes keys of the records, and of the records in them', () => {
    const fields = ['path', 'replicas', 'replicas.number', 'stored.at', 'value.any.thing'];
    expect(() => checkFields(fields, SHAPE)).not.toThrow();
  });

  it.each(['paht', '', 'replicas.size', 'stored.at.second', 'names.first', 'path.name'])(
    'refuses %j',
    (field) => {
      expect(() => checkFields(['path', field], SHAPE)).toThrow(UsageError);
      expect(() => checkFields(['path', field], SHAPE)).toThrow(field || "''");
    },
  );

  it('names the near key and all others', () => {
    expect(() => checkFields(['paht'], SHAPE)).toThrow(
      expect.objectContaining({
        hint: 'Did you mean path? Keys are path, replicas, stored, names, value.',
      }),
    );
  });

  it('lets every key pass where the keys come with the records', () => {
    const anyKey: RecordShape = { '*': { type: 'string', about: '' } };
    expect(() => checkFields(['DATA_NAME'], anyKey)).not.toThrow();
    expect(() => checkKeys(['DATA_NAME'], ['COLL_NAME'])).toThrow(UsageError);
  });
});

describe('pickFields', () => {
  it('reaches into objects and into every object of a list', () => {
    const record = { path: '/z', replicas: [{ number: 0 }, { number: 2 }, {}], stored: { at: 1 } };
    expect(pickFields(record, ['stored.at', 'replicas.number', 'path'])).toEqual({
      'stored.at': 1,
      'replicas.number': [0, 2, null],
      path: '/z',
    });
  });
});
