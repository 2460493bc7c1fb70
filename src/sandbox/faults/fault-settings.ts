/** How often a fault strikes; without either, every time. */
export interface Frequency {
  /** It strikes this many times and then no more. */
  readonly times?: number;
  /** Each time it may strike it does with this probability, from 0 to 1. */
  readonly probability?: number;
}

/** What is to go wrong; everything absent goes right. */
export interface FaultSettings {
  /** Every token issued until the Nth request from now, 0 for at once, stops being good. */
  readonly expireTokens?: { readonly atRequest: number };
  /** The connection of the Nth request from now is reset without an answer. */
  readonly resetConnection?: { readonly atRequest: number };
  /** A streamed read ends its connection after this many bytes of the object. */
  readonly cutRead?: Frequency & { readonly afterBytes: number };
  /** Requests are answered by this status and do nothing. */
  readonly answer?: Frequency & { readonly status: 429 | 503 };
  /** Requests wait before they are looked at. */
  readonly delay?: Frequency & { readonly milliseconds: number };
  /** One bit of what a read answers is wrong. */
  readonly flipByte?: Frequency;
  /** A write stops in its middle: 500, and what was written is not good. */
  readonly failWrite?: Frequency;
  /** The disk takes nothing: writes are answered 500. */
  readonly diskFull?: Frequency;
}

/** A description of faults that cannot be understood. */
export class FaultSettingsError extends Error {
  override readonly name = 'FaultSettingsError';
}

/** What a member of a fault may be. */
interface Rule {
  readonly allows: (value: number) => boolean;
  /** Completes "must be". */
  readonly wanted: string;
}

const wholeFrom = (least: number): Rule => ({
  allows: (value) => Number.isSafeInteger(value) && value >= least,
  wanted: `a whole number from ${least} up`,
});

const STATUS: Rule = { allows: (value) => value === 429 || value === 503, wanted: '429 or 503' };

type Rules = Readonly<Record<string, Rule>>;

/** The members of each fault beside its frequency; all of them must be there. */
const MEMBERS: { readonly [K in keyof Required<FaultSettings>]: Rules } = {
  expireTokens: { atRequest: wholeFrom(0) },
  resetConnection: { atRequest: wholeFrom(1) },
  cutRead: { afterBytes: wholeFrom(0) },
  answer: { status: STATUS },
  delay: { milliseconds: wholeFrom(0) },
  flipByte: {},
  failWrite: {},
  diskFull: {},
};

const FREQUENCY: Rules = {
  times: wholeFrom(0),
  probability: { allows: (value) => value >= 0 && value <= 1, wanted: 'a number from 0 to 1' },
};

/** Faults that strike once have no frequency. */
const STRIKES_ONCE: readonly string[] = ['expireTokens', 'resetConnection'];

/**
 * Checks faults that came from outside, such as the body of a request.
 *
 * @throws {FaultSettingsError} which says what is wrong.
 */
export function parseFaultSettings(input: unknown): FaultSettings {
  for (const [name, fault] of entriesOf(input, 'the faults')) {
    const members = Object.hasOwn(MEMBERS, name) ? MEMBERS[name as keyof FaultSettings] : undefined;
    if (!members) throw new FaultSettingsError(`there is no fault ${name}`);
    checkFault(name, fault, members);
  }
  return input as FaultSettings;
}

function checkFault(name: string, fault: unknown, members: Rules): void {
  const known: Rules = STRIKES_ONCE.includes(name) ? members : { ...members, ...FREQUENCY };
  const entries = entriesOf(fault, name);
  for (const [member, value] of entries) {
    const rule = Object.hasOwn(known, member) ? known[member] : undefined;
    if (!rule) throw new FaultSettingsError(`${name} has no member ${member}`);
    if (typeof value !== 'number' || !rule.allows(value)) {
      throw new FaultSettingsError(`${name}.${member} must be ${rule.wanted}`);
    }
  }
  const given = new Set(entries.map(([member]) => member));
  const missing = Object.keys(members).find((member) => !given.has(member));
  if (missing !== undefined) throw new FaultSettingsError(`${name}.${missing} is missing`);
}

function entriesOf(value: unknown, what: string): [string, unknown][] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.entries(value);
  }
  throw new FaultSettingsError(`${what} must be a JSON object`);
}
