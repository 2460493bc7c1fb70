/**
 * Cuts a stream of JSON into its documents without holding it whole: the elements of a list, or
 * documents one after the other (NDJSON). What stands in each is left to `JSON.parse`.
 */
export class JsonElements {
  /** What has not been cut off yet. */
  private text = '';
  /** How far `text` was looked at. */
  private at = 0;
  private depth = 0;
  private inText = false;
  /** 1 inside of a list whose elements are the documents. */
  private base = 0;
  private hasBegun = false;

  /** The texts of the documents that end in this piece. */
  *push(piece: string): Generator<string, void, undefined> {
    this.text += piece;
    for (; this.at < this.text.length; this.at += 1) {
      const character = this.text[this.at] ?? '';
      if (this.inText) this.insideText(character);
      else if (this.isList(character)) this.enter();
      else if (this.isSeparator(character)) yield* this.cut(character);
      else this.outsideText(character);
    }
  }

  /** The last document; for a list that is not closed also one that does not parse. */
  *end(): Generator<string, void, undefined> {
    const rest = this.text.trim();
    if (rest !== '') yield rest;
    if (this.base === 1) yield '[';
  }

  private isList(character: string): boolean {
    return character === '[' && !this.hasBegun;
  }

  private enter(): void {
    this.hasBegun = true;
    this.base = 1;
    this.depth = 1;
    this.skip();
  }

  /** Between documents: commas and the closing bracket of a list, line breaks elsewhere. */
  private isSeparator(character: string): boolean {
    if (this.base === 1) return this.depth === 1 && (character === ',' || character === ']');
    return this.depth === 0 && character === '\n';
  }

  private *cut(separator: string): Generator<string, void, undefined> {
    const document = this.text.slice(0, this.at).trim();
    if (separator === ']') {
      this.base = 0;
      this.depth = 0;
    }
    this.skip();
    if (document !== '') yield document;
  }

  /** Forgets what stands up to the present character. */
  private skip(): void {
    this.text = this.text.slice(this.at + 1);
    this.at = -1;
  }

  private insideText(character: string): void {
    if (character === '\\') this.at += 1;
    else if (character === '"') this.inText = false;
  }

  private outsideText(character: string): void {
    if (/\S/.test(character)) this.hasBegun = true;
    if (character === '"') this.inText = true;
    else if (character === '{' || character === '[') this.depth += 1;
    else if (character === '}' || character === ']') this.depth -= 1;
  }
}
