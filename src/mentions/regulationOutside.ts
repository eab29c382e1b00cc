import { genreOf } from '../lexicon/genres.ts';
import type { Span } from '../reading/document.ts';
import { issuerBefore } from './regulationIssuers.ts';
import type { MarkedTitle } from './regulationMarks.ts';

export interface WholeTitle extends Span {
  readonly title: string;
  readonly rule: string;
}

const AFTER =
  /^(?:（[^（）\n]{1,16}）)?(?:(?:、|和|以及|及)?《[^《》\n]{2,60}》(?:（[^（）\n]{1,16}）)?){0,6}(?:等[\d一二三四五六七八九十两]{0,3}(?:部|件|个|项)?(?:文件|规章|法规|办法|规定|法律|行政法规|地方性法规)?)?(?:有关问题|有关事项|工作|部分条款|若干条款|实施方案|的实施方案)?的?(?:补充|实施|若干|指导)?(?:通知|决定|意见|函|批复|复函|公告|通告|通报|命令|说明|请示|报告|解释|决议|令)/u;
const VERB =
  /(?:印发|转发|批转|颁发|颁布|发布|公布|下发|下达|修改|修订|修正|废止|执行|实施|施行|贯彻|落实|宣传|做好|适用|提请审议|停止执行)(?:了)?$/u;
const OPENING = /^(?:关于|印发|转发|批转)/u;
const REACH = 44;

/**
 * The whole title of which the marked one is a piece: `X关于印发《Y》的通知` around its inner title, `X《关于印发Y》的通知` whose
 * marks are misplaced. Nothing where the marked title is whole.
 */
export function wholeTitle(text: string, mark: MarkedTitle): WholeTitle | undefined {
  const ahead = text.slice(mark.end, mark.end + 160);
  const after = AFTER.exec(ahead)?.[0];
  if (!after || !/的/u.test(after.slice(-8))) return undefined;
  const inner = text.slice(mark.start + 1, mark.end - (mark.closed ? 1 : 0));
  const end = mark.end + after.length;
  if (OPENING.test(inner) && !/(?:通知|决定|函|批复)$/u.test(inner)) {
    const genre = genreOf(inner)?.name;
    if (genre && !/^(?:关于)?(?:印发|转发|批转|发布|公布|下发)/u.test(inner)) return undefined;
    return { start: mark.start, end, title: inner + after, rule: 'title.marks-misplaced' };
  }
  const from = Math.max(0, mark.start - REACH);
  const before = text.slice(from, mark.start);
  const lead = before.slice(
    Math.max(
      before.lastIndexOf('。'),
      before.lastIndexOf('，'),
      before.lastIndexOf('；'),
      before.lastIndexOf('\n'),
      before.lastIndexOf('》'),
      before.lastIndexOf('）'),
    ) + 1,
  );
  const about = lead.lastIndexOf('关于');
  if (about >= 0) {
    const words = from + before.length - lead.length + about;
    if (!VERB.test(lead) && mark.start - words > 2 && !/[印转]发|修改|废止/u.test(lead)) return undefined;
    return embrace(text, words, end, 'title.around-marked');
  }
  const verb = /(?:印发|转发|批转|公布|发布)$/u.exec(lead);
  if (!verb) return undefined;
  const words = mark.start - verb[0].length;
  return issuerBefore(text, words) ? embrace(text, words, end, 'title.around-marked') : undefined;
}

/** Takes in the issuing body that stands before 关于, and drops a lone 《 that opened it. */
function embrace(text: string, words: number, end: number, rule: string): WholeTitle {
  const issuer = issuerBefore(text, words);
  const start = issuer?.start ?? words;
  return { start, end, title: text.slice(start, end), rule };
}
