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
