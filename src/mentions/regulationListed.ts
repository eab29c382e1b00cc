import { genreOf } from '../lexicon/genres.ts';
import type { Document, Span } from '../reading/document.ts';
import { announcedEntries, CLEANS, changesBehind, ENTRY_GENRE, plainTitle } from './cleanupEntries.ts';
import type { DocNumber } from './docNumbers.ts';
import type { BareTitle } from './regulationBare.ts';

const MAX_LINE = 120;
const ITEM = /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)]?[.．、]?|[①-⑳])/u;

/** The title that takes up the line before `end`, its number in the list set aside; nothing if the line is no title. */
function listedTitle(text: string, end: number): Span | undefined {
  const from = Math.max(0, end - MAX_LINE);
  const line = from + text.slice(from, end).lastIndexOf('\n') + 1;
  if (end - line < 6 || (line === from && from > 0)) return undefined;
  const words = text.slice(line, end);
  const start = line + (ITEM.exec(words)?.[0].length ?? 0);
  const title = text.slice(start, end);
  if (/^(?:根据|按照|依据|依照|贯彻|落实|执行|为|现|经|印发了|出台)/u.test(title)) return undefined;
  if (/[。；，《》：]/u.test(title) || title.length < 6 || genreOf(title)?.class !== 'instrument') return undefined;
  return { start, end };
}

/** A list entry that is all title and 文号, behind it or on the next line: `3.X管理暂行办法（X政发〔2013〕30号）`. */
export function findListedTitles(text: string, numbers: readonly DocNumber[]): BareTitle[] {
  const found: BareTitle[] = [];
  for (const number of numbers) {
    // （2012年9月6日省人民政府令第136号公布）
    const opens = /（(?:(?:19|20)\d\d年(?:\d{1,2}月\d{1,2}日)?)?$|\n$/u.exec(
      text.slice(Math.max(0, number.start - 12), number.start),
    )?.[0];
    if (!number.code || (number.form === 'decree' && !opens?.startsWith('（'))) continue;
    const end = number.start - (opens?.length ?? 0);
    const title = listedTitle(text, end);
    if (title) found.push({ ...title, rule: 'title.listed' });
  }
  return found;
}

/** The entries of a clean-up notice that carry neither marks nor 文号: numbered lines that are all title. */
export function findCleanupTitles(document: Document): BareTitle[] {
  const { flow, letterhead, outline } = document;
  if (!letterhead.title || !CLEANS.test(letterhead.title.text)) return [];
  const found: BareTitle[] = [];
  for (const { start, end } of announcedEntries(document)) {
    const title = plainTitle(flow.text.slice(start, end), ENTRY_GENRE);
    if (title) found.push({ start: start + title.start, end: start + title.end, rule: 'title.listed-plain' });
  }
  const clears = CLEARS.test(letterhead.title.text);
  for (const { level, title, titleSpan, end: behind } of outline) {
    const plain = (level > 2 && clears) || changesBehind(flow.text, behind) ? plainTitle(title) : undefined;
    if (!plain) continue;
    const end = titleSpan.start + plain.end;
    if (!listedTitle(flow.text, end)) continue;
    found.push({ start: titleSpan.start + plain.start, end, rule: 'title.listed-plain' });
  }
  return found;
}

/** A notice of nothing but lists, where a numbered line that is all title is an entry wherever it stands. */
const CLEARS = /清理|废止|失效|继续有效|停止执行/u;
