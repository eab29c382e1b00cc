import { DATE, isoDate } from './dates.ts';
import type { Span, Written } from './document.ts';
import { readField } from './fields.ts';
import { ORGAN_END } from './patterns.ts';
import { names, written } from './written.ts';

/** 版记 (GB/T 9704—2012, 7.4) and what the site put below the document. */
export interface Colophon {
  copiedTo: Written[];
  printedBy?: Written;
  printedDate?: Written & { iso: string };
  residue: Span[];
}

const PRINTED = new RegExp(`(${DATE}|\\d{4}-\\d{1,2}-\\d{1,2})印发$`);
const COPIED = /^(?:抄送|抄报|主送|分送)[：:]?/;
/** Of a 分送, which names officers and kinds of bodies too, the bodies by name. */
const isNamedBody = (name: Written): boolean =>
  name.text.length >= 3 && ORGAN_END.test(name.text) && !/^各|[各等]部门$|机构$|企业$|院校$/.test(name.text);
const NOTE = /^（(?:此件|本文|此文|联系人|联系电话|信息公开|主动公开|公开)[^（）\n]{0,60}）$/;
const FOOTER =
  /^(?:责任编辑|责编[：:]|编辑：|相关(?:链接|文件|解读|阅读|附件|新闻|稿件|报道)|扫一扫|扫码|版权所有|主办单位|上一[篇条页]|下一[篇条页]|分享到|【打印|【关闭|打印本页|关闭窗口|【我要纠错)/;
/** The lines of a site below a document are no longer than this. */
const FOOTER_REACH = 1500;
const SITE =
  /^(?:扫一扫|扫码|分享|打印|关闭|返回|上一[篇条页]|下一[篇条页]|相关(?:链接|文件|解读|阅读|附件)|责任编辑|责编|编辑[：:]|版权所有|主办单位|承办单位|技术支持|网站标识码|公网安备|.{0,4}ICP备|纠错|我要纠错|【|\[|(?:主动|依申请)公开$|公开方式|公开属性|信息公开选项|主题词|视力保护|文件下载|附件下载|政策解读$|图解)/;

/** Reads the frame lines at the end of `text[from, to)`; the document's own words end where the result says. */
export function readColophon(text: string, from: number, to: number): Colophon & { contentEnd: number } {
  const colophon: Colophon & { contentEnd: number } = { copiedTo: [], residue: [], contentEnd: to };
  let end = siteFooter(text, from, to);
  if (end < to) colophon.residue.push({ start: end, end: to });
  end = readRunIn(text, from, end, colophon);
  colophon.contentEnd = end;
  let organ = false;
  while (end > from) {
    if (text[end - 1] === '\n') end--;
    const start = Math.max(from, text.lastIndexOf('\n', end - 1) + 1);
    const printed = PRINTED.exec(text.slice(Math.max(start, end - 60), end));
    if (organ && isOrgan(text.slice(start, end))) {
      colophon.printedBy = written(text, start, end);
      organ = false;
    } else if (printed && readPrinting(text, start, end, printed, colophon)) organ = !colophon.printedBy;
    else if (!readFrameLine(text, start, end, colophon)) break;
    colophon.contentEnd = start;
    end = start;
  }
  return colophon;
}

/** 抄送：市政府办公室。X局办公室2018年6月12日印发, run together with the text before it. */
const RUN_IN = new RegExp(
  `(?<=[。）])(?:抄送|抄报)：([^。；\\n]{3,300})。([\\u4e00-\\u9fff]{3,40}?)(${DATE})印发\\n?$`,
);
const RUN_IN_REACH = 400;

function readRunIn(text: string, from: number, end: number, colophon: Colophon): number {
  const reach = Math.max(from, end - RUN_IN_REACH);
  const found = RUN_IN.exec(text.slice(reach, end));
  const iso = isoDate(found?.[3] ?? '');
  if (!found || !iso) return end;
  const [, copied, body, day] = found as unknown as [string, string, string, string];
  const start = reach + found.index;
  colophon.copiedTo.unshift(...names(text, start + 3, start + 3 + copied.length));
  const bodyStart = start + 3 + copied.length + 1;
  const dayStart = bodyStart + body.length;
  if (isOrgan(body)) colophon.printedBy = written(text, bodyStart, dayStart);
  colophon.printedDate = { ...written(text, dayStart, dayStart + day.length), iso };
  return start;
}

/** Where the site's own lines set in at the end of the page: everything from 责任编辑 or 相关链接 on. */
function siteFooter(text: string, from: number, to: number): number {
  const reach = Math.max(from, to - Math.min(FOOTER_REACH, Math.floor((to - from) / 3)));
  for (let at = text.indexOf('\n', reach) + 1; at > 0 && at < to; at = text.indexOf('\n', at) + 1) {
    if (FOOTER.test(text.slice(at, at + 16))) return at;
  }
  return runInFooter(text, reach, to);
}

/** The site's words where the page lost its line breaks: behind them no sentence ends any more. */
const RUN_IN_FOOTER =
  /扫一扫在?手机|[【[](?:打印|关闭|大中小|字体)|打印本页|关闭窗口|上一[篇条]：|下一[篇条]：|网站标识码|版权所有|(?:主办|主办单位)：[\u4e00-\u9fff]{2,24}(?:承办|协办)|[\u4e00-\u9fff]ICP备/g;

function runInFooter(text: string, from: number, to: number): number {
  const [first, second] = [...text.slice(from, to).matchAll(RUN_IN_FOOTER)].filter(
    ({ index }) => !text.slice(from + index, to).includes('。'),
  );
  return first && second ? from + first.index : to;
}

/** Reads one paragraph below the 落款; false if it belongs to the text. */
export function readFrameLine(text: string, start: number, end: number, colophon: Colophon): boolean {
  const line = text.slice(start, Math.min(end, start + 120));
  if (line === '') return true;
  const copied = COPIED.exec(line);
  if (copied && end - start < 400) {
    const bodies = names(text, start + copied[0].length, end);
    colophon.copiedTo.unshift(...(copied[0].startsWith('分送') ? bodies.filter(isNamedBody) : bodies));
    return true;
  }
  if (NOTE.test(line) || SITE.test(line) || (end - start < 60 && readField(text, start, end))) {
    if (end - start > 200) return false;
    colophon.residue.push({ start, end });
    return true;
  }
  const printed = PRINTED.exec(text.slice(Math.max(start, end - 60), end));
  return printed !== null && end - start < 60 && readPrinting(text, start, end, printed, colophon);
}

/** 长…人民政府办公室2019年1月30日印发; the body may also stand in the line above, or behind the text without a break. */
function readPrinting(text: string, start: number, end: number, printed: RegExpExecArray, colophon: Colophon): boolean {
  const day = printed[1] as string;
  const dateStart = end - printed[0].length;
  const iso = isoDate(day);
  if (!iso || end - start > 60) return false;
  colophon.printedDate = { ...written(text, dateStart, dateStart + day.length), iso };
  if (dateStart > start) {
    const body = text.slice(start, dateStart);
    if (!isOrgan(body)) return false;
    colophon.printedBy = written(text, start, dateStart);
  }
  return true;
}

function isOrgan(line: string): boolean {
  return line.length >= 3 && line.length <= 40 && ORGAN_END.test(line) && !/[，。；：]/.test(line);
}
