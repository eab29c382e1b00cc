import { genreOf } from '../lexicon/genres.ts';
import type { Document } from '../reading/document.ts';
import { numberedRowsOf, rowAt, rowsOf } from '../reading/rows.ts';
import type { DocNumber } from './docNumbers.ts';
import type { BareTitle } from './regulationBare.ts';
import { looksLikeIssuer } from './regulationIssuers.ts';

const SHORTEST = 6;
const ITEM = /^\d{1,3}[.．、]/u;
/** 违反公平竞争审查制度: the column of remarks. */
const REASON = /^(?:违反|不符合|已?被|与|根据|依据|按照)/u;

/** The titles in the rows of tables that give their 文号 in a cell of its own, and the 文号 of each by where it begins. */
export function findRowTitles(
  document: Document,
  numbers: readonly DocNumber[],
): { readonly titles: readonly BareTitle[]; readonly numberOf: ReadonlyMap<number, DocNumber> } {
  const titles: BareTitle[] = [];
  const numberOf = new Map<number, DocNumber>();
  const byStart = new Map(numbers.map((number) => [number.start, number]));
  const { text } = document.flow;
  for (const cells of rowsOf(document)) {
    const numbered = cells.filter(({ start, end }) => byStart.get(start)?.end === end);
    const number = byStart.get(numbered[0]?.start ?? -1);
    if (!number || numbered.length > 1 || number.form !== 'code' || !number.code) continue;
    const named = cells.flatMap(({ start, end }) => {
      const from = start + (ITEM.exec(text.slice(start, end))?.[0].length ?? 0);
      return isTitle(text.slice(from, end)) ? [{ start: from, end }] : [];
    });
    const [title] = named;
    if (!title || named.length > 1) continue;
    numberOf.set(title.start, number);
    if (text[title.start] !== '《') titles.push({ ...title, rule: 'title.row' });
  }
  for (const number of numbersFirst(text, numbers)) {
    const title = { start: number.end + 1, end: text.indexOf('\n', number.end + 1), rule: 'title.row' };
    if (title.end < 0 || !isTitle(text.slice(title.start, title.end))) continue;
    numberOf.set(title.start, number);
    if (text[title.start] !== '《') titles.push(title);
  }
  return { titles, numberOf };
}

/** The 文号 that stand on a line of their own in tables printed a cell a line, where their column comes before that of the titles. */
function numbersFirst(text: string, numbers: readonly DocNumber[]): DocNumber[] {
  const marks = [...text.matchAll(TABLE_BEGINS)];
  let next = 0;
  return numbers.filter(({ start, end, form, code }) => {
    while (next < marks.length && (marks[next] as RegExpExecArray).index < start) next++;
    const numberFirst = next > 0 && marks[next - 1]?.[0] !== ANNEX;
    return numberFirst && form === 'code' && code && text[start - 1] === '\n' && text[end] === '\n';
  });
}
const ANNEX = '\n附件';
const TABLE_BEGINS = /\n附件|\n(?:发文)?(?:文号|字号|文件编号)\n(?:规范性)?(?:文件)?(?:名称|标题)(?=\n)/gu;

function isTitle(words: string): boolean {
  if (words.length < SHORTEST || /[。；，：]/u.test(words) || REASON.test(words)) return false;
  return words.startsWith('《')
    ? words.endsWith('》')
    : !words.includes('《') && genreOf(words)?.class === 'instrument';
}

/**
 * Where the naming of a title begins that was read from `start` on: in a table with its own cell, for the column before is no issuer of it, but
 * where the cell itself opens with a body and so does each before it (民政部 财政部关于…的通知). `at` is where 关于 or 《 stands.
 */
export function startInRow(document: Document, start: number, at: number): number {
  const row = start < at ? rowAt(numberedRowsOf(document), at) : undefined;
  const last = row?.findLastIndex((cell) => cell.start <= at) ?? -1;
  const own = row?.[last];
  if (!row || !own || start >= own.start) return start;
  const { text } = document.flow;
  if (!looksLikeIssuer(text.slice(own.start, at))) return own.start;
  let from = own.start;
  for (const cell of row.slice(0, last).reverse()) {
    if (cell.end <= start || !looksLikeIssuer(text.slice(Math.max(cell.start, start), cell.end))) break;
    from = Math.max(cell.start, start);
  }
  return from;
}
