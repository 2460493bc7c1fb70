import { chmod, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../helpers/run-cli.js';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
let alice: TestPerson;

beforeEach(async () => {
  alice = await zone.newcomer();
  await alice.must(['iput', await alice.write('local', 'one\n'), 'notes.txt']);
});

/** Edits notes.txt with an editor that runs these lines of shell; $1 is the file. */
async function editedBy(script: string, line = 'iedit notes.txt'): Promise<Outcome> {
  const editor = await alice.write('editor', `#!/bin/sh\n${script}\n`);
  await chmod(editor, 0o700);
  const env = { PATH: process.env['PATH'] ?? '', EDITOR: editor };
  return await alice.run(line, { env: { ...env, IRODS_PASSWORD: 'CANARY' } });
}

const content = async (): Promise<string> => (await alice.must('icat notes.txt')).stdout;
const keptFile = ({ stderr }: Outcome): string => /kept in (\S+)/.exec(stderr)?.[1] ?? '';

describe('iedit', () => {
  it('writes back what the editor made of a private file', async () => {
    const outcome = await editedBy(
      'stat -c %a "$1" >&2; stat -c %a "$(dirname "$1")" >&2; cp "$1" seen; echo two >> "$1"',
    );
    expect(outcome).toMatchObject({ code: 0, stderr: '600\n700\n' });
    expect((await alice.read('seen')).toString()).toBe('one\n');
    expect(await content()).toBe('one\ntwo\n');
  });

  it('gives the editor no secrets, and leaves no file behind', async () => {
    const outcome = await editedBy('echo "$1" >&2; echo "<$IRODS_PASSWORD>" >> "$1"');
    expect(await content()).toBe('one\n<>\n');
    await expect(stat(dirname(outcome.stderr.trim()))).rejects.toThrow('ENOENT');
  });

  it('writes nothing where nothing was changed', async () => {
    const before = (await alice.must('ils -l notes.txt')).stdout;
    const outcome = await editedBy('touch "$1"');
    expect(outcome).toMatchObject({ code: 0, stderr: expect.stringContaining('is as it was') });
    expect((await alice.must('ils -l notes.txt')).stdout).toBe(before);
  });

  it('does not overwrite what somebody else wrote, and keeps the text', async () => {
    const other = `curl -sf -H "Authorization: Bearer $(cat token)" -F op=write -F bytes=theirs`;
    const { stdout: token } = await alice.must('irods auth token');
    await alice.write('token', token.trim());
    const outcome = await editedBy(
      `${other} -F lpath=${alice.collection}/notes.txt ${zone.url}/data-objects > /dev/null; echo mine > "$1"`,
    );
    expect(outcome.code).toBe(4);
    expect(outcome.stderr).toContain('changed by somebody else');
    expect(await content()).toBe('theirs');
    const kept = keptFile(outcome);
    expect(await readFile(kept, 'utf8')).toBe('mine\n');
    const command = `iput -f ${kept} ${alice.collection}/notes.txt`;
    expect(outcome.stderr).toContain(`store it with ${command}.`);
    await alice.must(command);
    expect(await content()).toBe('mine\n');
  });

  it('keeps the text where the editor fails after changing it', async () => {
    const outcome = await editedBy('echo half > "$1"; exit 3');
    expect(outcome).toMatchObject({ code: 4, stderr: expect.stringContaining('ended with 3') });
    expect(await content()).toBe('one\n');
    expect(await readFile(keptFile(outcome), 'utf8')).toBe('half\n');
    const untouched = await editedBy('exit 1');
    expect(untouched.code).toBe(4);
    expect(keptFile(untouched)).toBe('');
  });

  it('begins a new one only where asked to', async () => {
    expect((await editedBy('echo new > "$1"', 'iedit new.txt')).code).toBe(4);
    expect((await editedBy('echo new > "$1"', 'iedit --create new.txt')).code).toBe(0);
    expect((await alice.must('icat new.txt')).stdout).toBe('new\n');
  });

  it('keeps a stored checksum true', async () => {
    await alice.must('ichksum notes.txt');
    expect((await editedBy('echo two >> "$1"')).code).toBe(0);
    expect((await alice.run('ichksum -K notes.txt')).code).toBe(0);
  });

  it('takes the editor of the line first, with its words', async () => {
    const outcome = await editedBy('exit 9', 'iedit --editor "sed -i s/one/two/" notes.txt');
    expect(outcome.code).toBe(0);
    expect(await content()).toBe('two\n');
  });
});
