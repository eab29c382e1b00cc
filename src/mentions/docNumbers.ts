import type { Span } from '../reading/document.ts';
import { findDecrees } from './decrees.ts';

/** A 文号 as it stands in the flow. */
export interface DocNumber extends Span {
  /** As written, exactly `text.slice(start, end)`. */
  readonly text: string;
  /** One writing for all: 国发〔2019〕5号, 国务院令第707号, 公安部公告2019年第3号. */
  readonly canonical: string;
  /** 发文机关代字, or the body that a decree names; empty for a bare 〔2018〕4号 or 第707号令. */
  readonly code: string;
  /** The bodies of a joint decree, each under its own name. */
  readonly bodies?: readonly string[];
  readonly year?: number;
  readonly serial: number;
  /** `code`: letters, year and serial · `decree`: 令 and 公告, counted by number. */
  readonly form: 'code' | 'decree';
}

/** Words that stand right before a code and are none of its letters. */
const BEFORE_CODE =
  /^.*(?:根据|按照|依据|依照|遵照|参照|落实|贯彻|执行|印发的?|转发的?|下发的?|发布的?|文件|通知|号文?|方案|意见|办法|决定|批复|政府|办公[厅室]|党委|[省市县区]委(?![办发])|[的和与及见以即据照按由]|函(?=国)|字号|文号)/u;

const CODE_CHAR = /[\p{Script=Han}a-zA-Z]/u;
const MAX_CODE = 14;

function codeStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < MAX_CODE && CODE_CHAR.test(text[start - 1] as string)) start--;
  // 17日某公发〔2005〕4号
  if (text[start] === '日' && /\d/u.test(text[start - 1] ?? '')) start++;
  const cut = BEFORE_CODE.exec(text.slice(start, at))?.[0].length ?? 0;
  return start + cut;
}

const YEARED = /[〔[【﹝（(]((?:19|20)\d\d)[〕\]】﹞）)](?:第|字第)?(\d{1,6})号/gu;
/**
 * Every 文号 of the flow, in order. Joint ones (〔2018〕3号、〔2018〕4号) take their code from the one before; a decree or announcement
 * counts by 第…号 with 令 or 公告 on either side (党政机关公文格式 GB/T 9704—2012, 7.2.5 and 10.2).
 */
export function findDocNumbers(text: string): DocNumber[] {
  const found: DocNumber[] = [];
  for (const match of text.matchAll(YEARED)) {
    const start = codeStart(text, match.index);
    const end = match.index + match[0].length;
    const previous = found.at(-1);
    const joint =
      start === match.index &&
      previous !== undefined &&
      /^(?:文件?)?[、，和及与]$/u.test(text.slice(previous.end, start));
    const code = joint ? previous.code : text.slice(start, match.index);
    const year = Number(match[1]);
    const serial = Number(match[2]);
    const canonical = `${code}〔${year}〕${serial}号`;
    found.push({ start, end, text: text.slice(start, end), canonical, code, year, serial, form: 'code' });
  }
  const decrees = text.includes('令') || text.includes('公告') ? findDecrees(text) : [];
  return decrees.length === 0 ? found : [...found, ...decrees].sort((a, b) => a.start - b.start);
}
