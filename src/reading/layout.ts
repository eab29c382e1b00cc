import type { Flow } from './document.ts';
import { type Draft, type Gap, SOFT } from './normalise.ts';
import { DATE, NUMBER, ORDINAL, TITLE_END } from './patterns.ts';

const STARTS_ORDINAL = new RegExp(`^(?:${ORDINAL}|#)`);
const ONLY_ORDINAL = new RegExp(`(?:^|[。；：！？\\n${SOFT}])(?:${ORDINAL})$`);
const STARTS_FRAME = new RegExp(`^(?:${NUMBER}|${DATE}|\\d{4}-\\d|签发人|抄送|附件|主送)`);
const STOP_END = /[。！？；：]$/;
const LABEL_END =
  /(?:索引号|主题分类|发文机关|发文机构|发布机构|成文日期|标题|发文字号|文号|发布日期|发布时间|有效性|来源|时间|信息来源|生成日期|公开日期|名称|体裁|公开类别|效力状态|签发人|作者|字号|浏览次数|阅读次数|责任编辑)：$/;
/** Titles stand at the head of a document; further down a short line is more likely a heading. */
const HEAD_PIECES = 16;

/** Turns a draft into the flow: decides for every gap whether a paragraph ends there, and takes out those where none does. */
export function layOut(draft: Draft): Flow {
  const { text, at, gaps } = draft;
  const wrapWidth = hardWrapWidth(draft);
  const drop = new Uint8Array(gaps.length);
  let pieceStart = 0;
  let paragraphStart = 0;
  for (let g = 0; g < gaps.length - 1; g++) {
    const gap = gaps[g] as Gap;
    const nextEnd = (gaps[g + 1] as Gap).index;
    const left = text.slice(Math.max(pieceStart, gap.index - 90), gap.index);
    const right = text.slice(gap.index + 1, Math.min(nextEnd, gap.index + 90));
    const before = {
      left,
      leftLength: gap.index - pieceStart,
      right,
      rightLength: nextEnd - gap.index - 1,
      paragraph: text.slice(Math.max(paragraphStart, gap.index - 200), gap.index),
      head: g < HEAD_PIECES,
      third: g + 2 < gaps.length ? text.slice(nextEnd + 1, Math.min((gaps[g + 2] as Gap).index, nextEnd + 90)) : '',
    };
    const joined = gap.newlines > 0 ? joinsLines(gap, before, wrapWidth) : joinsBlank(gap, before);
    if (joined) drop[g] = 1;
    else paragraphStart = gap.index + 1;
    pieceStart = gap.index + 1;
  }
  return compact(text, at, gaps, drop);
}

interface Around {
  readonly left: string;
  readonly leftLength: number;
  readonly right: string;
  readonly rightLength: number;
  readonly paragraph: string;
  readonly head: boolean;
  readonly third: string;
}

function joinsLines(gap: Gap, a: Around, wrapWidth: number): boolean {
  if (/^[，。、；：！？）》”〉’]/.test(a.right)) return true;
  if (STARTS_ORDINAL.test(a.right)) return false;
  if (isOpen(a.paragraph, '《', '》')) return true;
  if (/[，、《（“]$/.test(a.left)) return true;
  if (wrapWidth > 0 && a.leftLength >= wrapWidth - 3 && gap.newlines === 1 && gap.columns < 2 && !STOP_END.test(a.left)) {
    return !STARTS_FRAME.test(a.right);
  }
  return a.head && continuesTitle(a);
}

function joinsBlank(gap: Gap, a: Around): boolean {
  if (/^[，。、；：！？）》”〉’]/.test(a.right)) return true;
  if (a.leftLength === 1 && (a.rightLength === 1 || gap.columns < 3) && gap.columns < 8) return true;
  if (isOpen(a.paragraph, '《', '》')) return true;
  if (ONLY_ORDINAL.test(a.paragraph) || LABEL_END.test(a.paragraph)) return true;
  if (/[，、《（“—〔\d]$/.test(a.left) && !STARTS_FRAME.test(a.right) && /^[^\d]/.test(a.right) && a.right.length > 0) {
    if (/[，、《（“—〔]$/.test(a.left)) return true;
    if (/^[号年月日%条款项章个件次人万亿]/.test(a.right)) return true;
  }
  if (STARTS_ORDINAL.test(a.right) || STARTS_FRAME.test(a.right)) return false;
  if (STOP_END.test(a.left)) return false;
  if (continuesTitle(a)) return true;
  if (gap.columns >= 3) return false;
  if (a.leftLength + a.rightLength < 120 && a.rightLength < 80) return true;
  if (a.paragraph.length < 90 && !/[。，；]/.test(a.paragraph)) return false;
  return true;
}

/** A title broken over lines: the first half has no end of title, the second (or third) has. */
function continuesTitle(a: Around): boolean {
  if (a.leftLength > 60 || a.rightLength > 60 || /[。；：！？#]/.test(a.left) || /[。；：！？#]/.test(a.right)) return false;
  if (STARTS_ORDINAL.test(a.left) || STARTS_FRAME.test(a.left) || STARTS_FRAME.test(a.right)) return false;
  if (new RegExp(NUMBER).test(a.left) || new RegExp(NUMBER).test(a.right)) return false;
  if (/^(?:关于|转发|印发)/.test(a.right)) return TITLE_END.test(a.right) || TITLE_END.test(a.third);
  if (TITLE_END.test(a.left)) return /^(?:及|和|暨|与|、)/.test(a.right);
  if (!/关于|转发|印发|[对年第]|实施|管理/.test(a.left)) return false;
  return TITLE_END.test(a.right) || (a.rightLength < 30 && TITLE_END.test(a.third) && a.third.length < 60 && !/[，。：]/.test(a.third));
}

function isOpen(text: string, open: string, close: string): boolean {
  const opened = text.lastIndexOf(open);
  return opened >= 0 && text.length - opened < 100 && text.indexOf(close, opened) < 0;
}

/** The width at which the lines were wrapped, or 0 if each line is a paragraph. */
function hardWrapWidth(draft: Draft): number {
  const widths: number[] = [];
  let start = 0;
  let open = 0;
  for (const gap of draft.gaps) {
    if (gap.newlines === 0) continue;
    const width = gap.index - start;
    widths.push(width);
    start = gap.index + 1;
  }
  if (widths.length < 6) return 0;
  const sorted = [...widths].sort((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.9)] as number;
  if (width < 14 || width > 80) return 0;
  start = 0;
  let full = 0;
  let over = 0;
  for (const gap of draft.gaps) {
    if (gap.newlines === 0) continue;
    const length = gap.index - start;
    if (length > width + 3) over++;
    else if (length >= width - 3) {
      full++;
      if (!/[。！？；：]/.test(draft.text[gap.index - 1] as string)) open++;
    }
    start = gap.index + 1;
  }
  return over <= widths.length * 0.03 && full >= widths.length * 0.35 && open >= full * 0.6 ? width : 0;
}

function compact(text: string, at: Uint32Array, gaps: readonly Gap[], drop: Uint8Array): Flow {
  const pieces: string[] = [];
  const kept = new Uint32Array(at.length);
  let n = 0;
  let from = 0;
  for (let g = 0; g < gaps.length; g++) {
    const index = (gaps[g] as Gap).index;
    const end = drop[g] === 1 ? index : index + 1;
    pieces.push(text.slice(from, index));
    if (drop[g] === 0) pieces.push('\n');
    kept.set(at.subarray(from, end), n);
    n += end - from;
    from = index + 1;
  }
  return { text: pieces.join(''), at: kept.slice(0, n) };
}
