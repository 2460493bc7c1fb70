import type { IrodsClient } from '../../api/client.js';
import type { ChecksumText } from '../../domain/checksum.js';
import type { LogicalPath } from '../../domain/logical-path.js';
import { CliError } from '../../errors.js';

/** The longest rule text that the server takes, with what it puts around it (META_STR_LEN), in bytes. */
const LONGEST_TEXT = 20_000;
/** The longest string within a rule, in bytes (MAX_TOKEN_TEXT_LEN of the rule language's parser). */
const LONGEST_STRING = 1000;
/** Bytes of objects for one rule: well within the 30 s that the server gives a request. */
const LONGEST_WORK = 64 * 1024 * 1024;

/** A data object whose checksum is to be calculated. */
export interface UncheckedObject {
  readonly path: LogicalPath;
  /** Bytes. */
  readonly size: number;
  readonly replica: number | undefined;
}

/** Checksums as the server has calculated and stored them just now, by logical path. */
export type CalculatedChecksums = Map<string, ChecksumText>;

/**
 * Has the server calculate and store checksums of many small objects by few requests: a rule that
 * calls `msiDataObjChksum` for each and prints what it gave. A server without the rule language, or
 * one that refuses the rule, is not asked a second time.
 */
export class ChecksumRules {
  private instance: Promise<string | undefined> | undefined;
  private isRefused = false;

  constructor(
    private readonly client: IrodsClient,
    private readonly signal: AbortSignal,
  ) {}

  /**
   * What could be calculated; what is missing has to be asked for alone. Throws only what no
   * further request would survive either.
   */
  async calculate(objects: readonly UncheckedObject[]): Promise<CalculatedChecksums> {
    const calculated: CalculatedChecksums = new Map();
    // Before 0.7.0 a rule that cannot be read ends the server (http-api.md section 3.11).
    if (!this.client.capabilities.has('safe handling of invalid rules')) return calculated;
    for (const group of groups(objects.filter(fitsInRule))) {
      this.instance ??= this.findInstance();
      const instance = await this.instance;
      if (instance === undefined || this.isRefused) break;
      for (const [path, checksum] of await this.run(group, instance)) {
        calculated.set(path, checksum);
      }
    }
    return calculated;
  }

  private async run(
    group: readonly UncheckedObject[],
    instance: string,
  ): Promise<readonly (readonly [path: string, checksum: ChecksumText])[]> {
    try {
      const text = group.map(callOf).join('');
      const { stdout } = await this.client.rules.execute(text, instance, this.signal);
      return readResults(stdout, group);
    } catch (error) {
      if (!(error instanceof CliError) || error.fatal) throw error;
      this.isRefused = true;
      return [];
    }
  }

  private async findInstance(): Promise<string | undefined> {
    try {
      const instances = await this.client.rules.listEngines();
      return instances.find((name) => name.includes('irods_rule_language'));
    } catch (error) {
      if (!(error instanceof CliError) || error.fatal) throw error;
      return undefined;
    }
  }
}

/** Whether a path can stand in a string of the rule language without anything being escaped. */
function fitsInRule({ path }: UncheckedObject): boolean {
  const text = `${path}`;
  return !/["'`\\*$+\u0000-\u001f\u007f]/.test(text) && Buffer.byteLength(text) <= LONGEST_STRING;
}

/** As many objects together as one rule takes, and calculates in time. */
function* groups(objects: readonly UncheckedObject[]): Generator<readonly UncheckedObject[]> {
  let group: UncheckedObject[] = [];
  let [length, work] = [0, 0];
  for (const object of objects) {
    const needed = Buffer.byteLength(callOf(object, group.length));
    if (group.length > 0 && (length + needed > LONGEST_TEXT || work + object.size > LONGEST_WORK)) {
      yield group;
      group = [];
      [length, work] = [0, 0];
    }
    group.push(object);
    length += needed;
    work += object.size;
  }
  if (group.length > 0) yield group;
}

/** Prints number, status and checksum. One that fails does not keep the others from being calculated. */
function callOf({ path, replica }: UncheckedObject, number: number): string {
  const options = `forceChksum=${replica === undefined ? '' : `++++replNum=${replica}`}`;
  const call = `errorcode(msiDataObjChksum("${path}","${options}",*c))`;
  return `*c="";*e=${call};writeLine("stdout","${number} *e *c");\n`;
}

function readResults(
  stdout: string,
  group: readonly UncheckedObject[],
): readonly (readonly [path: string, checksum: ChecksumText])[] {
  return stdout.split('\n').flatMap((line) => {
    const [, number, checksum = ''] = /^(\d+) 0 (\S+)$/.exec(line) ?? [];
    const object = number === undefined ? undefined : group[Number(number)];
    return object === undefined ? [] : [[`${object.path}`, checksum] as const];
  });
}
