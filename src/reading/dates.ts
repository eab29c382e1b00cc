/** 二〇〇九; the naught is typed as a ring, as 零, as a figure or as the letter O. */
export const CHINESE_YEAR = '[〇○零0Oo一二三四五六七八九]{4}';
const YEAR = `(?:\\d{4}|${CHINESE_YEAR})年`;
const MONTH = '(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月';
const DAY = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日';

/** Source of a pattern for 年月日 in Arabic or Chinese figures (GB/T 9704—2012, 7.3.5.4). */
export const DATE = `${YEAR}${MONTH}${DAY}`;

const PIECES = /^(.{4})年(.{1,2})月(.{1,3})日/;
const HYPHENS = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})/;
const FIGURES = '〇一二三四五六七八九';

/** YYYY-MM-DD of a date in Arabic or Chinese figures, or of 2015-08-06; undefined if it is no date. */
export function isoDate(date: string): string | undefined {
  const hyphens = HYPHENS.exec(date);
  if (hyphens) return iso(hyphens[1] as string, Number(hyphens[2]), Number(hyphens[3]));
  const pieces = PIECES.exec(date);
  if (!pieces) return undefined;
  const year = [...(pieces[1] as string)].map(figure).join('');
  return iso(year, numeral(pieces[2] as string), numeral(pieces[3] as string));
}

function iso(year: string, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function figure(sign: string): number {
  if (sign >= '0' && sign <= '9') return Number(sign);
  return Math.max(0, FIGURES.indexOf(sign));
}

/** The value of an Arabic or Chinese numeral below one thousand; 0 if it is none. */
export function numeral(text: string): number {
  if (text.charCodeAt(0) < 0x40) return Number.parseInt(text, 10) || 0;
  let total = 0;
  let digit = -1;
  for (const sign of text) {
    if (sign === '十' || sign === '百') {
      total += (digit < 0 ? 1 : digit) * (sign === '十' ? 10 : 100);
      digit = -1;
    } else digit = figure(sign);
  }
  return total + Math.max(0, digit);
}
