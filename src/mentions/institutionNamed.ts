import type { OrganHead } from '../lexicon/organs.ts';
import { regionsNamed, regionsShort } from '../lexicon/regions.ts';
import type { InstitutionMention } from './institution.ts';
import { anchorless, type Draft, fromAnchor } from './institutionDraft.ts';
import { looksProper, properStart } from './nameBoundary.ts';

/** A body known by a name of its own, wherever it lies: 求是杂志社, 中国第一重型机械集团公司. */
export const NAMED = 'institution.named';

/** What schools of higher learning teach, between their place and 大学 or 学院; longest first. */
const TAUGHT =
  /(?:对外经济贸易|航空航天|电子科技|水利水电|科学技术|职业技术|高等专科|广播电视|第[一二三四](?=军医|医学|师范)|经济贸易|外国语|中医药|师范|医科|医学|军医|理工|农业|农林|林业|工业|工商|财经|经济|经贸|金融|科技|科学院|政法|法学|交通|海洋|海事|民族|体育|传媒|电力|石油|化工|地质|矿业|水利|邮电|人民|国防|建筑|轻工|纺织|音乐|美术|戏剧|戏曲|电影|舞蹈|艺术|警察|警官|公安|消防|行政|开放|旅游|职业|师专|城市|信息|工程|技术|管理|商|三峡|工)*$/;
const FAR = /(?:中国|国家|首都|中央|东北|西北|西南|东南|华北|华东|华南|华中|中南|中山|清华|复旦)$/;
const LEARNED = new Set(['大学', '学院']);
/** Offices of lawyers and accountants, known by their place and a name of their own. */
const OFFICES = new Set(['律师事务所', '会计师事务所']);
const PUBLISHED = new Set(['出版社', '杂志社', '报社', '交易所', '俱乐部']);

/** Reads the name that closes at the head as one that no scope and no field word make up; undefined where it cannot be told from prose. */
export function namedOrgan(text: string, at: number, head: OrganHead, floor: number): Draft | undefined {
  const start = LEARNED.has(head.text)
    ? learned(text, at, floor)
    : PUBLISHED.has(head.text)
      ? published(text, at, floor)
      : OFFICES.has(head.text)
        ? office(text, at, floor)
        : head.role === 'company'
          ? nationwide(text, at, floor)
          : -1;
  return start < 0 ? undefined : fromAnchor(text, anchorless(start), start, at, head, NAMED, 0.8);
}

/** 西湖|大学, 东北|师范|大学, 吉林|大学. */
function learned(text: string, at: number, floor: number): number {
  const taught = TAUGHT.exec(text.slice(Math.max(floor, at - 10), at))?.[0] ?? '';
  for (let length = taught.length; length >= 0; length--) {
    const fieldStart = at - length;
    const place = placeBefore(text, fieldStart, floor);
    if (place >= 0) return place;
  }
  const fieldStart = at - taught.length;
  const start = properStart(text, fieldStart, floor, 4);
  return start >= 0 &&
    !/(?:所|类|型|级|代|家|名|批|读|考|上|本|该|各|科)$/.test(text.slice(start, fieldStart)) &&
    !COMMON.test(text.slice(start, fieldStart))
    ? start
    : -1;
}

/** 老年大学, 重点大学, 一流大学 are kinds. */
const COMMON =
  /^(?:学院|大学|老年|社区|开放|重点|一流|综合|应用|知名|著名|高水平|国内|国外|境外|省内|全国|省属|市属|部属|地方|普通|民办|公办|职业|技师|高职|本科|研究型|二级|马克思主义|相关|有关|高等|新建|当地|驻地|周边|附近|合作|联办)/;

/** 人民教育|出版社, 郑州商品|交易所. */
function published(text: string, at: number, floor: number): number {
  for (let length = 2; length <= 8 && at - length >= floor; length++) {
    const start = at - length;
    const place = placeBefore(text, start, floor);
    if (place >= 0 && looksProper(text, start, at)) return place;
  }
  return properStart(text, at, floor, 6);
}

/** Companies that have a branch in every place and are said in short before it. */
const BRAND =
  /(?:国网|南网|中石化|中石油|中海油|中国石化|中国石油|中国邮政|中国烟草|中国铁塔|中国联通|中国人保|中国人寿|邮储银行|农发行|农行|工行|建行|交行|人保财险|人保|移动|电信|联通|铁塔)(?:公司)?(\p{Script=Han}{2,8}?)(?:供电|电力)?$/u;
const OF_COMPANY = new Set(['公司', '有限公司', '有限责任公司', '分公司', '支行', '分行', '中心支行']);

/** 国网|桐庐县|供电公司, 农行桐庐|支行: the branch of a company in a place. */
export function branchOfCompany(text: string, at: number, head: OrganHead, floor: number): Draft | undefined {
  if (!OF_COMPANY.has(head.text)) return undefined;
  const from = Math.max(floor, at - 16);
  const match = BRAND.exec(text.slice(from, at));
  const place = match?.[1]?.replace(/(?:供电|电力)$/, '');
  if (!match || !place || (regionsShort(place).length === 0 && regionsNamed(place).length === 0)) return undefined;
  const start = from + match.index;
  return fromAnchor(text, anchorless(start), start, at, head, NAMED, 0.8);
}

/** 浙江富春|律师事务所. */
function office(text: string, at: number, floor: number): number {
  for (let length = 1; length <= 6 && at - length > floor; length++) {
    if (!looksProper(text, at - length, at)) return -1;
    const start = placeBefore(text, at - length, floor);
    if (start >= 0 && length > 1) return start;
  }
  return -1;
}

/** 中国第一重型机械|集团公司. */
function nationwide(text: string, at: number, floor: number): number {
  const start = text.lastIndexOf('中国', at - 3);
  return start >= floor &&
    at - start <= 16 &&
    looksProper(text, /^第[一二三四五六七八九十]/.test(text.slice(start + 2, at)) ? start + 4 : start + 2, at)
    ? start
    : -1;
}

/** The place in the name of a company’s branch or an office of lawyers, as it is written; undefined for other names. */
export function placeInName({ text, units }: Pick<InstitutionMention, 'text' | 'units'>): string | undefined {
  const head = units[0]?.head ?? '';
  const stem = text.slice(0, text.length - head.length);
  if (OF_COMPANY.has(head)) return BRAND.exec(stem)?.[1]?.replace(/(?:供电|电力)$/, '');
  if (!OFFICES.has(head)) return undefined;
  return [4, 3, 2].map((length) => stem.slice(0, length)).find((name) => placeBefore(name, name.length, 0) === 0);
}

/** Where the short or full name of a place that ends at `end` begins, or one of the compass and the country; -1 if none. */
function placeBefore(text: string, end: number, floor: number): number {
  const far = FAR.exec(text.slice(Math.max(floor, end - 2), end));
  if (far) return end - 2;
  for (let length = 4; length >= 2; length--) {
    if (end - length < floor) continue;
    const name = text.slice(end - length, end);
    if (regionsShort(name).some((r) => r.level !== 'county') || regionsNamed(name).length > 0) return end - length;
  }
  return -1;
}
