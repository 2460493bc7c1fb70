import { IrodsFailure } from '../irods-failure.js';
import { type BuiltIn, type BuiltIns, binary, given, unary } from './built-in.js';
import { requireList, toInteger } from './coercion.js';
import { rowPairs } from './rows.js';
import { RULE_STATUS } from './status.js';
import { integer, list, type RuleValue, text } from './values.js';

const outOfRange = (index: number) =>
  new IrodsFailure(RULE_STATUS.runtime, `index out of range ${index}`);

/** Lists and the rows of a query alike. @throws IrodsFailure (RE_TYPE_ERROR) */
const elementsOf = (value: RuleValue): readonly RuleValue[] =>
  value.type === 'rows' ? rowPairs(value.result) : requireList(value);

function elementAt(value: RuleValue, position: RuleValue): RuleValue {
  const index = toInteger(position);
  const element = elementsOf(value)[index];
  if (element === undefined) throw outOfRange(index);
  return element;
}

const replaceElement: BuiltIn = {
  least: 3,
  most: 3,
  run([value, position, element]) {
    const items = requireList(given(value));
    const index = toInteger(given(position));
    if (index < 0 || index >= items.length) throw outOfRange(index);
    return list(items.with(index, given(element)));
  },
};

/** The name that the language has for the type of a value. */
function typeName(value: RuleValue): string {
  switch (value.type) {
    case 'list':
      return value.items[0] === undefined ? 'list ?' : `list ${typeName(value.items[0])}`;
    case 'tuple':
      return `(${value.items.map(typeName).join(' * ')})`;
    case 'pairs':
      return 'KeyValPair_PI';
    case 'bytes':
      return 'BUF_LEN_PI';
    case 'query':
      return 'GenQueryInp_PI';
    case 'rows':
      return 'GenQueryOut_PI';
    default:
      return value.type;
  }
}

/** Functions of lists, which never change their arguments. */
export const LIST_FUNCTIONS: BuiltIns = {
  list: { least: 0, most: Number.POSITIVE_INFINITY, run: (items) => list(items) },
  elem: binary(elementAt),
  setelem: replaceElement,
  size: unary((value) => integer(elementsOf(value).length)),
  hd: unary((value) => elementAt(value, integer(0))),
  tl: unary((value) => {
    const items = requireList(value);
    if (items.length === 0) throw outOfRange(0);
    return list(items.slice(1));
  }),
  cons: binary((element, value) => list([element, ...requireList(value)])),
  type: unary((value) => text(typeName(value))),
};
