import { isDigit } from './characters.ts';

const NONE = -1;
const SERIAL_DIGITS = 6;
/** Blanks that sloppy typing leaves inside one 文号. */
const REACH = 12;

const codes = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const OPENING = codes('〔[【（{〖“〈《<');
const CLOSING = codes('〕]】）}〗”〉》>');
const ORDINAL_WORD = '第'.charCodeAt(0);
const OPEN = '〔'.charCodeAt(0);
const CLOSE = '〕'.charCodeAt(0);

/**
 * Where the year bracket of the 文号 that ends before `n` opens, or -1: `〔2018〕21` and its misprints, whatever the
 * brackets and however many `blank` codes stand in between. The brackets are rewritten in place as 〔〕 (GB/T 9704—2012, 7.2.5).
 */
export function settleYearBrackets(out: Uint16Array, n: number, blank: number): number {
  let at = n - 1;
  const skipDigits = (atMost: number): number => {
    let digits = 0;
    const limit = Math.max(0, at - REACH);
    for (; at >= limit; at--) {
      if (out[at] === blank) continue;
      if (!isDigit(out[at] as number) || digits === atMost) break;
      digits++;
    }
    return digits;
  };
  if (skipDigits(SERIAL_DIGITS) === 0) return NONE;
  if (out[at] === ORDINAL_WORD) at--;
  while (at > 0 && out[at] === blank) at--;
  if (at < 5 || !CLOSING.has(out[at] as number)) return NONE;
  const close = at--;
  if (skipDigits(4) !== 4 || !OPENING.has(out[at] as number)) return NONE;
  out[at] = OPEN;
  out[close] = CLOSE;
  return at;
}
