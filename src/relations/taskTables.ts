import type { Mention } from '../mentions/mention.ts';
import { mentionsWithin } from '../mentions/spans.ts';
import type { Document, Span } from '../reading/document.ts';
import type { LeadNote } from './leads.ts';

/** The head of a column, a line of its own however the table was printed. */
const COLUMN =
  /^(?:序号|编号|类别|任务类别|(?:重点|工作|主要|具体|改革|整改|目标|年度)*(?:任务|事项|内容|举措|措施|目标)(?:内容|名称|要求)?|(?:问题|反馈意见|存在问题)|(?:(?:总?牵头|责任|主要责任|主办|主责|配合|协办|协助|督办|承办|参与|落实|实施|责任落实)(?:单位|部门|科室|股室|领导|人))+|完成(?:时限|时间|期限)|时间(?:节点|要求|安排)|(?:办理|整改|办结)时限|进度(?:安排|要求)?|备注)$/;
/** Whether the line is the head of a column, wherever it stands. */
export const isColumnHead = (words: string): boolean => COLUMN.test(words);
const TASK_COLUMN = /任务|事项|内容|举措|措施/;
const BODY_COLUMN = /(?:牵头|责任|主办|主责|配合|协办|协助|督办|承办|参与|落实|实施)(?:单位|部门|科室|股室)/;
const HELPING_COLUMN = /^(?:配合|协办|协助|督办|参与)/;
const LEAST_COLUMNS = 3;
const ORDINAL = /^\d{1,3}[.、．]?$/;
/** What a cell of bodies holds besides their names: marks, remarks and those who are told as a kind. */
const REST =
  /（[^（）]*）|[、，；：和及与等·\s]|各[^、，；。]{0,14}?(?:部门|单位|政府|管委会|街道|乡镇|园区|办事处|[县市区])|(?:市直|县直|区直|省直|州直|相关|有关|其他|属地)[^、，；。]{0,10}?(?:部门|单位|政府|企业)|按职责分工负责|分别负责|牵头|配合|负责/g;
const LONGEST_CELL = 160;
/** 责任领导 between two columns of bodies: a name. */
const PERSON = /^[一-鿿]{2,4}$/;

interface Line extends Span {
  readonly text: string;
}

/**
 * Whose task each row of a table is, where a table of tasks was printed cell by cell: 序号, 工作任务, 牵头单位, 责任单位, 完成时限 on a line each
 * and then the rows. A row's note is its cells of bodies; the row before them is the task.
 */
export function tableNotes(document: Document, mentions: readonly Mention[]): LeadNote[] {
  const lines = linesOf(document.flow.text);
  const notes: LeadNote[] = [];
  for (let at = 0; at < lines.length; at++) {
    const columns = columnsAt(lines, at);
    if (columns.length < LEAST_COLUMNS) continue;
    at += columns.length - 1;
    const bodyColumns = columns.filter((column) => BODY_COLUMN.test(column));
    if (bodyColumns.length === 0 || !columns.some((column) => TASK_COLUMN.test(column))) continue;
    const numbered = /^(?:序号|编号)$/.test(columns[0] as string);
    const ends = tableEnd(lines, at + 1);
    for (const row of numbered ? numberedRows(lines, at + 1, ends) : evenRows(lines, at + 1, ends, columns.length)) {
      const note = rowNote(mentions, row, bodyColumns);
      if (note) notes.push(note);
    }
    at = ends - 1;
  }
  return notes;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end > start) lines.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

function columnsAt(lines: readonly Line[], from: number): string[] {
  const columns: string[] = [];
  for (let at = from; at < lines.length && COLUMN.test((lines[at] as Line).text); at++)
    columns.push((lines[at] as Line).text);
  return columns;
}

/** The table goes on to the head of the next one or the end of the text. */
function tableEnd(lines: readonly Line[], from: number): number {
  for (let at = from; at < lines.length; at++) if (columnsAt(lines, at).length >= LEAST_COLUMNS) return at;
  return lines.length;
}

/** The lines behind each number that goes on counting. */
function* numberedRows(lines: readonly Line[], from: number, to: number): Generator<readonly Line[]> {
  let row: Line[] | undefined;
  let last = 0;
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line;
    const number = ORDINAL.test(line.text) ? Number.parseInt(line.text, 10) : 0;
    if (number > 0 && (number === last + 1 || number === 1)) {
      if (row) yield row;
      row = [];
      last = number;
    } else row?.push(line);
  }
  if (row) yield row;
}

/** As many lines as there are columns. */
function* evenRows(lines: readonly Line[], from: number, to: number, columns: number): Generator<readonly Line[]> {
  for (let at = from; at + columns <= to; at += columns) yield lines.slice(at, at + columns);
}

/** The note of a row: its first cells of bodies behind the task, as many as there are columns for them. */
function rowNote(mentions: readonly Mention[], row: readonly Line[], columns: readonly string[]): LeadNote | undefined {
  const first = row.findIndex((line, index) => index > 0 && namesBodies(line, mentions));
  if (first < 0) return undefined;
  const cells: Line[] = [];
  for (let at = first; at < row.length; at++) {
    const line = row[at] as Line;
    if (namesBodies(line, mentions)) cells.push(line);
    else if (!PERSON.test(line.text)) break;
  }
  const start = (cells[0] as Line).start;
  const end = (cells.at(-1) as Line).end;
  const helping = columns.findIndex((column) => HELPING_COLUMN.test(column));
  // more cells than columns: a body on each line
  const helper = helping < 0 ? undefined : cells[cells.length >= columns.length ? helping : cells.length];
  return { note: { start, end }, start: (row[0] as Line).start, end: start, helpFrom: helper?.start ?? end };
}

function namesBodies({ start, end, text }: Line, mentions: readonly Mention[]): boolean {
  if (end - start > LONGEST_CELL || text.includes('。')) return false;
  let marked = '';
  let at = start;
  for (const { start: from, end: to, kind } of mentionsWithin(mentions, { start, end })) {
    if (kind !== 'institution' && kind !== 'region') continue;
    marked += text.slice(at - start, from - start) + NAMED;
    at = to;
  }
  marked += text.slice(at - start);
  const names = marked.replace(REST, '、').split('、').filter(Boolean);
  return (
    (marked.includes(NAMED) && names.every((name) => ALL_NAMED.test(name) || UNREAD.test(name))) ||
    REST_ALONE.test(text)
  );
}

/** Stands for a body that was read, one sign that no text holds. */
const NAMED = '\u0000';
// biome-ignore lint/suspicious/noControlCharactersInRegex: the sign above
const ALL_NAMED = /^\u0000+$/;
/** A body between the marks of a row that nothing resolves: 城南街道办. */
const UNREAD =
  /^[一-鿿]{2,12}(?:局|办|委|街道|办事处|镇|乡|中心|站|所|支?队|院|集团|公司|政府|管委会|大学|馆|联|协会|处|科|部)$/;

/** A cell without any name: 市直相关部门, 各县区政府. */
const REST_ALONE =
  /^(?:各|市直|县直|区直|省直|州直|相关|有关)[^。，；]{0,20}(?:部门|单位|政府|街道|乡镇|办事处|[县市区])$/;
