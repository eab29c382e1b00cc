import { isChinese, isDigit, isLatin } from './characters.ts';

/** A quotation or title that is not closed within so many characters was never meant to be. */
const BRACKET_REACH = 200;

const code = (sign: string): number => sign.charCodeAt(0);
const LEFT_DOUBLE = code('“');
const RIGHT_DOUBLE = code('”');
const LEFT_SINGLE = code('‘');
const RIGHT_SINGLE = code('’');
const TITLE_OPEN = code('《');
const TITLE_CLOSE = code('》');
const INNER_OPEN = code('〈');
const INNER_CLOSE = code('〉');
const LESS = 0x3c;
const GREATER = 0x3e;

/** The Chinese form of a half-width stop beside Chinese. */
const FULL_WIDTH: Readonly<Record<number, number>> = {
  [code(',')]: code('，'),
  [code(':')]: code('：'),
  [code(';')]: code('；'),
  [code('!')]: code('！'),
  [code('?')]: code('？'),
};

const STOPS = new Set([...'。！？'].map(code));
const PER_CENT = new Set([...'%％‰'].map(code));
const CLOSES_QUOTE = new Set([...'，。、；：！？）》〉'].map(code));

/** What the signs whose canonical form hangs on their surroundings become. One instance reads one text from start to end. */
export class Punctuation {
  private quoteAt = -1;
  private singleAt = -1;
  private titles = 0;
  private titleAt = 0;
  private angles = 0;

  /**
   * The canonical form of `sign`, the n-th of the flow, between `before` and `after` (the nearest signs that are no
   * blanks; `next` is the very next one).
   */
  resolve(sign: number, n: number, before: number, next: number, after: number): number {
    switch (sign) {
      case 0x2c:
      case 0x3a:
      case 0x3b:
      case 0x21:
      case 0x3f:
        return stop(sign, before, next, after);
      case 0x22:
        return this.doubleQuote(n, before, after);
      case 0x27:
        return this.singleQuote(n, before, next);
      case LEFT_DOUBLE:
        this.quoteAt = n;
        return sign;
      case RIGHT_DOUBLE:
        return this.rightQuote(n, before, after);
      case TITLE_OPEN:
        this.titles = this.inTitle(n) ? this.titles + 1 : 1;
        this.titleAt = n;
        return sign;
      case TITLE_CLOSE:
        if (this.titles > 0) this.titles--;
        return sign;
      case LESS:
      case INNER_OPEN:
        return this.openAngle(sign, n, next);
      case GREATER:
      case INNER_CLOSE:
        return this.closeAngle(sign, n, before);
      default:
        return sign;
    }
  }

  /** `<<` opens a title as 《 does; tells the state so. */
  openTitle(n: number): number {
    this.titles = 1;
    this.titleAt = n;
    return TITLE_OPEN;
  }

  closeTitle(): number {
    this.titles = 0;
    return TITLE_CLOSE;
  }

  private inTitle(n: number): boolean {
    return this.titles > 0 && n - this.titleAt < BRACKET_REACH;
  }

  private isQuoted(n: number): boolean {
    return this.quoteAt >= 0 && n - this.quoteAt < BRACKET_REACH;
  }

  private doubleQuote(n: number, before: number, after: number): number {
    // A quotation of whole sentences may be longer than any reach, but it ends in a stop.
    const closes = this.isQuoted(n) || CLOSES_QUOTE.has(after) || (this.quoteAt >= 0 && STOPS.has(before));
    this.quoteAt = closes ? -1 : n;
    return closes ? RIGHT_DOUBLE : LEFT_DOUBLE;
  }

  private singleQuote(n: number, before: number, next: number): number {
    if (isLatin(before) && isLatin(next)) return 0x27;
    if (this.singleAt >= 0 && n - this.singleAt < BRACKET_REACH) {
      this.singleAt = -1;
      return RIGHT_SINGLE;
    }
    this.singleAt = n;
    return LEFT_SINGLE;
  }

  /** A closing mark where nothing is open and a word follows is the opening one, mistyped: ”放管服”. */
  private rightQuote(n: number, before: number, after: number): number {
    if (this.isQuoted(n) || this.quoteAt >= 0) {
      this.quoteAt = -1;
      return RIGHT_DOUBLE;
    }
    if (CLOSES_QUOTE.has(after) || after === 0 || !(CLOSES_QUOTE.has(before) || isChinese(before))) return RIGHT_DOUBLE;
    this.quoteAt = n;
    return LEFT_DOUBLE;
  }

  private openAngle(sign: number, n: number, next: number): number {
    if (sign === LESS && !isChinese(next)) return sign;
    this.angles++;
    return this.inTitle(n) ? INNER_OPEN : TITLE_OPEN;
  }

  private closeAngle(sign: number, n: number, before: number): number {
    if (sign === GREATER && (this.angles === 0 || !(isChinese(before) || isDigit(before)))) return sign;
    if (this.angles > 0) this.angles--;
    return this.inTitle(n) ? INNER_CLOSE : TITLE_CLOSE;
  }
}

function stop(sign: number, before: number, next: number, after: number): number {
  // 满意率99.2%,12345热线: no number goes on behind a per cent sign
  if (sign === 0x2c && PER_CENT.has(before)) return FULL_WIDTH[sign] as number;
  // 1,234 and 08:30 keep theirs; so does the colon of a web address.
  if (isDigit(before) && isDigit(next) && sign < 0x3b) return sign;
  if (sign === 0x3a && next === 0x2f) return sign;
  return isChinese(before) || isChinese(after) ? (FULL_WIDTH[sign] as number) : sign;
}
