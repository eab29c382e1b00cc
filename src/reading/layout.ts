import { DATE } from './dates.ts';
import type { Flow } from './document.ts';
import { opensField } from './fields.ts';
import { findWrap, SLACK, type Wrap } from './hard-wraps.ts';
import { joinLetters } from './letters.ts';
import type { Draft, Gap } from './normalise.ts';
import { BELOW_BODY, NUMBER, ORDINAL, ORGAN_END, STARTS_ORDINAL, TITLE_END } from './patterns.ts';
import { taskRowGaps } from './task-rows.ts';
import {
  type Around,
  bearsEdition,
  continuesSession,
  continuesTitle,
  isNameList,
  STARTS_FRAME,
} from './title-lines.ts';
import { titleScore } from './titles.ts';

const ONLY_ORDINAL = new RegExp(`(?:^|[。；：！？])${ORDINAL}$`);
const STARTS_ARTICLE = /^第[一二三四五六七八九十百零〇\d]{1,6}[条款项]/;
const STARTS_NUMBER = new RegExp(`^${NUMBER}`);
const ENDS_FRAME = new RegExp(`(?:〔\\d{4}〕\\d{1,6}号|${DATE}(?:印发)?)$`);
const GOES_ON = /^[，。、；：！？）》”〉’]/;
const EXPECTS_MORE = /[，、《（“〈—]$/;
const STOP_END = /[。！？；：]$/;
/** A task's lead in brackets behind its stop. */
const CLOSING_NOTE = /。（[^（）]{1,100}）$/;
const ENACTED = new RegExp(`^${DATE}[^，。]{2,80}(?:通过|批准|公布|发布|施行|修订|修正|会议上)$`);
const SENTENCE_END = /[。！？]$/;
const ENDS_DATE = new RegExp(`${DATE}$`);
const ENACTMENT = /^[^，。（]{0,60}(?:通过|批准|公布|发布|施行|修订|修正|会议上)/;
const OFFICE_END = /^.{0,8}(?:总理|主席|省长|市长|区长|县长|州长|部长|局长|署长|主任|行长)[\u4e00-\u9fff·]{0,4}$/;
/** Whose task it is, before the names. */
const LABEL_END =
  /(?:^|[（，。；、▲●★◆■·—【])(?:总?牵头|主要责任|责任|主办|主责|承办|协办|配合|参与|协助|实施|落实|督办|督导|支持)(?:单位|部门|科室|处室|股室|主体|领导)：$/;
const UNIT = /^[年月日号%条款项章个件次人万亿元倍多余届]/;
/** How far around a gap the rules look. */
const REACH = 90;
/** Titles stand at the head of a document or right below a 落款. */
const HEAD_PIECES = 20;
const BELOW_FRAME = 5;
/** A line so long holds whole paragraphs: its line breaks were lost, blanks stand for them. */
const PACKED_LINE = 500;
/** The same where the whole document has a line or two. */
const SHORT_PACKED_LINE = 100;
/** More bodies than this sign no document together. */
const MOST_SIGNERS = 40;
const STARTS_DATE = new RegExp(`^${DATE}`);
/** Blanks so wide set columns apart. */
const COLUMN = 3;
/** So wide that what stands behind is another field or line. */
const MOST_COLUMNS = 12;

/** Turns a draft into the flow: decides for every gap whether a paragraph ends there, and takes out those where none does. */
export function layOut(normalised: Draft): Flow {
  const draft = joinLetters(normalised);
  const { text, gaps } = draft;
  const wrap = findWrap(draft);
  const cells = taskRowGaps(text, gaps);
  const joined = new Uint8Array(gaps.length);
  const piece = (g: number): string =>
    g >= gaps.length
      ? ''
      : text.slice(
          (gaps[g - 1] as Gap).index + 1,
          Math.min((gaps[g] as Gap).index, (gaps[g - 1] as Gap).index + REACH),
        );
  const signing = (g: number): boolean => {
    let next = g + 2;
    while (next < g + MOST_SIGNERS && isNameList(piece(next))) next++;
    return STARTS_DATE.test(piece(next));
  };
  const longest = hasFewLines(gaps) ? SHORT_PACKED_LINE : PACKED_LINE;
  let pieceStart = 0;
  let lineStart = 0;
  let indent = 0;
  let packed = isPackedLine(gaps, -1, longest);
  let paragraph = '';
  let sinceFrame = 0;
  for (let g = 0; g < gaps.length - 1; g++) {
    const gap = gaps[g] as Gap;
    const left = text.slice(Math.max(pieceStart, gap.index - REACH), gap.index);
    paragraph = paragraph.length > 2 * REACH ? paragraph.slice(-REACH) + left : paragraph + left;
    if (ENDS_FRAME.test(left) || BELOW_BODY.test(left)) sinceFrame = 0;
    else sinceFrame++;
    if (gap.newlines > 0) packed = isPackedLine(gaps, g, longest);
    const around: Around = {
      left,
      leftLength: gap.index - pieceStart,
      width: wrap && gap.newlines > 0 ? indent + wrap.measure(text, lineStart, gap.index) : 0,
      right: piece(g + 1),
      rightLength: (gaps[g + 1] as Gap).index - gap.index - 1,
      paragraph,
      ahead: [piece(g + 2), piece(g + 3)],
      titleZone: g < HEAD_PIECES || sinceFrame < BELOW_FRAME,
      belowFrame: sinceFrame < BELOW_FRAME,
      packed,
    };
    if (cells.has(g)) paragraph = '';
    else if (gap.newlines > 0 ? joinsLines(gap, around, wrap) : joinsBlanks(gap, around, () => signing(g)))
      joined[g] = 1;
    else paragraph = '';
    pieceStart = gap.index + 1;
    if (gap.newlines > 0) {
      lineStart = pieceStart;
      indent = Math.min(4, gap.columns);
    }
  }
  return compact(draft, joined);
}

function hasFewLines(gaps: readonly Gap[]): boolean {
  let lines = 0;
  for (const gap of gaps) if (gap.newlines > 0 && ++lines > 3) return false;
  return gaps.length > lines + 3;
}

function isPackedLine(gaps: readonly Gap[], g: number, longest: number): boolean {
  const start = g < 0 ? 0 : (gaps[g] as Gap).index + 1;
  for (let h = g + 1; h < gaps.length; h++) {
    const gap = gaps[h] as Gap;
    if (gap.newlines > 0) return gap.index - start > longest;
    if (gap.index - start > longest) return true;
  }
  return false;
}

function joinsLines(gap: Gap, a: Around, wrap: Wrap | undefined): boolean {
  if (GOES_ON.test(a.right)) return true;
  if (opensField(a.right) || STARTS_ORDINAL.test(a.right)) return false;
  if (isOpen(a.paragraph, '《', '》') || EXPECTS_MORE.test(a.left)) return true;
  if (isOpen(a.paragraph, '（', '）') && /^[^（]{0,80}）/.test(a.right)) return true;
  if (a.left.endsWith('令') && /^第\d{1,5}号$/.test(a.right)) return true;
  if (breaksOff(a)) return true;
  // a title that fills its line runs into no text
  const titled = a.titleZone && titleScore(a.paragraph) >= FULL_TITLE && !/[，、；：]/.test(a.paragraph);
  if (wrap && !titled && gap.newlines === 1 && gap.columns < 2 && !SENTENCE_END.test(a.left)) {
    const full = a.width >= wrap.width - SLACK;
    const prose = a.width * 2 > wrap.width && !STOP_END.test(a.left) && /[，。；]/.test(a.left);
    // a number by itself begins the next row of a table, or the next page
    if (full || prose) return !(BELOW_BODY.test(a.right) || LONE_NUMBER.test(a.right));
  }
  return (a.titleZone && (continuesTitle(a) || bearsEdition(a))) || continuesSession(a);
}

/** The score of a line that ends as a title does and names a year or ties an issuer to a matter. */
const FULL_TITLE = 6;
const LONE_NUMBER = /^\d{1,3}$/;

/** A site's own markup (a raised figure, a link) has put a sentence on several lines: …浓度（PM | 2.5 | 年平均…. */
function breaksOff(a: Around): boolean {
  if (STARTS_FRAME.test(a.right) || BELOW_BODY.test(a.right) || STOP_END.test(a.left)) return false;
  if (/^[是的了]/.test(a.right)) return a.leftLength > 3;
  if (/[A-Za-z\d.]$/.test(a.left)) return /[，。；]/.test(a.paragraph) && !/[）”]$/.test(a.left);
  if (a.titleZone) return false;
  const tail = a.paragraph.slice(a.paragraph.lastIndexOf('。') + 1);
  if (tail.length === a.paragraph.length || tail.length < 6 || /[）”》]$/.test(tail) || /附件|：/.test(tail))
    return false;
  return (
    !ORGAN_END.test(tail) &&
    !OFFICE_END.test(tail) &&
    !TITLE_END.test(a.right) &&
    (a.rightLength > 4 || /^[\dA-Za-z.%]+$/.test(a.right))
  );
}

/** @param signing whether nothing but names of bodies stands between the piece to the right and a date: the rows of a joint signature */
function joinsBlanks(gap: Gap, a: Around, signing: () => boolean): boolean {
  if (GOES_ON.test(a.right)) return true;
  if (opensField(unspaced(a))) return false;
  if (isOpen(a.paragraph, '《', '》') || EXPECTS_MORE.test(a.left) || ONLY_ORDINAL.test(a.paragraph)) return true;
  // 签发人：张　三
  if (/：[\u4e00-\u9fff]$/.test(a.left) && a.rightLength === 1 && gap.columns < 8) return true;
  // 责任单位： 县司法局
  if (a.left.endsWith('：') && LABEL_END.test(a.left) && !STARTS_ORDINAL.test(a.right)) return true;
  if (/章[总附]$/.test(a.paragraph) && a.right.startsWith('则')) return true;
  if (a.left.endsWith('令') && /^第\d{1,5}号/.test(a.right)) return true;
  if (ENDS_DATE.test(a.paragraph) && a.paragraph.length < REACH && ENACTMENT.test(a.right)) return true;
  // 主题词：行政事务 清理 通知: words in a row
  if (/^主题词：/.test(a.paragraph) && gap.columns < MOST_COLUMNS) return true;
  if (opensField(a.paragraph)) return a.paragraph.endsWith('：') || (a.titleZone && continuesTitle(a));
  if (/[\d〕]$/.test(a.left) && (UNIT.test(a.right) || /^\d/.test(a.right))) return true;
  if (BELOW_BODY.test(a.right) && (STOP_END.test(a.left) || a.packed)) return false;
  if (STARTS_ARTICLE.test(a.right))
    return !(a.packed || STOP_END.test(a.left)) || /(?:》|按照|根据|依照|和|及)$/.test(a.left);
  if (STARTS_ORDINAL.test(a.right) && (a.packed || STOP_END.test(a.left))) return false;
  if (STOP_END.test(a.left) || (a.packed && CLOSING_NOTE.test(a.paragraph))) return false;
  if (/^（[^）]*〔/.test(a.right)) return true;
  if (a.titleZone && continuesTitle(a)) return true;
  if (gap.columns >= COLUMN) return false;
  if (standsAlone(a.paragraph) && (a.packed || STARTS_FRAME.test(a.right) || opensField(a.right))) return false;
  if (a.packed && endsInHeading(a.paragraph)) return false;
  if (a.packed && STARTS_NUMBER.test(a.right) && a.paragraph.length < 60 && !/[，。；]/.test(a.paragraph)) return false;
  return !(isNameList(a.left) && isNameList(a.right) && signing());
}

/** …户。三、突出稳岗增收，化解疫情影响 | 出台…: a numbered heading behind the last sentence, which the blank sets off from its text. */
function endsInHeading(paragraph: string): boolean {
  const tail = paragraph.slice(paragraph.lastIndexOf('。') + 1);
  return tail.length < paragraph.length && HEADING.test(tail);
}
const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)[\u4e00-\u9fff，、“”]{6,36}$/;

/** The piece to the right with the pieces behind it, so that 索 引 号： is seen as one label. */
function unspaced(a: Around): string {
  return a.right.length > 8 ? a.right : a.right + a.ahead.join('');
}

/** A piece that may be a line of its own: a title, a name, a number, a date, a heading. */
function standsAlone(paragraph: string): boolean {
  if (paragraph.length > REACH || /[。；]/.test(paragraph)) return false;
  if (/^(?:（[^（）]*）|附件[\d一二三四五六七八九十]?|[\u4e00-\u9fff]{2,3})$/.test(paragraph)) return true;
  return (
    OFFICE_END.test(paragraph) ||
    ENACTED.test(paragraph) ||
    TITLE_END.test(paragraph) ||
    ORGAN_END.test(paragraph) ||
    ENDS_FRAME.test(paragraph) ||
    (STARTS_ORDINAL.test(paragraph) && paragraph.length < 40)
  );
}

function isOpen(text: string, open: string, close: string): boolean {
  const opened = text.lastIndexOf(open);
  return opened >= 0 && text.length - opened < 100 && text.indexOf(close, opened) < 0;
}

/** The draft without the marks of the gaps that were joined; those that are left end paragraphs. */
function compact({ text, at, gaps }: Draft, joined: Uint8Array): Flow {
  const pieces: string[] = [];
  const kept = new Uint32Array(at.length);
  let n = 0;
  let from = 0;
  for (let g = 0; g < gaps.length; g++) {
    const { index } = gaps[g] as Gap;
    const end = joined[g] === 1 ? index : index + 1;
    pieces.push(text.slice(from, index));
    if (joined[g] === 0) pieces.push('\n');
    kept.set(at.subarray(from, end), n);
    n += end - from;
    from = index + 1;
  }
  return { text: pieces.join(''), at: kept.slice(0, n) };
}
