import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Database } from '../../../src/sandbox/catalog/database.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'irods-database-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the log stays small, whatever is looked up between changes', () => {
  const path = join(folder, 'catalog.sqlite');
  const database = Database.open(path);
  database.exec('CREATE TABLE things (id INTEGER PRIMARY KEY, text TEXT)');
  const text = 'x'.repeat(3000);
  for (let id = 1; id <= 4000; id += 1) {
    database.transaction(() => database.run('INSERT INTO things VALUES (?, ?)', id, text));
    expect(database.get('SELECT id FROM things WHERE id = ?', id)).toEqual({ id });
  }
  // SQLite writes it back after 1000 pages of 4 KiB; all that was written is 12 MB.
  expect(statSync(`${path}-wal`).size).toBeLessThan(6_000_000);
  expect(database.get('SELECT id FROM things WHERE id = 0')).toBeUndefined();
  database.close();
});
