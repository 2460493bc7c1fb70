/** The little of the man macros that the pages need, with every text made safe for it. */

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  "'": '\\(aq',
  '"': '\\(dq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
  '…': '...',
};

/** Text that stands for itself: characters with a meaning to roff are written by their names. */
export function plain(text: string): string {
  const safe = text.replace(/[\\\-'"`^~]|[^\x20-\x7e]/gu, (character) => {
    const named = SPECIAL[character];
    if (named !== undefined) return named;
    const code = character.codePointAt(0) ?? 0;
    return `\\[u${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
  return safe.startsWith('.') ? `\\&${safe}` : safe;
}

export function bold(text: string): string {
  return `\\fB${plain(text)}\\fR`;
}

export function italic(text: string): string {
  return `\\fI${plain(text)}\\fR`;
}

/** A paragraph; a line break in the text begins a new one. */
export function paragraphs(text: string): string {
  return text
    .split(/\n+/)
    .map((paragraph) => plain(paragraph))
    .join('\n.PP\n');
}

export function section(title: string, body: string): string {
  return body === '' ? '' : `.SH ${title.toUpperCase()}\n${body}`;
}

/** A term and what it means; both are roff already. */
export function item(term: string, body: string): string {
  return `.TP\n${term}\n${body}`;
}

/** Lines as they are, indented; they are roff already. */
export function asTheyAre(lines: readonly string[]): string {
  return ['.RS 4', '.nf', ...lines, '.fi', '.RE'].join('\n');
}

/** Option flags with the placeholder of a value in italics: `-R`, `--resource` *name*. */
export function flagsTerm(flags: string): string {
  return flags
    .split(/,\s*/)
    .map((word) => {
      const [name = '', ...placeholder] = word.split(' ');
      const value = placeholder.join(' ').replace(/^[<[]|[>\]]$/g, '');
      return value === '' ? bold(name) : `${bold(name)} ${italic(value)}`;
    })
    .join(', ');
}

export interface PageHead {
  readonly name: string;
  readonly section: 1 | 5;
  readonly summary: string;
  readonly version: string;
}

/** That of the release, and not of the day on which the pages are made: making them again changes nothing. */
const DATE = '2026-11-29';

export function page(head: PageHead, sections: readonly string[]): string {
  const { name, version, summary } = head;
  const body = sections.filter((text) => text !== '').join('\n');
  return [
    `.TH ${plain(name.toUpperCase())} ${head.section} ${DATE} "irods\\-cli ${plain(version)}" "iRODS Manual"`,
    '.SH NAME',
    `${plain(name)} \\- ${plain(summary)}`,
    body,
    '',
  ].join('\n');
}
