import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/index.js';
import { startZone, type ZoneClient } from '../zone-client.js';

let sandbox: Sandbox;
let admin: ZoneClient;
let alice: ZoneClient;
let bob: ZoneClient;

beforeAll(async () => {
  const zone = await startZone('alice', 'bob');
  ({ sandbox, admin } = zone);
  [alice, bob] = zone.users as [ZoneClient, ZoneClient];
});
afterAll(() => sandbox.stop());

const run = (client: ZoneClient, text: string) =>
  client.post('rules', 'execute', { 'rule-text': text });

const queued = 'select RULE_EXEC_ID, RULE_EXEC_NAME, RULE_EXEC_USER_NAME where RULE_EXEC_NAME like';

describe('rules on a zone', () => {
  it('know who runs them', async () => {
    const { json } = await run(alice, 'writeString("stdout", "$userNameClient#$rodsZoneClient")');
    expect(json).toMatchObject({ stdout: 'alice#tempZone', stderr: null });
  });

  it('write, read and query data objects', async () => {
    const text = `*p = "/tempZone/home/alice/by_rule";
      msiDataObjCreate(*p, "forceFlag=", *fd); msiDataObjWrite(*fd, "hello", *n);
      msiDataObjClose(*fd, *s); writeLine(*p, " there");
      msiDataObjOpen("objPath=*p++++openFlags=O_RDONLY", *fd);
      msiDataObjLseek(*fd, "-6", "SEEK_END", *at); msiDataObjRead(*fd, 100, *b);
      msiDataObjChksum(*p, "", *sum);
      *kv.colour = "red"; msiAssociateKeyValuePairsToObj(*kv, *p, "-d");
      msiSetACL("default", "read", "bob", *p);
      foreach (*r in SELECT DATA_SIZE, META_DATA_ATTR_VALUE WHERE DATA_NAME = "by_rule") {
        *size = *r.DATA_SIZE; *value = *r.META_DATA_ATTR_VALUE;
        writeString("stdout", "*size *value *at *b *sum");
      }`;
    const { json, code } = await run(alice, text);
    expect(code).toBe(0);
    expect(json['stdout']).toMatch(/^12 red 6 there\n sha2:[A-Za-z0-9+/]{43}=$/);
    const read = { lpath: '/tempZone/home/alice/by_rule' };
    expect((await alice.get('data-objects', 'read', read)).text).toBe('hello there\n');
  });

  it('are bound by permissions', async () => {
    const open = 'msiDataObjCreate("/tempZone/home/alice/not_mine", "", *fd)';
    expect((await run(bob, open)).code).toBe(-818000);
    const remove = 'msiRmColl("/tempZone/home/alice", "forceFlag=", *s)';
    expect((await run(bob, remove)).code).toBe(-814000);
    const administer = '*kv.a = "b"; msiAssociateKeyValuePairsToObj(*kv, "demoResc", "-R")';
    expect((await run(bob, administer)).code).toBe(-830000);
  });

  describe('calculate checksums', () => {
    const home = '/tempZone/home/alice';
    const put = (lpath: string, bytes: string) =>
      alice.post('data-objects', 'write', { lpath, bytes });
    const sha2 = (text: string) => `sha2:${createHash('sha256').update(text).digest('base64')}`;

    it('of hundreds of data objects by their ids in one request', async () => {
      const names = Array.from({ length: 230 }, (_, index) => `many-${index}`);
      await alice.post('collections', 'create', { lpath: `${home}/many` });
      for (const name of names) await put(`${home}/many/${name}`, name);
      const query = `select DATA_ID, DATA_NAME where COLL_NAME = '${home}/many' limit 1000`;
      const found = await alice.get('query', 'execute_genquery', { query, parser: 'genquery2' });
      const rows = found.json['rows'] as [string, string][];
      const ids = rows.map(([id]) => `'${id}'`);
      const pieces: string[] = [];
      while (ids.length > 0) pieces.push(`"${ids.splice(0, 90).join(',')}"`);
      const { json } = await run(
        alice,
        `*ids = ${pieces.join(' ++ "," ++ ')};
         msiMakeGenQuery("DATA_ID, COLL_NAME, DATA_NAME", "DATA_ID in (*ids)", *q);
         msiExecGenQuery(*q, *rows);
         foreach (*row in *rows) {
           *c = *row.COLL_NAME; *n = *row.DATA_NAME; *id = *row.DATA_ID; *sum = "";
           *code = errorcode(msiDataObjChksum("*c/*n", "forceChksum=", *sum));
           writeLine("stdout", "*id *code *sum");
         }`,
      );
      expect(json['irods_response']).toEqual({ status_code: 0 });
      const lines = String(json['stdout']).trimEnd().split('\n').sort();
      expect(lines).toEqual(rows.map(([id, name]) => `${id} 0 ${sha2(name)}`).sort());
      const kept = await alice.rows(`select DATA_CHECKSUM where DATA_NAME = 'many-7'`);
      expect(kept).toEqual([[sha2('many-7')]]);
    }, 60_000);

    it('and tell by the code what is wrong with one of them', async () => {
      await put(`${home}/known`, 'known');
      await put(`${home}/lost`, 'lost');
      const [[path]] = (await alice.rows("select DATA_PATH where DATA_NAME = 'lost'")) as [
        [string],
      ];
      await rm(path);
      const code = (target: string, options: string) =>
        `writeLine("stdout", errorcode(msiDataObjChksum("${target}", "${options}", *sum)));`;
      const { json } = await run(
        alice,
        [
          code(`${home}/known`, 'ChksumAll=++++forceChksum='),
          code(`${home}/lost`, 'forceChksum='),
          code(`${home}/nothing`, ''),
          code(home, ''),
          code('/tempZone/home/bob/secret', ''),
          code(`${home}/known`, 'verifyChksum='),
          code(`${home}/known`, 'verifyChksum=++++forceChksum='),
          code(`${home}/known`, 'ChksumAll=++++replNum=0'),
          code(`${home}/known`, 'replNum=3'),
          code(`${home}/known`, 'irodsAdmin='),
        ].join('\n'),
      );
      expect(String(json['stdout']).trimEnd().split('\n').map(Number)).toEqual([
        0, -510002, -808000, -808000, -808000, 0, -402000, -402000, -164000, -830000,
      ]);
    });

    it('or compare them with the bytes', async () => {
      await put(`${home}/changed`, 'before');
      await run(alice, `msiDataObjChksum("${home}/changed", "", *sum)`);
      const query = "select DATA_PATH where DATA_NAME = 'changed'";
      const [[path]] = (await alice.rows(query)) as [[string]];
      await writeFile(path, 'after!');
      const verify = `msiDataObjChksum("${home}/changed", "verifyChksum", *sum)`;
      expect((await run(alice, verify)).code).toBe(-407000);
      const again = `msiDataObjChksum("x", "objPath=${home}/changed++++forceChksum", *sum);
        writeString("stdout", *sum)`;
      expect((await run(alice, again)).json['stdout']).toBe(sha2('after!'));
      expect((await run(alice, verify)).code).toBe(0);
    });

    it('of several replicas, which may differ', async () => {
      const lpath = `${home}/twice`;
      const vault = await mkdtemp(join(tmpdir(), 'second-vault-'));
      const resource = { name: 'second', type: 'unixfilesystem', host: 'localhost' };
      await admin.post('resources', 'create', { ...resource, 'vault-path': vault });
      await put(lpath, 'same');
      await alice.post('data-objects', 'replicate', { lpath, 'dst-resource': 'second' });
      const all = `msiDataObjChksum("${lpath}", "ChksumAll=++++forceChksum=", *sum);
        writeString("stdout", "<*sum>")`;
      expect((await run(alice, all)).json['stdout']).toBe(`<${sha2('same')}>`);
      const query = "select DATA_PATH where DATA_NAME = 'twice' and DATA_REPL_NUM = '1'";
      const [[path]] = (await alice.rows(query)) as [[string]];
      await writeFile(path, 'else');
      expect((await run(alice, all)).json['stdout']).toBe('<>');
      const one = `msiDataObjChksum("${lpath}", "replNum=1", *sum); writeString("stdout", *sum)`;
      expect((await run(alice, one)).json['stdout']).toBe(sha2('else'));
      await rm(vault, { recursive: true });
    });
  });

  it('copy and replicate data objects', async () => {
    const lpath = '/tempZone/home/alice/original';
    const vault = await mkdtemp(join(tmpdir(), 'third-vault-'));
    const resource = { name: 'third', type: 'unixfilesystem', host: 'localhost' };
    await admin.post('resources', 'create', { ...resource, 'vault-path': vault });
    await alice.post('data-objects', 'write', { lpath, bytes: 'bytes' });
    const copy = (to: string, options: string) =>
      `msiDataObjCopy("${lpath}", "${to}", "${options}", *s)`;
    const copied = `${lpath}-copied`;
    const text = `${copy(copied, 'third')}; msiDataObjRepl("${lpath}", "destRescName=third", *s);`;
    expect((await run(alice, text)).code).toBe(0);
    const query = (name: string) =>
      alice.rows(`select DATA_REPL_NUM, RESC_NAME where DATA_NAME = '${name}'`);
    expect(await query('original')).toEqual([
      ['0', 'demoResc'],
      ['1', 'third'],
    ]);
    expect(await query('original-copied')).toEqual([['0', 'third']]);
    expect((await alice.get('data-objects', 'read', { lpath: copied })).text).toBe('bytes');
    expect((await run(alice, copy(copied, 'null'))).code).toBe(-312000);
    expect((await run(alice, copy(copied, 'forceFlag='))).code).toBe(0);
    expect((await run(bob, copy('/tempZone/home/bob/stolen', ''))).code).toBe(-808000);
    expect((await run(bob, `msiDataObjRepl("${lpath}", "third", *s)`)).code).toBe(-808000);
    await rm(vault, { recursive: true });
  });

  it('leave no object open', async () => {
    const object = '/tempZone/home/alice/left_open';
    await run(alice, `msiDataObjCreate("${object}", "", *fd); msiDataObjWrite(*fd, "x", *n)`);
    expect(await alice.rows("select DATA_REPL_STATUS where DATA_NAME = 'left_open'")).toEqual([
      ['1'],
    ]);
  });

  it('do not hold the zone', async () => {
    const endless = run(alice, 'while (true) { *a = 1; }');
    expect((await bob.get('collections', 'stat', { lpath: '/tempZone/home/bob' })).code).toBe(0);
    expect((await endless).code).toBe(-1205000);
  });

  it('are not run by other engines', async () => {
    const instance = 'irods_rule_engine_plugin-cpp_default_policy-instance';
    const fields = { 'rule-text': 'writeLine("stdout", "x")', 'rep-instance': instance };
    expect((await alice.post('rules', 'execute', fields)).code).toBe(-66000);
  });
});

describe('delayed rules', () => {
  it('can be seen and removed while they wait', async () => {
    await run(alice, 'delay("<PLUSET>1h</PLUSET>") { writeLine("serverLog", "later"); }');
    const rows = (await alice.rows(`${queued} '%later%'`)) as string[][];
    expect(rows).toEqual([[expect.any(String), 'writeLine("serverLog", "later");', 'alice']]);
    const id = rows[0]?.[0] ?? '';
    expect((await bob.post('rules', 'remove_delay_rule', { 'rule-id': id })).code).toBe(-350000);
    expect((await alice.post('rules', 'remove_delay_rule', { 'rule-id': id })).code).toBe(0);
    expect((await alice.post('rules', 'remove_delay_rule', { 'rule-id': id })).code).toBe(-808000);
    expect((await admin.post('rules', 'remove_delay_rule', { 'rule-id': id })).code).toBe(-819000);
  });

  it('run when they are due, as who queued them and with their variables', async () => {
    const text = `*name = "delayed";
      delay("<PLUSET>0s</PLUSET>") { msiCollCreate("/tempZone/home/alice/*name", "0", *s); }`;
    expect((await run(alice, text)).code).toBe(0);
    const made = { lpath: '/tempZone/home/alice/delayed' };
    await vi.waitFor(
      async () => expect((await alice.get('collections', 'stat', made)).code).toBe(0),
      { timeout: 10_000 },
    );
    expect(await alice.rows(`${queued} '%msiCollCreate%'`)).toEqual([]);
  });

  it('stay in the queue as long as they are to be repeated', async () => {
    const text = 'delay("<PLUSET>0s</PLUSET><EF>1h REPEAT 3 TIMES</EF>") { *again = 1; }';
    await run(alice, text);
    const query =
      "select RULE_EXEC_FREQUENCY, RULE_EXEC_LAST_EXE_TIME where RULE_EXEC_NAME like '%again%'";
    await vi.waitFor(
      async () =>
        expect(await alice.rows(query)).toEqual([
          ['1h REPEAT 2 TIMES. ORIGINAL TIMES=3', expect.stringMatching(/^\d{11}$/)],
        ]),
      { timeout: 10_000 },
    );
  });

  it('are refused with a schedule that is none', async () => {
    expect((await run(alice, 'delay("<PLUSET>soon</PLUSET>") { nop; }')).code).toBe(-1084000);
  });
});
