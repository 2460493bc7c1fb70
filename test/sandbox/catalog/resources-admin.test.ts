import { beforeEach, describe, expect, it } from 'vitest';
import type { Catalog } from '../../../src/sandbox/catalog/catalog.js';
import { hierarchyOf } from '../../../src/sandbox/catalog/hierarchy.js';
import {
  addChild,
  createResource,
  getResource,
  modifyResource,
  removeChild,
  removeResource,
} from '../../../src/sandbox/catalog/resources-admin.js';
import { freshCatalog } from './fresh-zone.js';

let catalog: Catalog;

beforeEach(() => {
  catalog = freshCatalog();
  return () => catalog.close();
});

const make = (name: string, type = 'passthru'): void =>
  createResource(catalog, { name, type, host: 'h', vaultPath: '/v', context: '' });

const refused = (code: number) => expect.objectContaining({ code });

const hierarchy = (name: string): string =>
  hierarchyOf(catalog, getResource(catalog, name)?.id ?? 0);

describe('resources', () => {
  it.each([
    ['demoResc', 'passthru', '/v', -809000],
    ['', 'passthru', '/v', -859000],
    ['a b', 'passthru', '/v', -859000],
    ['a--b', 'passthru', '/v', -130000],
    ['x'.repeat(64), 'passthru', '/v', -130000],
    ['ok', '', '/v', -810000],
    ['ok', 'passthru', '/', -813000],
  ])('refuses to create %s of type %s at %s with %d', (name, type, vaultPath, code) => {
    const create = () => createResource(catalog, { name, type, host: 'h', vaultPath, context: '' });
    expect(create).toThrow(refused(code));
  });

  it('takes types that have no plugin', () => {
    make('strange', 'no_such_type');
    expect(getResource(catalog, 'strange')?.type).toBe('no_such_type');
  });

  it('puts children below parents and takes them away', () => {
    make('root');
    make('middle');
    addChild(catalog, 'root', 'middle', '');
    addChild(catalog, 'middle', 'demoResc', 'write=1');
    expect(hierarchy('demoResc')).toBe('root;middle;demoResc');
    expect(getResource(catalog, 'demoResc')?.parentContext).toBe('write=1');
    removeChild(catalog, 'root', 'middle');
    expect(hierarchy('demoResc')).toBe('middle;demoResc');
    expect(() => removeChild(catalog, 'root', 'middle')).toThrow(refused(-857000));
  });

  it('moves a child that has another parent already', () => {
    make('one');
    make('two');
    addChild(catalog, 'one', 'demoResc', '');
    addChild(catalog, 'two', 'demoResc', '');
    expect(hierarchy('demoResc')).toBe('two;demoResc');
  });

  it('refuses circles and what does not exist', () => {
    make('one');
    make('two');
    addChild(catalog, 'one', 'two', '');
    expect(() => addChild(catalog, 'two', 'one', '')).toThrow(refused(-1803000));
    expect(() => addChild(catalog, 'one', 'one', '')).toThrow(refused(-1803000));
    expect(() => addChild(catalog, 'one', 'nope', '')).toThrow(refused(-1804000));
    expect(() => addChild(catalog, 'nope', 'one', '')).toThrow(refused(-831000));
    expect(() => addChild(catalog, 'one', 'demoResc', 'a;b')).toThrow(refused(-130000));
  });

  it('keeps what has relatives', () => {
    make('one');
    addChild(catalog, 'one', 'demoResc', '');
    expect(() => removeResource(catalog, 'one')).toThrow(refused(-1802000));
    expect(() => removeResource(catalog, 'demoResc')).toThrow(refused(-1802000));
    removeChild(catalog, 'one', 'demoResc');
    removeResource(catalog, 'one');
    expect(() => removeResource(catalog, 'one')).toThrow(refused(-808000));
  });

  it('changes properties', () => {
    make('one');
    modifyResource(catalog, 'one', 'free_space', '100');
    modifyResource(catalog, 'one', 'free_space', '+20');
    modifyResource(catalog, 'one', 'free_space', '-50');
    modifyResource(catalog, 'one', 'comments', 'some');
    modifyResource(catalog, 'one', 'comments', '');
    modifyResource(catalog, 'one', 'name', 'renamed');
    const changed = getResource(catalog, 'renamed');
    expect(changed).toMatchObject({ freeSpace: '70', comments: '' });
    expect(changed?.freeSpaceTime).toMatch(/^\d{11}$/);
    expect(() => modifyResource(catalog, 'one', 'host', 'x')).toThrow(refused(-831000));
    expect(() => modifyResource(catalog, 'renamed', 'host', '')).toThrow(refused(-816000));
    expect(() => modifyResource(catalog, 'renamed', 'name', 'demoResc')).toThrow(refused(-809000));
  });
});
