import { beforeAll, describe, expect, it } from 'vitest';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const OLD = { apiVersion: '0.3.0', limits: { rowsPerQuery: 3 } } as const;

describe.each([
  ['a server with GenQuery2', {}],
  ['a server with GenQuery1 only', OLD],
])('idu with %s', (_, options) => {
  const zone = useZone(options);
  let alice: TestPerson;
  let home: string;

  /** One level with 3 + 4 bytes, one below it with 5 in two replicas, and an empty one. */
  beforeAll(async () => {
    alice = await zone.person('a_lice');
    home = alice.collection;
    const admin = await zone.admin();
    await admin.must(`iadmin mkresc other unixfilesystem localhost:${zone.sandbox.dir}/other`);
    await alice.must('imkdir -p tree/deep');
    await alice.must('imkdir tree/empty');
    const put = async (name: string, content: string, ...words: string[]) => {
      await alice.must(['iput', ...words, await alice.write('local', content), name]);
    };
    await put('tree/a', 'aaa');
    await put('tree/b', 'bbbb');
    await put('tree/deep/c', 'ccccc');
    await put('treeless', 'x');
    const replicate = {
      op: 'replicate',
      lpath: `${home}/tree/deep/c`,
      'dst-resource': 'other',
    };
    const words = Object.entries(replicate).map(([key, value]) => `${key}=${value}`);
    await alice.must(['irods', 'api', 'POST', 'data-objects', ...words]);
    // Many ways to read an object must not count it more than once.
    await admin.must('iadmin mkgroup team');
    await admin.must('iadmin atg team a_lice');
    await alice.must('ichmod read team tree tree/a tree/b tree/deep tree/deep/c');
  });

  it('sums each collection with what is in it, objects once', async () => {
    expect((await alice.must('idu tree')).stdout).toBe(
      `5\t${home}/tree/deep\n0\t${home}/tree/empty\n12\t${home}/tree\n`,
    );
    expect((await alice.must('idu -s --count tree')).stdout).toBe(`12\t3\t${home}/tree\n`);
    expect((await alice.must('idu -d 0')).stdout).toBe(`13\t${home}\n`);
  });

  it('sums replicas where asked', async () => {
    expect((await alice.must('idu -s --replicas --count tree')).stdout).toBe(
      `17\t4\t${home}/tree\n`,
    );
  });

  it('looks closer where there is no first replica', async () => {
    const words = ['op=trim', `lpath=${home}/tree/deep/c`, 'replica-number=0'];
    await alice.must(['irods', 'api', 'POST', 'data-objects', ...words]);
    expect((await alice.must('idu -s --count tree')).stdout).toBe(`12\t3\t${home}/tree\n`);
  });

  it('takes data objects, several paths, and totals them', async () => {
    expect((await alice.must('idu -s -c tree/a tree/b treeless')).stdout).toBe(
      `3\t${home}/tree/a\n4\t${home}/tree/b\n1\t${home}/treeless\n8\ttotal\n`,
    );
  });

  it('prints for people and for programs', async () => {
    expect((await alice.must('idu -H tree/a')).stdout).toBe(`3\t${home}/tree/a\n`);
    const { stdout } = await alice.must('idu -s tree --json');
    expect(JSON.parse(stdout)).toEqual([
      { path: `${home}/tree`, type: 'collection', size: 12, data_objects: 3, replicas: null },
    ]);
  });

  it('tells what is missing, and goes on', async () => {
    const outcome = await alice.run('idu -s nowhere tree/a');
    expect(outcome).toMatchObject({ code: 4, stdout: `3\t${home}/tree/a\n` });
    expect(outcome.stderr).toContain('nowhere');
  });
});
