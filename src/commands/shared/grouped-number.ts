/** Names of the steps of a thousand. */
const STEPS = ['thousand', 'million', 'billion', 'trillion', 'quadrillion', 'quintillion'];

/** A whole number for people, as iquota prints it: `10,000,000 (10 million)`; small ones as they are. */
export function groupedNumber(digits: string): string {
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, ',');
  const [first = '', ...others] = grouped.split(',');
  const step = STEPS[others.length - 1];
  return step === undefined ? grouped : `${grouped} (${first} ${step})`;
}
