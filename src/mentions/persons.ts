import type { Document } from '../reading/document.ts';
import type { Mention } from './mention.ts';
import { STOPS } from './nameBoundary.ts';
import { findRosters } from './rosters.ts';

export interface PersonMention extends Mention {
  readonly kind: 'person';
  /** 签发人, 总书记, 县长: the role in which the document names the person. */
  readonly role: string;
}

/** Family names, after 百家姓 and the census's most frequent; compound ones are tried first. */
const COMPOUND = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '司徒',
  '端木',
  '皇甫',
  '尉迟',
  '令狐',
  '夏侯',
  '东方',
  '公孙',
  '慕容',
];
const FAMILY = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤习栗俞温胜楼娄蓝尚祝阮柯包巩甄卜窦丛慈牟初曲邢牛郎栾迟宫滕鞠隋战于乌巴那佟艾庄庞章鲁裴殷翟葛柳岳聂焦左齐洪颜伍康施欧游盛蒙辛宁闵骆凌褚葛桑涂单桂卓穆路麦敖燕连鲍景植义凤屈项季成关费麻瞿'.split(
    '',
  ),
);

/** Titles that stand before a name: 县长张三, 国务院总理李克强. */
const BEFORE =
  /(?:签发人：|(?:国务院总理|总理|副总理|委员长|国务委员|省长|市长|县长|区长|州长|盟长|旗长|书记|主任|局长|部长|厅长|主席|院长|检察长|秘书长|行长|署长|司令员|镇长|乡长|矿长|厂长|站长|所长|处长|科长|校长|总经理|董事长|总工程师|经理))(?=[\u4e00-\u9fff]{2})/g;

/** Titles that stand behind a name, of the centre only: behind 王 and 书记 a name's start cannot be told from the words before. */
const BEHIND = /(?:总书记|国家主席|委员长|副总理|总理|国务委员)/g;

const END =
  /^(?:[，。；：、！？）（”\n]|同志|等|任组长|受到|被|向|担任|主持|带队|带领|率|出席|讲话|强调|指出|多次|先后|亲自|分别|深入|赴|陪同|参加|主讲|介绍|督导|调研|批示|牵头|负责|切实|认真|带头|主动|专题|为(?:副)?组长|任副组长|任总指挥|兼任|严格|自觉|积极|率先|在|就|对|签署|签发|前往|作(?:了|出|专题|动员|典型|交流)|领[办衔]|挂帅|出庭|开展|召开|听取|研究|部署|检查|接访|化解|包[案抓联]|督办|走访|签批|批阅|审定|组织|到|$)/;
/** The longest of them. */
const LONGEST_END = 4;
/** Verbs that may stand behind a name and whose second half `END` holds. */
const SPLIT_VERB = /^(?:[担兼]任|[受得收达]到)$/;
/** What closes the name of a place and no person's. */
const PLACE_END = new Set('区县市镇乡村段街路');
const NOT_NAME = /^(?:关于|任组|任副|任主|任总|为组|为副|江[段流域沿干岸])/;

const isName = (name: string): boolean =>
  /^[\u4e00-\u9fff]+$/.test(name) && ![...name].some((c, i) => i > 0 && STOPS.has(c));

/** The rule of a person named in a list of members; such a row tells no deed. */
export const ROSTER = 'person.roster';

const opensWithFamily = (name: string): boolean =>
  COMPOUND.some((f) => name.startsWith(f)) || FAMILY.has(name[0] ?? '');

/** Length of the person's name that begins at `at`, if a stop or 同志 follows; else 0. */
function nameLength(text: string, at: number): number {
  const family = COMPOUND.some((f) => text.startsWith(f, at)) ? 2 : FAMILY.has(text[at] ?? '') ? 1 : 0;
  if (family === 0 || NOT_NAME.test(text.slice(at, at + 2))) return 0;
  for (const given of [2, 1]) {
    const end = at + family + given;
    // 上海市|长宁区, 县|长江段: the title is none
    if (PLACE_END.has(text[end - 1] as string)) continue;
    // 张三|担任组长, 张三|受到处分
    if (SPLIT_VERB.test(text.slice(end - 1, end + 1))) continue;
    if (/^[\u4e00-\u9fff]+$/.test(text.slice(at, end)) && END.test(text.slice(end, end + LONGEST_END)))
      return family + given;
  }
  return 0;
}

/** Persons named in an official role, in order, without overlaps. */
export function findPersons(document: Document): PersonMention[] {
  const { text } = document.flow;
  const found = new Map<number, PersonMention>();
  const put = (start: number, end: number, role: string, rule: string, confidence: number): void => {
    if (!found.has(start))
      found.set(start, { kind: 'person', text: text.slice(start, end), start, end, rule, confidence, role });
  };
  for (const signer of document.letterhead.signers) {
    const title = BEFORE_END.exec(text.slice(Math.max(0, signer.start - 8), signer.start))?.[0];
    put(signer.start, signer.end, title ?? '签发人', 'person.signer', 0.98);
  }
  for (const { start, end, role } of findRosters(text, opensWithFamily)) put(start, end, role, ROSTER, 0.9);
  for (const match of text.matchAll(BEFORE)) {
    const at = match.index + match[0].length;
    const length = nameLength(text, at);
    if (length > 0) put(at, at + length, match[0].replace('：', ''), 'person.title-name', 0.85);
  }
  for (const match of text.matchAll(BEHIND)) {
    const end = match.index;
    const start = [3, 2]
      .map((n) => end - n)
      .find((s) => s >= 0 && FAMILY.has(text[s] as string) && isName(text.slice(s, end)));
    if (start !== undefined) put(start, end, match[0], 'person.name-title', 0.85);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

const BEFORE_END = /(?:总理|省长|市长|县长|区长|州长|主席|书记|主任|局长)$/;
