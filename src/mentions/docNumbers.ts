import type { Span } from '../reading/document.ts';

/** A 文号 as it stands in the flow. */
export interface DocNumber extends Span {
  /** As written, exactly `text.slice(start, end)`. */
  readonly text: string;
  /** One writing for all: 国发〔2019〕5号, 国务院令第707号, 公安部公告2019年第3号. */
  readonly canonical: string;
  /** 发文机关代字, or the body that a decree names; empty for a bare 〔2018〕4号 or 第707号令. */
  readonly code: string;
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

const DIGITS = new Map([...'〇一二三四五六七八九'].map((char, value) => [char, value]));
DIGITS.set('零', 0).set('○', 0).set('O', 0);

/** The value of 707, 七〇七 or 二十三; NaN for anything else. */
export function serialOf(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  if (/^[〇零○O一二三四五六七八九]{2,}$/u.test(text)) return Number([...text].map((char) => DIGITS.get(char)).join(''));
  const tens = /^(?:([一二三四五六七八九])?百)?零?(?:([一二三四五六七八九])?十)?([一二三四五六七八九])?$/u.exec(text);
  if (!tens || !text) return Number.NaN;
  const [, hundreds, ten, one] = tens;
  const value = (digit: string | undefined, unit: string) =>
    text.includes(unit) ? (DIGITS.get(digit ?? '一') ?? 1) : 0;
  return value(hundreds, '百') * 100 + value(ten, '十') * 10 + (one ? (DIGITS.get(one) ?? 0) : 0);
}

function codeStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < MAX_CODE && CODE_CHAR.test(text[start - 1] as string)) start--;
  // 17日某公发〔2005〕4号
  if (text[start] === '日' && /\d/u.test(text[start - 1] ?? '')) start++;
  const cut = BEFORE_CODE.exec(text.slice(start, at))?.[0].length ?? 0;
  return start + cut;
}

const YEARED = /[〔[【﹝（(]((?:19|20)\d\d)[〕\]】﹞）)](?:第|字第)?(\d{1,6})号/gu;
const STATE_BODY = /(?:中华人民共和国)?(?:主席|国务院|\p{Script=Han}{2,6}部)$/u;
/** （省政府令第5号）, （杭州市人民政府令第8号）: nothing but the body stands before. */
const GOVERNMENT = /^(?:\p{Script=Han}{2,9}?(?:省|自治区|市|州|县|区)|省|市|州|县|区|自治区)(?:人民)?政府$/u;
const DECREE_BODY =
  /(?:中华人民共和国)?(?:主席|国务院|(?:最高)?人民(?:法院|检察院)|\p{Script=Han}{1,12}(?:部|委员会|总局|署|行|局|省政府|政府|院))$/u;

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

function findDecrees(text: string): DocNumber[] {
  const found: DocNumber[] = [];
  for (const match of text.matchAll(/第([\d〇零○一二三四五六七八九十百]{1,7})号/gu)) {
    const serial = serialOf(match[1] as string);
    if (Number.isNaN(serial)) continue;
    let start = match.index;
    let end = start + match[0].length;
    let year: number | undefined;
    const dated = /(?:19|20)\d\d年$/u.exec(text.slice(Math.max(0, start - 5), start));
    if (dated) {
      year = Number.parseInt(dated[0], 10);
      start -= 5;
    }
    const previous = found.at(-1);
    const joint =
      previous !== undefined &&
      previous.code !== '' &&
      previous.year !== undefined &&
      /^[、，和及与]$/u.test(text.slice(previous.end, start));
    if (joint) {
      // X公告2017年第5号和第6号: the second takes body and year from the first
      const of = year ?? previous.year;
      const canonical = `${previous.code}公告${of}年第${serial}号`;
      found.push({ ...previous, start, end, text: text.slice(start, end), canonical, serial, year: of as number });
      continue;
    }
    let kind = /(?:令|公告)[（\n]?$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
    let body = '';
    if (kind) {
      const head = start - kind.length;
      const words = text
        .slice(Math.max(0, head - 20), head)
        .replace(/^.*[^\p{Script=Han}]/su, '')
        // 2009年|市政府令第203号
        .replace(/^[年日](?=.{2})/u, '');
      body =
        (GOVERNMENT.exec(words) ?? STATE_BODY.exec(words) ?? DECREE_BODY.exec(words.replace(BEFORE_CODE, '')))?.[0] ??
        '';
      if (!body) continue;
      start = head - body.length;
      kind = kind.replace(/[（\n]/u, '');
    } else {
      const after = /^(?:令|公告)/u.exec(text.slice(end, end + 2))?.[0];
      if (!after) continue;
      kind = after;
      end += after.length;
    }
    const name = body.replace(/^中华人民共和国(?=.)/u, '');
    const canonical = `${name}${kind}${year ? `${year}年` : ''}第${serial}号`;
    found.push({
      start,
      end,
      text: text.slice(start, end),
      canonical,
      code: body && name,
      serial,
      form: 'decree',
      ...(year && { year }),
    });
  }
  return found;
}
