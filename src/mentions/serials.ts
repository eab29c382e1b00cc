const DIGITS = new Map([...'〇一二三四五六七八九'].map((char, value) => [char, value]));
DIGITS.set('零', 0).set('○', 0).set('O', 0);

/** The value of 707, 七〇七 or 二十三; NaN for anything else. */
export function serialOf(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  if (/^[〇零○O一二三四五六七八九]{2,}$/u.test(text)) return Number([...text].map((char) => DIGITS.get(char)).join(''));
  const tens = /^(?:([一二三四五六七八九])?百)?零?(?:([一二三四五六七八九])?十)?([一二三四五六七八九])?$/u.exec(text);
  if (!tens || !text) return Number.NaN;
  const [, hundreds, ten, one] = tens;
  const value = (digit: string | undefined, unit: string) =>
    text.includes(unit) ? (DIGITS.get(digit ?? '一') ?? 1) : 0;
  return value(hundreds, '百') * 100 + value(ten, '十') * 10 + (one ? (DIGITS.get(one) ?? 0) : 0);
}
