import { editionOf } from '../lexicon/genres.ts';
import type { Document, Span } from '../reading/document.ts';
import { ofLastDocument } from '../reading/ofLastDocument.ts';
import { looksLikeIssuer } from './regulationIssuers.ts';

/** A title of a notice that lists documents for what becomes of them. */
export const CLEANS = /清理|废止|失效|继续有效|停止执行|修改|修订/u;
const DOES_AWAY =
  /废止|失效|停止执行|继续有效|(?:修改|修订|修正|保留)[^，。：]{0,30}(?:文件|规章|法规|办法|规定|条例)|(?:文件|规章|法规|办法|规定|条例)[^，。：]{0,30}(?:修改|修订|修正|保留)/u;
const ANNOUNCES = /下列|以下|如下/u;
const LONGEST_LEAD = 200;

/** The number of an item, one way of counting a group. */
const ORDINALS = [
  /^[一二三四五六七八九十百]{1,4}、/u,
  /^（[一二三四五六七八九十]{1,4}）/u,
  /^\d{1,3}[.．、]/u,
  /^（\d{1,3}）/u,
  /^[①-⑳]/u,
];
/** What closes a list: the decision's own closing words, the next annex. */
const CLOSES = /^(?:此外|本(?:决定|通知|公告|办法|令)|上述|以上|附件|特此)/u;
/** The genres in which an unmarked entry of such a list ends. */
const LISTED_GENRE = /(?:通知|意见|办法|规定|决定|方案|条例|细则|规则|通告|公告|批复|函|制度|预案|规划|纲要|措施)$/u;
/** （2012年7月1日发布）: a remark behind the title. */
const REMARK = /（[^（）]{2,40}）$/u;
const STOP = /[。；]$/u;
const SHORTEST = 6;

/** What a line says that announces a list on the lines behind it: its last sentence. */
export function announcement(line: string, next: string): string | undefined {
  if (!/[：。]$/u.test(line)) return undefined;
  const last = line.slice(line.lastIndexOf('。', line.length - 2) + 1, -1);
  if (last.length > LONGEST_LEAD || !ANNOUNCES.test(last)) return undefined;
  // a full stop closes the sentence, so that only a numbered item shows that it goes on
  return line.endsWith('：') || ORDINALS.some((ordinal) => ordinal.test(next)) ? last : undefined;
}

/** 东政发〔2009〕12号 关于…的通知: the 文号 before the title. */
const NUMBERED = /^\p{Script=Han}{1,10}〔\d{4}〕\d{1,4}号(?:文件?)?/u;
/** 2003年4月2日发布的《X》, 以县政府名义印发的《X》: how the document came about. */
const CAME_ABOUT =
  /(?:(?:[^，。；：\n]{2,20}(?:于|(?:政府|[局办委会])))?\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|以[^，。；\n]{2,20}名义)(?:发布|公布|印发|制定|颁布|下发|批准)的$/u;
const LONGEST_ORIGIN = 40;

/** Length of the words right before `at` that say how the document named there came about. */
export const originBefore = (text: string, at: number): number =>
  CAME_ABOUT.exec(text.slice(Math.max(0, at - LONGEST_ORIGIN), at).replace(/^.*\n/su, ''))?.[0].length ?? 0;

/**
 * Where in the words of an entry the title stands that carries no marks, the 文号 before it, its remark and stop set aside; nothing if the words
 * are no title.
 * @param genre what it must end in
 */
export function plainTitle(words: string, genre = LISTED_GENRE): Span | undefined {
  const start = NUMBERED.exec(words)?.[0].length ?? 0;
  const whole = words.slice(start).replace(STOP, '');
  const title = editionOf(whole) ? whole : whole.replace(REMARK, '');
  if (title.length < SHORTEST || /[。；，：《》]/u.test(title)) return undefined;
  return genre.test(title.replace(REMARK, '')) ? { start, end: start + title.length } : undefined;
}

/** The genres in which an entry may end that a number shows to be one. */
export const ENTRY_GENRE = new RegExp(
  `${LISTED_GENRE.source}|(?:政策|标准|要点|章程|纪要|守则|准则|规程|规范|计划|决议|通报|命令|目录)$`,
  'u',
);

/** Whether the words of an item name a document and do nothing else. */
function isEntry(words: string, genre: RegExp): boolean {
  if (plainTitle(words, genre)) return true;
  const mark = words.indexOf('《');
  if (mark < 0) return /^[^，。；]{0,60}〔\d{4}〕\d{1,4}号/u.test(words);
  const before = words
    .slice(0, mark - originBefore(words, mark))
    .replace(/(?:关于)?(?:印发|发布|公布|修改|转发|批转)?$/u, '');
  return before === '' || looksLikeIssuer(before) || /〔\d{4}〕\d{1,4}号$/u.test(before) || /^(?:将|对)$/u.test(before);
}

/**
 * The entries of the lists that a clean-up notice announces (决定废止下列文件：), each from behind its number to the end of its line, whatever
 * rank of heading their numbers have.
 */
export const announcedEntries = ofLastDocument((document): readonly Span[] => {
  const { letterhead, flow, parts } = document;
  if (!letterhead.title || !CLEANS.test(letterhead.title.text)) return [];
  const found: Span[] = [];
  const lines = linesOf(flow.text, letterhead.title.end);
  let counts: RegExp | undefined;
  let listed = false;
  let part = -1;
  lines.forEach(({ start, end }, index) => {
    const words = flow.text.slice(start, end);
    const next = lines[index + 1];
    const said = announcement(words, next ? flow.text.slice(next.start, next.start + 8) : '');
    if (said ? DOES_AWAY.test(said) : LIST_TITLE.test(words)) {
      listed = true;
      counts = undefined;
      part = partAt(parts, start);
      return;
    }
    if (!listed) return;
    const ordinal = ORDINALS.find((pattern) => pattern.test(words));
    const from = ordinal?.exec(words)?.[0].length ?? 0;
    const entry =
      isEntry(words.slice(from), ordinal ? ENTRY_GENRE : LISTED_GENRE) && (ordinal !== undefined || NAMED.test(words));
    if (CLOSES.test(words) || partAt(parts, start) !== part || (ordinal && ordinal === counts && !entry)) {
      listed = false;
      return;
    }
    // the paragraphs below an entry tell what is changed in it, and the items of another kind are of that
    if (!entry || (counts && ordinal !== counts) || (!counts && found.at(-1) && !ordinal && AMENDS.test(words))) return;
    counts = ordinal;
    found.push({ start: start + from, end });
  });
  return found;
});
/** Without a number a line is told from a remark (管理职能调整, 违反公平竞争审查制度) by the firmest genres only. */
const NAMED = /》|〕|(?:通知|意见|办法|规定|决定|条例|细则|规则|通告|公告|批复)(?:（[^（）]*）)?[。；]?$/u;
const AMENDS = /修改为|删[去除]/u;
/** 废止的规范性文件目录（3件） over its entries. */
const LIST_TITLE =
  /^(?:附件\d{0,2}[：:]?)?[^。；，：]{0,40}(?:废止|失效|停止执行|继续有效|保留|修改|修订)[^。；，：]{0,24}(?:目录|清单|文件|规章|法规)(?:（[^（）]{1,12}）)?$/u;

function linesOf(text: string, from: number): Span[] {
  const lines: Span[] = [];
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

const partAt = (parts: Document['parts'], at: number): number =>
  parts.findIndex(({ start, end }) => at >= start && at < end);

/** What changes an instrument under the heading that names it: 将第六条修改为…, 删去第十三条, 增加一条. */
const CHANGES =
  /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）).．、]*)?(?:将|把|对)?(?:第[一二三四五六七八九十百零\d]{1,6}[条章款][^。；\n]{0,80}?修改为|删[去除]第|增加(?:一|两|二|三|\d)[条款项]|第[一二三四五六七八九十百零\d]{1,6}条(?:第[^，。；]{1,8}款)?(?:中的?“|作如下修改))/u;
const LONGEST_CHANGE = 120;

/** Whether the line behind a heading that ends at `end` tells what is changed in the document that it names. */
export const changesBehind = (text: string, end: number): boolean =>
  text[end] === '\n' && CHANGES.test(text.slice(end + 1, end + 1 + LONGEST_CHANGE));
