import { beforeAll, describe, expect, it } from 'vitest';
import { type TestPerson, useZone } from '../helpers/sandbox.js';

const zone = useZone();
let alice: TestPerson;

beforeAll(async () => {
  alice = await zone.person('alice');
});

describe('irods api', () => {
  it('sends a request with the sign-in and prints the JSON with indents', async () => {
    const { stdout } = await alice.must(
      `irods api get /collections op=stat lpath=${alice.collection}`,
    );
    expect(JSON.parse(stdout)).toMatchObject({ type: 'collection' });
    expect(stdout.startsWith('{\n  "')).toBe(true);
  });

  it('sends bytes of a file or of stdin, and prints those of a data object as they are', async () => {
    const bytes = Buffer.from([0, 255, 10, 13, 128]);
    await alice.write('bytes.bin', bytes);
    const path = `${alice.collection}/bytes`;
    await alice.must(`irods api POST data-objects op=write lpath=${path} --input bytes.bin`);
    const got = await alice.must(`irods api GET data-objects op=read lpath=${path}`);
    expect(got.bytes.equals(bytes)).toBe(true);
    const odd = `${path}\twith a tab`;
    await alice.must(['api', 'POST', 'data-objects', 'op=write', `lpath=${odd}`, '--input', '-'], {
      stdin: 'piped',
    });
    expect((await alice.must(['istream', 'read', odd])).stdout).toBe('piped');
  });

  it('takes values from files and stdin', async () => {
    const query = 'irods api GET query op=execute_genquery query=@-';
    const { stdout } = await alice.must(query, {
      stdin: "select USER_NAME where USER_NAME = 'alice'",
    });
    expect(JSON.parse(stdout).rows).toEqual([['alice']]);
    const literal = await alice.run('irods api GET collections op=stat lpath=@@x');
    expect(literal.stderr).not.toContain('cannot read');
    const missing = await alice.run('irods api GET collections op=stat lpath=@missing');
    expect(missing).toMatchObject({ code: 3, stdout: '' });
    expect(missing.stderr).toContain('cannot read');
  });

  it('prints status and headers with --include', async () => {
    const { stdout } = await alice.must('irods api GET info --include');
    expect(stdout).toMatch(/^HTTP 200\n([\w-]+: .*\n)+\n\{\n/);
  });

  it('brings all pages of a query', async () => {
    const query = "query=select TOKEN_NAME where TOKEN_NAMESPACE = 'data_type'";
    const words = ['api', 'GET', 'query', 'op=execute_genquery', query];
    const page = JSON.parse((await alice.must(words)).stdout).rows;
    const all = JSON.parse((await alice.must([...words, '--paginate'])).stdout).rows;
    expect(all.length).toBeGreaterThan(page.length);
    expect(all.slice(0, page.length)).toEqual(page);
    const none = ['api', 'GET', 'query', 'op=execute_genquery', `${query} and TOKEN_NAME = 'x'`];
    expect(JSON.parse((await alice.must([...none, '--paginate'])).stdout).rows).toEqual([]);
  });

  it('asks for all pages of GenQuery2', async () => {
    const query = 'query=select COLL_NAME order by COLL_NAME';
    const words = ['api', 'GET', 'query', 'op=execute_genquery', 'parser=genquery2', query];
    const { stdout, stderr } = await alice.must([...words, '--paginate', '--debug']);
    const one = JSON.parse(
      (await alice.must([...words.slice(0, -1), `${query} limit 9999`])).stdout,
    );
    expect(JSON.parse(stdout)).toEqual(one);
    expect(stderr).toContain('limit');
  });

  it('prints a failure and ends with an exit code of its own', async () => {
    const outcome = await alice.run('irods api GET collections op=stat lpath=/nowhere');
    expect(outcome.code).toBe(3);
    expect(JSON.parse(outcome.stdout)).toEqual({ irods_response: { status_code: -170000 } });
    expect(outcome.stderr).toContain('NOT_A_COLLECTION');
    expect((await alice.run('irods api GET data-objects op=read lpath=/nowhere')).code).toBe(3);
  });

  it.each([
    ['irods api PUT info', 'not a method'],
    ['irods api GET nothing', 'not an endpoint'],
    ['irods api POST authenticate', 'iinit'],
    ['irods api GET info word', 'not a parameter'],
    ['irods api GET info a=1 a=2', 'given twice'],
    ['irods api GET collections op=list --paginate', 'GET query'],
    [
      'irods api GET query op=execute_genquery parser=genquery2 "query=select COLL_NAME limit 5" --paginate',
      'leave --paginate out',
    ],
  ])('%s is a usage error', async (line, text) => {
    const outcome = await alice.run(line);
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    expect(outcome.stderr).toContain(text);
  });

  it('sends no change with --dry-run', async () => {
    const path = `${alice.collection}/never`;
    const { stdout } = await alice.must(
      `irods api POST collections op=create lpath=${path} --dry-run`,
    );
    expect(stdout).toContain(`would make the collection ${path}`);
    expect((await alice.run(`ils ${path}`)).code).not.toBe(0);
  });
});
