import type { Head } from './head.ts';
import { ORGAN_END } from './patterns.ts';
import { issuerInTitle } from './titles.ts';
import { written } from './written.ts';

/** Behind a 文号 and without a break, a title may still be told by the genre that closes it. */
const BEHIND_NUMBER =
  /(\p{Script=Han}{2,12}〔\d{4}〕\d{1,4}号)(\p{Script=Han}[^。，；：！？\n]{5,60}?(?:报告|总结|通知|意见|决定|批复|方案|纲要))/u;
/** How far from the start of the page such a title is looked for. */
const REACH = 300;

/** X局关于…情况的通报|根据县委统一部署, X县2018年…报告|2018年，…: a title at the start of the page, and how a first sentence sets in. */
const BEFORE_TEXT =
  /^([\p{Script=Han}、（）]{2,40}?(?:关于|20\d\d年(?:度)?)(?:(?!根据|按照)[^。，；：！？\n]){2,70}?(?:报告|总结|通报|公示|通知|意见|决定|通告))(?=根据|按照|依据|遵照|为(?:了|贯彻|进一步|深入|全面|规范|切实|加强)|现将|近年来|今年以来|20\d\d年(?:度)?[，以来县市区我全]|[\p{Script=Han}、]{2,20}：)/u;

/** Finds the title where the text lost its line breaks: run together with the 文号 before it or with the sentence behind it. */
export function findGluedTitle(text: string, start: number, head: Head): void {
  const behindNumber = BEHIND_NUMBER.exec(text.slice(start, start + REACH));
  if (behindNumber) {
    const [whole, number, title] = behindNumber as unknown as [string, string, string];
    setTitle(text, start + behindNumber.index + number.length, title, head);
    head.bodyStart = Math.max(head.bodyStart, start + behindNumber.index + whole.length);
    return;
  }
  const title = BEFORE_TEXT.exec(text.slice(start, start + REACH))?.[1];
  if (title === undefined || !ORGAN_END.test(issuerInTitle(title)) || head.bodyStart > start) return;
  setTitle(text, start, title, head);
  head.bodyStart = start + title.length;
}

function setTitle(text: string, start: number, title: string, head: Head): void {
  head.title = written(text, start, start + title.length);
}
