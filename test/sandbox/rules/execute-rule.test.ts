import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/sandbox/rules/budget.js';
import { executeRule, wrapActions } from '../../../src/sandbox/rules/execute-rule.js';
import { MemoryHost } from './memory-host.js';

/** Runs the inside of a rule as `rules op=execute` does. */
const run = (actions: string, host = new MemoryHost()) => executeRule(wrapActions(actions), host);

const out = (expression: string) => `writeLine("stdout", ${expression})`;

/** What each expression prints. */
const PRINTED: Readonly<Record<string, string>> = {
  '"hello"': 'hello',
  "'single'": 'single',
  '``raw *a \\n``': 'raw *a \\n',
  '"tab\\tnew\\\\end"': 'tab\tnew\\end',
  '"5 * 3"': '5 * 3',
  '"\\*a costs \\$b"': '*a costs $b',
  '"a" ++ "b" ++ 3': 'ab3',
  '1 + 2 * 3': '7',
  '(1 + 2) * 3': '9',
  '2 ^ 3 + 1': '9',
  '9 ^^ 2': '3',
  '7 / 2': '3.500000',
  '4 / 2': '2',
  '7 % 3': '1',
  '1.5 + 1': '2.500000',
  '-3 + 5': '2',
  '10 - 2 - 3': '5',
  '"3" + 4': '7',
  '1 == 1': 'true',
  '1 != 1': 'false',
  '"b" > "a"': 'true',
  '2 <= 1.5': 'false',
  '"10" == 10': 'true',
  'true && false || true': 'true',
  '!true': 'false',
  'true %% false': 'true',
  '"file.txt" like "*.txt"': 'true',
  '"file.txt" like "*.t"': 'false',
  '"file.txt" not like "*.csv"': 'true',
  '"a[1]" like "a[1]"': 'true',
  '"abcabc" like "\\*b\\*bc"': 'true',
  '"ab" like "ab\\*b"': 'false',
  '"a.c" like "a\\*c*"': 'true',
  '"abc123" like regex "[a-z]+[[:digit:]]{3}"': 'true',
  '"abc" like regex "b"': 'false',
  '"abc" not like regex "b"': 'true',
  'list("a", "b", 3)': '[a,b,3]',
  'size(list(1, 2, 3))': '3',
  'elem(list("x", "y"), 1)': 'y',
  'hd(list("x", "y"))': 'x',
  'tl(list("x", "y", "z"))': '[y,z]',
  'cons("w", list("x"))': '[w,x]',
  'setelem(list("x", "y"), 0, "z")': '[z,y]',
  'strlen("héllo")': '6',
  'substr("hello", 1, 3)': 'el',
  'split(",a,,b,c,", ",")': '[a,b,c]',
  'split("a.b:c", ".:")': '[a,b,c]',
  'triml("a_b_c", "_")': 'b_c',
  'trimr("a_b_c", "_")': 'a_b',
  'trimr("abc", "_")': 'abc',
  'int("42abc") + 1': '43',
  'int(3.9)': '3',
  'double("2.5") * 2': '5',
  'bool("1")': 'true',
  'str(12) ++ str(true)': '12true',
  'floor(2.7)': '2',
  'ceiling(2.1)': '3',
  'abs(-4) + 1': '5',
  'max(1, 5, 3)': '5',
  'min(4, 2)': '2',
  'average(1, 2)': '1.500000',
  'type(list("a"))': 'list string',
  'type(1)': 'integer',
  'if true then 1 else 2': '1',
  'if 1 > 2 then "a" else "b"': 'b',
  'let *x = 2 in *x * 3': '6',
  'match 2 with | 1 => "one" | 2 => "two" | *n => "many"': 'two',
  'match 9 with | 1 => "one" | *n => "many *n"': 'many 9',
  'match (1, "b") with | (1, *x) => *x': 'b',
  '$userNameClient ++ "#" ++ $rodsZoneClient': 'alice#tempZone',
  '"$userNameClient!"': 'alice!',
  'errorcode(fail(-5))': '-5',
  'errorcode(nonsense())': '-1102000',
  'errorcode({ *q = 1; fail; })': '-1091000',
  'errorcode(1 + 1)': '0',
  'timestrf(datetime(86400), "%s")': '86400',
  'timestrf(datetimef("2024-03-05 06:07:08", "%Y-%m-%d %H:%M:%S"), "%d.%m.%Y %T")':
    '05.03.2024 06:07:08',
  '/tempZone/home/alice': '/tempZone/home/alice',
};

describe('expressions', () => {
  it.each(Object.entries(PRINTED))('%s prints %s', async (expression, printed) => {
    expect(await run(out(expression))).toEqual({ code: 0, stdout: `${printed}\n`, stderr: null });
  });
});

/** What whole texts print. */
const PROGRAMS: Readonly<Record<string, readonly [actions: string, printed: string]>> = {
  interpolation: ['*a = "x"; *b = 2; writeLine("stdout", "*a and *b.")', 'x and 2.\n'],
  'no semicolons': ['*a = 1 *b = 2 writeString("stdout", *a + *b)', '3'],
  comments: ['# first\n*a = 1; # rest\nwriteString("stdout", *a)', '1'],
  'if and else if': [
    '*n = 5; if (*n < 3) { writeString("stdout", "low"); } else if (*n < 10) { writeString("stdout", "mid"); } else { writeString("stdout", "high"); }',
    'mid',
  ],
  while: ['*i = 0; while (*i < 3) { writeString("stdout", *i); *i = *i + 1; }', '012'],
  for: ['for (*i = 0; *i < 3; *i = *i + 1) { writeString("stdout", *i) }', '012'],
  'break of the inner loop': [
    'foreach (*a in list("x", "y")) { for (*i = 0; true; *i = *i + 1) { if (*i == 2) { break; } writeString("stdout", "*a*i"); } }',
    'x0x1y0y1',
  ],
  'foreach over a string': ['foreach (*a in "x,y,z") { writeString("stdout", "*a;") }', 'x;y;z;'],
  'the older foreach': ['*l = list(1, 2); foreach (*l) { writeString("stdout", *l) }', '12'],
  'foreach gives its variable back': [
    '*a = "old"; foreach (*a in list(1)) { } writeString("stdout", *a)',
    'old',
  ],
  'key-value pairs': [
    '*kv.A = "1"; *kv."B C" = "2"; *kv.A = "3"; foreach (*k in *kv) { writeString("stdout", *k ++ "=" ++ *kv."*k" ++ ";") }',
    'A=3;B C=2;',
  ],
  'key-value pairs as text': [
    '*kv.A = "1"; *kv.B = "2"; writeString("stdout", "*kv")',
    'A=1++++B=2',
  ],
  'key-value microservices': [
    'msiAddKeyVal(*kv, "a", "1"); msiAddKeyVal(*kv, "b", "2"); msiGetValByKey(*kv, "b", *v); writeString("stdout", *v); msiPrintKeyValPair("stdout", *kv); writeKeyValPairs("stdout", *kv, "->")',
    '2a = 1\nb = 2\na->1\nb->2\n',
  ],
  tuples: ['(*a, *b) = (1, "two"); writeString("stdout", "*a *b")', '1 two'],
  'rules change what they are given': [
    '*x = 4; twice(*x, *y); writeString("stdout", "*x *y") } twice(*in, *out) { *out = *in * 2',
    '4 8',
  ],
  'functions of the text': [
    'writeString("stdout", square(5) + 1) } square(*n) = *n * *n other { nop',
    '26',
  ],
  'conditions choose the rule': [
    'kind(1); kind(2) } kind(*n) { on (*n == 1) { writeString("stdout", "one ") } or { writeString("stdout", "other ") }',
    'one other ',
  ],
  'a failing rule gives way to the next': [
    'try } try { writeString("stdout", "first "); fail; } try { writeString("stdout", "second")',
    'first second',
  ],
  recursion: [
    'writeString("stdout", fact(5)) } fact(*n) = if *n <= 1 then 1 else *n * fact(*n - 1) last { nop',
    '120',
  ],
  recovery: [
    '*c = errorcode({ writeString("stdout", "a") ::: writeString("stdout", "-a"); writeString("stdout", "b") ::: writeString("stdout", "-b"); fail(-7); }); writeString("stdout", " *c")',
    'ab-b-a -7',
  ],
  succeed: ['writeString("stdout", "a"); succeed; writeString("stdout", "b")', 'a'],
  errormsg: [
    '*c = errormsg(fail(-9, "no luck"), *m); writeString("stdout", "*c *m")',
    '-9 no luck',
  ],
  'path microservices': [
    'msiSplitPath("/z/home/a.txt", *p, *n); msiStrlen(*n, *l); msiSubstr(*n, "2", "3", *s); writeString("stdout", "*p *n *l *s")',
    '/z/home a.txt 5 txt',
  ],
  'system time': ['msiGetSystemTime(*t, "unix"); writeString("stdout", *t)', '01700000000'],
  'sleep moves the clock': [
    'msiSleep("2", "500000"); msiGetSystemTime(*t, "unix"); writeString("stdout", *t)',
    '01700000002',
  ],
  'captured output': [
    '*x = "";getstdout(writeString("stdout", "in"), *x); writeString("stdout", ":*x")',
    'in:in',
  ],
  'remote runs here': ['remote("localhost", "") { writeString("stdout", "here"); }', 'here'],
};

describe('texts', () => {
  it.each(Object.entries(PROGRAMS))('%s', async (_name, [actions, printed]) => {
    expect(await run(actions)).toEqual({ code: 0, stdout: printed, stderr: null });
  });

  it('tells stdout, stderr and the log apart', async () => {
    const host = new MemoryHost();
    const actions =
      'writeLine("stderr", "wrong"); writeLine("serverLog", "noted"); writePosInt("stdout", 3)';
    expect(await run(actions, host)).toEqual({ code: 0, stdout: '3', stderr: 'wrong\n' });
    expect(host.logged).toEqual(['noted\n']);
  });
});

/** The code with which each text fails. */
const FAILURES: Readonly<Record<string, number>> = {
  'this is not a rule {': -1201000,
  'nonsense(': -1201000,
  'writeLine("stdout", "no end)': -1201000,
  '*a = ;': -1201000,
  'if (true) writeLine("stdout", "x")': -1201000,
  'writeLine("stdout", *missing)': -1211000,
  'writeLine("stdout", "*missing")': -1211000,
  'writeLine("stdout", $nothing)': -1213000,
  'msiNoSuchThing("a")': -1102000,
  nosuch: -1102000,
  'msiNoSuchThing(1)': -1097000,
  'main { writeLine("stdout", "x") }': -1102000,
  'writeLine("stdout")': -1230000,
  'msiStrlen("a")': -1021000,
  'writeLine("nowhere", "x")': -310000,
  'strlen("a", "b")': -1230000,
  'strlen(list())': -1230000,
  '1 + list(1)': -1230000,
  '1 / 0': -1206000,
  '5 % 0': -1206000,
  'elem(list(1), 1)': -1205000,
  'hd(list())': -1205000,
  'substr("abc", 2, 9)': -1205000,
  'bool("maybe")': -1208000,
  '"a" like regex "("': -1205000,
  'match 3 with | 1 => "a"': -1216000,
  '(*a, *b) = (1, 2, 3)': -1216000,
  '*kv.A = "1"; *x = *kv.B': -313000,
  'foreach (*a in 5) { }': -1232000,
  'foreach (*r in SELECT DATA_NAME WHERE DATA_SIZE > 5) { }': -816000,
  "foreach (*r in SELECT DATA_NAME WHERE DATA_ID IN ('1', '2')) { }": -1232000,
  'msiDataObjChksum("/z/a", "forceFlag=", *s)': -315000,
  '*kv.forceChksum = ""; msiDataObjChksum("/z/a", *kv, *s)': -323000,
  'msiDataObjChksum("/z/a", "replNum=first", *s)': -403000,
  'msiDataObjChksum("/z/a", "", *s)': -808000,
  'msiDataObjRepl("/z/a", "ChksumAll=", *s)': -315000,
  'msiDataObjCopy("/z/a", "/z/b", "rescName=x", *s)': -315000,
  'msi_genquery2_next_row("7")': -130000,
  'msi_genquery2_execute(*h, "select DATA_ID"); msi_genquery2_next_row(*h)': -408000,
  'msi_genquery2_execute(*h, "select DATA_ID"); msi_genquery2_column(*h, "0", *v)': -167000,
  'msi_genquery2_execute(*h, "select DATA_ID"); msi_genquery2_column(*h, 0, *v)': -130000,
  'msi_genquery2_execute(*h, "select DATA_ID"); msi_genquery2_free(*h); msi_genquery2_free(*h)':
    -130000,
  'while ("maybe") { }': -1233000,
  fail: -1091000,
  'fail(-42)': -42,
  'msiExit("-77", "bye")': -77,
  'msiDataObjRead(9, 10, *b)': -19000,
  'delay("<PLUSET>1s</PLUSET>") { writeLine("serverLog", $userNameClient); }': -1209000,
};

describe('failures', () => {
  it.each(Object.entries(FAILURES))('%s fails with %d', async (actions, code) => {
    expect(await run(actions)).toEqual({ code, stdout: null, stderr: null });
  });

  it('of literals that are longer than the engine reads, but not of strings joined from them', async () => {
    const literal = (length: number) => `"${'x'.repeat(length)}"`;
    expect(await run(`writeLine("stdout", ${literal(1022)})`)).toMatchObject({ code: -1201000 });
    const joined = `*s = ${literal(1021)} ++ ${literal(1021)}; writeString("stdout", strlen(*s))`;
    expect(await run(joined)).toMatchObject({ code: 0, stdout: '2042' });
  });

  it('of conditions that the engine would cut', async () => {
    const select = (length: number) =>
      `*s = "${'x'.repeat(1000)}" ++ "${'x'.repeat(length - 1004)}";
       foreach (*r in SELECT DATA_NAME WHERE DATA_NAME = *s) { }`;
    expect(await run(select(1087))).toMatchObject({ code: 0 });
    expect(await run(select(1088))).toMatchObject({ code: -816000 });
  });

  it('keeps nothing of what was written before', async () => {
    const result = await run('writeLine("stdout", "before"); fail(-3)');
    expect(result).toEqual({ code: -3, stdout: null, stderr: null });
  });
});

describe('limits', () => {
  const limited = (actions: string, limits: Partial<typeof DEFAULT_LIMITS> = {}) =>
    executeRule(wrapActions(actions), new MemoryHost(), {
      limits: { ...DEFAULT_LIMITS, steps: 20_000, ...limits },
    });

  it('stops a loop without end, which the rule cannot catch', async () => {
    expect(await limited('errorcode({ while (true) { } })')).toMatchObject({ code: -1205000 });
  });

  it('stops a rule whose time is over', async () => {
    const limits = { steps: 1_000_000, milliseconds: 20 };
    expect(await limited('while (true) { }', limits)).toMatchObject({ code: -1205000 });
  });

  it('does not wait for a sleep that is longer than the rule may take', async () => {
    expect(await limited('msiSleep("3600", "0")')).toMatchObject({ code: -1205000 });
  });

  it('stops rules that call themselves without end', async () => {
    expect(await limited('again } again { again')).toMatchObject({ code: -1205000 });
  });

  it('stops strings and output that grow without end', async () => {
    const doubling = '*a = "x"; while (true) { *a = *a ++ *a; }';
    expect(await limited(doubling)).toMatchObject({ code: -1217000 });
    const chatting = 'while (true) { writeString("stdout", "some text"); }';
    expect(await limited(chatting, { outputLength: 1000 })).toMatchObject({ code: -1207000 });
  });

  it('stops a regular expression that tries for ever', async () => {
    const actions = `errorcode("${'a'.repeat(40)}b" like regex "(a+)+")`;
    expect(await limited(actions)).toMatchObject({ code: -1205000 });
  });

  it('refuses terms that are nested too deeply', async () => {
    expect(await limited(`*a = ${'('.repeat(5000)}1${')'.repeat(5000)}`)).toMatchObject({
      code: -1201000,
    });
  });
});

describe('the zone', () => {
  it('fills values into queries and walks through the rows', async () => {
    const host = new MemoryHost();
    const query =
      "select COLL_NAME, order(DATA_NAME) where COLL_NAME = '/tempZone/home' and DATA_SIZE > '5' && < '10'";
    host.answers.set(query, {
      columns: ['COLL_NAME', 'DATA_NAME'],
      rows: [
        ['/tempZone/home', 'a'],
        ['/tempZone/home', 'b'],
      ],
    });
    const actions =
      '*c = "/tempZone/home"; foreach (*row in SELECT COLL_NAME, ORDER(DATA_NAME) WHERE COLL_NAME = "*c" AND DATA_SIZE > "5" && < "10") { *n = *row.DATA_NAME; writeLine("stdout", "*n") }';
    expect(await run(actions, host)).toMatchObject({ code: 0, stdout: 'a\nb\n' });
    expect(host.queries).toEqual([query]);
  });

  it('queries by microservices too', async () => {
    const host = new MemoryHost();
    host.answers.set("select USER_NAME where USER_TYPE = 'rodsuser'", {
      columns: ['USER_NAME'],
      rows: [['alice']],
    });
    const actions =
      'msiMakeGenQuery("USER_NAME", "USER_TYPE = \'rodsuser\'", *in); msiExecGenQuery(*in, *out); msiGetContInxFromGenQueryOut(*out, *next); foreach (*r in *out) { msiGetValByKey(*r, "USER_NAME", *u); writeLine("stdout", "*u *next") }';
    expect(await run(actions, host)).toMatchObject({ code: 0, stdout: 'alice 0\n' });
  });

  describe('more rows than a page', () => {
    const host = () => {
      const memory = new MemoryHost();
      const rows = Array.from({ length: 600 }, (_, index) => [String(index)]);
      memory.answers.set('select DATA_ID', { columns: ['DATA_ID'], rows });
      return memory;
    };
    const count = '{ *n = *n + 1; }';

    it('are all there for a SELECT, and for a query together with its rows', async () => {
      const walk = (items: string) => `*n = 0; foreach (*r in ${items}) ${count} *all = *n;`;
      expect(
        await run(`${walk('SELECT DATA_ID')} writeString("stdout", *all)`, host()),
      ).toMatchObject({ stdout: '600' });
      const made = 'msiMakeGenQuery("DATA_ID", "", *q); msiExecGenQuery(*q, *rows);';
      expect(
        await run(`${made} ${walk('(*q, *rows)')} writeString("stdout", *all)`, host()),
      ).toMatchObject({ stdout: '600' });
    });

    it('are handed out page by page otherwise', async () => {
      const actions = `msiMakeGenQuery("DATA_ID", "", *q); msiExecGenQuery(*q, *rows);
        msiGetContInxFromGenQueryOut(*rows, *next); *pages = "";
        while (true) {
          *n = 0; foreach (*r in *rows) ${count} *pages = "*pages*n:*next ";
          if (*next == 0) { break; }
          msiGetMoreRows(*q, *rows, *next);
        }
        msiCloseGenQuery(*q, *rows); msiExecStrCondQuery("select DATA_ID", *first);
        *n = 0; foreach (*r in *first) ${count} writeString("stdout", "*pages*n")`;
      expect(await run(actions, host())).toMatchObject({ code: 0, stdout: '256:1 256:1 88:0 256' });
    });

    it('are walked through by handle with GenQuery2', async () => {
      const actions = `msi_genquery2_execute(*h, 'select DATA_ID'); *n = 0; *last = "";
        while (errorcode(msi_genquery2_next_row(*h)) == 0) {
          *n = *n + 1; msi_genquery2_column(*h, '0', *last);
        }
        msi_genquery2_execute(*other, 'select COLL_ID'); msi_genquery2_free(*h);
        writeString("stdout", "*n *last *h *other")`;
      expect(await run(actions, host())).toMatchObject({ code: 0, stdout: '600 599 0 1' });
    });
  });

  it('writes and reads a data object and closes what the rule left open', async () => {
    const host = new MemoryHost();
    const actions = `*p = "/tempZone/home/alice/made";
      msiDataObjCreate(*p, "destRescName=demoResc++++forceFlag=", *fd);
      msiDataObjWrite(*fd, "hello world", *written);
      msiDataObjClose(*fd, *status);
      msiDataObjOpen("objPath=*p++++openFlags=O_RDONLY", *fd);
      msiDataObjLseek(*fd, "6", "SEEK_SET", *at);
      msiDataObjRead(*fd, 100, *buffer);
      msiDataObjChksum(*p, "", *sum);
      writeLine("stdout", "*written *at *buffer *sum");
      writeLine(*p, "!");`;
    expect(await run(actions, host)).toMatchObject({ stdout: '11 6 world sha2:11\n' });
    expect(host.objects.get('/tempZone/home/alice/made')?.toString()).toBe('hello world!\n');
    expect(host.calls).toHaveLength(2);
  });

  it('passes the failures of the zone on', async () => {
    const host = new MemoryHost();
    host.objects.set('/tempZone/home/alice/there', Buffer.alloc(0));
    const create = 'msiDataObjCreate("/tempZone/home/alice/there", "", *fd)';
    expect(await run(create, host)).toMatchObject({ code: -312000 });
    expect(await run('msiDataObjUnlink("/tempZone/home/alice/not", *s)', host)).toMatchObject({
      code: -808000,
    });
  });

  it('changes metadata, permissions and collections', async () => {
    const host = new MemoryHost();
    const actions = `*kv.colour = "red";
      msiAssociateKeyValuePairsToObj(*kv, "/tempZone/home/alice/x", "-d");
      msiSetACL("recursive", "read", "bob", "/tempZone/home/alice");
      msiCollCreate("/tempZone/home/alice/new", "1", *s);
      msiGetObjType("/tempZone/home/alice/new", *type);
      writeLine("stdout", *type)`;
    expect(await run(actions, host)).toMatchObject({ code: 0, stdout: '-c\n' });
    expect(host.calls).toEqual([
      [
        'modifyMetadata',
        'data_object',
        '/tempZone/home/alice/x',
        [{ operation: 'add', attribute: 'colour', value: 'red' }],
      ],
      ['setPermission', '/tempZone/home/alice', 'bob', 'read', true],
    ]);
  });

  it('puts delayed blocks into the queue with their variables', async () => {
    const host = new MemoryHost();
    const actions =
      '*a = "x"; *n = 3; delay("<PLUSET>1s</PLUSET><EF>1h</EF>") { writeLine("serverLog", "*a *n"); } writeString("stdout", "queued")';
    expect(await run(actions, host)).toMatchObject({ code: 0, stdout: 'queued' });
    expect(host.delays).toEqual([
      {
        source: 'writeLine("serverLog", "*a *n");',
        condition: '<PLUSET>1s</PLUSET><EF>1h</EF>',
        variables: { '*a': 'x', '*n': 3 },
      },
    ]);
  });
});
