import { editionOf } from '../lexicon/genres.ts';
import type { DocNumber } from './docNumbers.ts';

/** What stands in brackets behind a title. */
export interface TitleTail {
  /** Behind the last bracket that belongs to the title. */
  readonly end: number;
  /** （试行）, （2015—2020年）, bracket and all; empty if none. */
  readonly edition: string;
  readonly number?: DocNumber;
  readonly numbers: readonly DocNumber[];
  /** What （以下简称《…》） says that the title is called from here on. */
  readonly shortNames: readonly string[];
}

const SHORT = /(?:以下)?(?:统一|统|简)?称(?:为|作)?[：:]?[“《]?([^”》，、；）。“《]{1,30})[”》]?/gu;
const MAX_TAIL = 90;
/** What may follow a 文号 that has a line of its own: its end, or the first remark of the row. */
const ROW_GOES_ON = /^(?:\n|\d{1,2}[、．.])/u;

/** Reads up to three brackets behind a title at `from`: edition, 文号, short name, in any order; a 文号 may also follow bare. */
export function readTail(text: string, from: number, numbers: readonly DocNumber[]): TitleTail | undefined {
  let end = from;
  let edition = '';
  const own: DocNumber[] = [];
  const shortNames: string[] = [];
  for (let count = 0; count < 3; count++) {
    if (text[end] === '（') {
      const close = closing(text, end);
      if (close === undefined) {
        // （2000年6月14日X令第84号公布，根据…修正）: too long to be passed over, but it opens with the number
        const first = within(numbers, end, end + 20)[0];
        if (
          first?.form === 'decree' &&
          own.length === 0 &&
          /^（(?:[\d年月日]{6,11})?(?:以)?$/u.test(text.slice(end, first.start))
        )
          return { end, edition, numbers: [first], shortNames, number: first };
        break;
      }
      const inside = text.slice(end + 1, close);
      const held = within(numbers, end, close);
      const defines = /称/u.test(inside) && /(?:以下|下|简|统)(?:简|统)?称/u.test(inside);
      if (held.length > 0 && own.length === 0 && /^(?:以下|即|见|文号：?|\p{Script=Han}{0,8}$)?/u.test(inside))
        own.push(...held);
      else if (!defines && (edition || !editionOf(text.slice(end, close + 1)))) break;
      if (defines) for (const match of inside.matchAll(SHORT)) shortNames.push((match[1] as string).trim());
      else if (held.length === 0) edition = text.slice(end, close + 1);
      end = close + 1;
    } else {
      // In lists and below headings the 文号 has a line of its own.
      const at = text[end] === '\n' ? end + 1 : end;
      const next = within(numbers, at - 1, at + 1).find((number) => number.form === 'code' && number.code);
      if (
        !next ||
        own.length > 0 ||
        (at > end && next.end < text.length && !ROW_GOES_ON.test(text.slice(next.end, next.end + 3)))
      )
        break;
      own.push(next);
      end = next.end;
    }
  }
  // “, 以下简称《…》” without brackets.
  const loose = /^，?(?:以下简?称|下称)[“《]([^”》]{1,20})[”》]/u.exec(text.slice(end, end + 32));
  if (loose) {
    shortNames.push(loose[1] as string);
    end += loose[0].length;
  }
  if (end === from) return undefined;
  return { end, edition, numbers: own, shortNames, ...(own[0] && { number: own[0] }) };
}

/** Where the bracket opened at `open` closes, one level of nesting allowed; nothing if it does not within reach. */
function closing(text: string, open: number): number | undefined {
  let depth = 0;
  for (let i = open; i < text.length && i - open <= MAX_TAIL; i++) {
    if (text[i] === '（') depth++;
    else if (text[i] === '）' && --depth === 0) return i;
    else if (text[i] === '\n') return undefined;
  }
  return undefined;
}

/** The 文号 that begin in `(after, before)`; `numbers` is sorted. */
function within(numbers: readonly DocNumber[], after: number, before: number): DocNumber[] {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as DocNumber).start <= after) low = middle + 1;
    else high = middle;
  }
  const out: DocNumber[] = [];
  for (let i = low; i < numbers.length && (numbers[i] as DocNumber).start < before; i++)
    out.push(numbers[i] as DocNumber);
  return out;
}
