import { IrodsFailure } from '../irods-failure.js';
import { type BuiltIn, type BuiltIns, given, unary } from './built-in.js';
import { requireText } from './coercion.js';
import { RULE_STATUS } from './status.js';
import { formatTime, parseTime } from './time-format.js';
import { type RuleValue, text } from './values.js';

const time = (seconds: number): RuleValue => ({ type: 'time', value: Math.trunc(seconds) });

function timeText(value: RuleValue, format: string): RuleValue {
  if (value.type !== 'time') throw new IrodsFailure(RULE_STATUS.unsupportedType);
  return text(formatTime(value.value, format));
}

function toTime(value: RuleValue, format: string): RuleValue {
  if (value.type === 'integer' || value.type === 'double') return time(value.value);
  return time(parseTime(requireText(value), format) ?? 0);
}

const withFormat = (apply: (value: RuleValue, format: string) => RuleValue): BuiltIn => ({
  least: 2,
  most: 2,
  run: ([value, format]) => apply(given(value), requireText(given(format))),
});

/** Functions of times; formats are those of `strftime` and `strptime`. */
export const TIME_FUNCTIONS: BuiltIns = {
  time: { least: 0, most: 0, run: (_args, { host }) => time(host.now() / 1000) },
  timestr: unary((value) => timeText(value, '')),
  timestrf: withFormat(timeText),
  datetime: unary((value) => toTime(value, '')),
  datetimef: withFormat(toTime),
};
