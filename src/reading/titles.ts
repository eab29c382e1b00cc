import type { Span } from './document.ts';
import { KIND_WITHIN, TITLE_END, TITLE_TIE } from './patterns.ts';

const LONGEST_CODE = 10;
const SHORTEST_CODE = 2;
const NUMBER_TAIL = /〔\d{4}〕第?\d{1,6}号/;
const LONGEST_TITLE = 160;

/** 某署公告2021年第6号（关于…的公告） */
const ANNOUNCEMENT = /^[\u4e00-\u9fff、]{2,30}公告（?\d{4}年）?第\d{1,4}号(?:（[^（）]{4,90}）)?$/;

/** Whether a paragraph reads as the title of a document. */
export function isTitle(line: string): boolean {
  return (
    line.length >= 4 &&
    line.length <= LONGEST_TITLE &&
    !/[。；！？]/.test(line) &&
    (TITLE_END.test(line) || ANNOUNCEMENT.test(line))
  );
}

/** How well a line reads as the title of the document itself, against slogans, columns of the site and headings. */
export function titleScore(line: string): number {
  if (line.length < 2 || line.length > LONGEST_TITLE || /[。；！？]/.test(line) || line.endsWith('：')) return 0;
  let score = 1;
  if (TITLE_END.test(line) || ANNOUNCEMENT.test(line)) score += 3;
  if (TITLE_TIE.test(line)) score += 2;
  if (line.length >= 8) score += 1;
  if (/\d{4}(?:年|—|-)/.test(line)) score += 1;
  return score;
}

/** The first 文号 in `text[start, end)`, its code cut off from a title that runs into it: …的意见国办发〔2014〕25号. */
export function findNumber(text: string, start: number, end: number): Span | undefined {
  const tail = NUMBER_TAIL.exec(text.slice(start, end));
  if (!tail) return undefined;
  const year = start + tail.index;
  let from = year;
  while (from > start && year - from < 30 && /[\u4e00-\u9fffA-Za-z]/.test(text[from - 1] as string)) from--;
  if (year === from) return undefined;
  const numberEnd = year + tail[0].length;
  // behind a bracket stands the code alone: 《…》（山法办发〔2021〕3号）
  if (text[from - 1] === '（' && year - from <= LONGEST_CODE) return { start: from, end: numberEnd };
  // a line of its own, whatever its first letters end in: 国法|秘函
  const opens = from === start || text[from - 1] === '\n';
  if (opens && year - from <= LONGEST_CODE && !KIND_WITHIN.test(text.slice(from, year - SHORTEST_CODE)))
    return { start: from, end: numberEnd };
  // The title ends where a 文种 stands and what is left is still a code; 函国办函 needs the shortest code.
  for (let length = SHORTEST_CODE; length <= LONGEST_CODE && year - length > from; length++) {
    if (TITLE_END.test(text.slice(Math.max(start, year - length - 40), year - length))) {
      return { start: year - length, end: numberEnd };
    }
  }
  const closing = text[from - 1];
  if (year - from > 16 && closing !== '）' && closing !== '》') return undefined;
  return { start: from, end: numberEnd };
}

/** The body that a title names as its issuer, 国务院办公厅 of 国务院办公厅关于印发…的通知, or ''. */
export function issuerInTitle(title: string): string {
  const tie = title.search(/关于|印发|转发|批转|对|贯彻|落实/);
  return tie >= 2 && tie <= 40 ? title.slice(0, tie) : '';
}
