import { CENTRAL_ORGANS, LONGEST_CENTRAL } from '../lexicon/centralOrgans.ts';
import { FIELD_LENGTH, FIELD_WORDS } from '../lexicon/organFields.ts';
import type { Written } from '../reading/document.ts';
import { eachBody } from '../reading/written.ts';

/** What the name of a body that issues documents ends in. */
const ORGAN_END =
  /(?:中共中央|中央|国务院|政府|办公厅|办公室|委员会|常委会|管委会|党工委|工委|(?:省|市|县|区|州|盟|旗|镇|乡|部|党|军|编|纪|宣|政法|发改|发展改革|改革|健康|卫健|国资|建设|住建|经信|教|农|科技)委|人大|政协办?|法院|检察院|[^全内外一大]部|总局|局|厅|署|总署|[委局政府]办|(?:省|市|县|区|州|部|委|局|院|厅)\p{Script=Han}{0,8}(?<![举承主协开创督查交代转经申兴联新通网合])办|[中国编安双]办|文明办|领导小组|指挥部|联席会议|党组|银行|银监会|证监会|[监保]会|总工会|团中央|团委|妇联|残联|工商联|协会|公司|集团|大学|学院|研究院|医院|中心|支队|大队|总队|调查队|站|处|国资委|联社|供销社|委|[我本]|[我本][省市县区州局委部厅院])$/u;

/** Things that end like a body and are none, or are collectives. */
const NO_ORGAN =
  /(?:全部|内部|外部|干部|一部|各部|局部|有关部门?|各部门|部门|部署|签署|相关单位|地方政府|各级政府|各级人民政府|社会|机会|全会|大会|委托|处处|到处|好处)$/u;

/** Words after which a name begins. Single characters only where no body's name holds them there. */
const LEAD =
  /^.*(?:根据|依据|按照|依照|遵照|参照|对照|围绕|紧扣|聚焦|结合|贯彻落实|贯彻|落实|执行|学习|遵守|实施|宣传|印发了?|批转|出台了?|转发了?|下发了?|制定了?|发布了?|公布了?|修订了?|废止|关于|通过|以及|符合|参与|起草|配合|协助|联合(?!国|会|体|征信)|会同|报请|提请|第[\d一二三四五六七八九十百]{1,6}条|[\d〇零一二三四五六七八九十]{1,4}[年月日]|[写纳列编选收载]入|入选|被|经(?![贸济信发营委科研])|对标|对表|对(?!外)|将|由|为|的|了|以|和(?!改革|信息|国|旅游|城|社会|草原|计划|监督|应急|体育|民族|技术|质量|健康|卫生|退役|法制|新闻|水|林业|海洋|规划|建设|生态|安全|资源|港澳)|与(?!信息|应急|国土|资源|规划|建设|旅游|健康)|及|在|是|向|把|从|据(?![管局资发中])|按|照|并|^号|^原)/u;

const HARD = /[^\p{Script=Han}\d]/u;
const WINDOW = 48;

/** Whether these words can be the name of a body that issues documents. */
export function looksLikeIssuer(words: string): boolean {
  return (
    words.length >= 2 &&
    words.length <= 40 &&
    ORGAN_END.test(words) &&
    !NO_ORGAN.test(words) &&
    !/^(?:各|有关|相关|全体|[你该贵其]|[我本](?:[省市县区州旗镇乡局厅委办部院]|街道)$)/u.test(words)
  );
}

/** 交通运输部|等十部门, 县委组织部|等6家单位: those that are not named. */
const AND_OTHERS =
  /等(?:有关|相关)?(?:[\d一二三四五六七八九十几多两]{1,3})?(?:个|家)?(?:部门|单位|部委|厅局|部委局|委办局|机构)(?:单位)?$/u;
const LONGEST_OTHERS = 10;

/** A joint name without what it says of bodies that it does not name. */
export const withoutOthers = (names: string): string => names.replace(AND_OTHERS, '');

/** The body named right before `at`, with those joined to it by 、 和 与; nothing if no name ends there. */
export function issuerBefore(text: string, at: number): Written | undefined {
  let start: number | undefined;
  const others = AND_OTHERS.exec(text.slice(Math.max(0, at - LONGEST_OTHERS), at))?.[0].length ?? 0;
  const close = at - others;
  let end = close;
  for (let count = 0; count < 8; count++) {
    let from = end;
    while (from > 0 && end - from < WINDOW && !HARD.test(text[from - 1] as string)) from--;
    const words = text.slice(from, end);
    const name = bodyAtEnd(words);
    if (!name) break;
    if (start !== undefined && isAnotherLevel(name, text.slice(start, close))) break;
    start = end - name.length;
    const joint = text[start - 1];
    if (
      joint === '、' ||
      ((joint === '和' || joint === '与') && looksLikeIssuer(text.slice(Math.max(0, start - 5), start - 1)))
    )
      end = start - 1;
    else break;
  }
  return start === undefined ? undefined : { start, end: close, text: text.slice(start, close) };
}

/** The bodies whose decisions are passed down, and how the bodies of each level below open. */
const TOP = /^(?:党中央|中共中央|中央|国务院|中办|国办|(?:中共中央|中央|国务院)办公厅)$/u;
const LOCAL =
  /^(?:中共)?(?:[省市县区州盟旗]|自治区|\p{Script=Han}{2,8}?(?:省|自治区|[市县区州盟旗]))(?=委|人民|政府|党)/u;

/** 党中央、国务院|和省委、省政府《X》: what is of another level has not issued it with them. */
function isAnotherLevel(name: string, behind: string): boolean {
  const local = LOCAL.exec(behind)?.[0].at(-1);
  if (local === undefined) return false;
  const level = LOCAL.exec(name)?.[0].at(-1);
  return level === undefined ? TOP.test(name) : level !== local;
}

/** Whether the words end in a field of administration: 发展改革, 文化. */
function endsInField(words: string): boolean {
  for (let from = 0; from + 2 <= words.length; from++) if (FIELD_WORDS.has(words.slice(from))) return true;
  return false;
}

/** Where the verb or particle ends that stands before a name at the end of the words; 和 within a name (发展改革|和|经济信息化局) is none. */
function leadOf(words: string): number {
  const length = LEAD.exec(words)?.[0].length ?? 0;
  const within =
    /[和与]/u.test(words[length - 1] ?? '') &&
    !/^[省市县区州盟旗]/u.test(words.slice(length)) &&
    endsInField(words.slice(Math.max(0, length - 1 - FIELD_LENGTH), length - 1));
  if (!within) return length;
  const earlier = LEAD.exec(words.slice(0, length - 1))?.[0].length ?? 0;
  return earlier < length - 1 ? earlier : length;
}

/** The longest tail of the words that is a body's name, after the last leading verb that leaves one. */
export function bodyAtEnd(words: string): string | undefined {
  const lead = leadOf(words);
  // 3X市人民政府关于…: the number of a table's row is no part of the name
  const name = words.slice(lead).replace(/^\d{1,3}(?=\p{Script=Han})/u, '');
  return looksLikeIssuer(name) ? name : undefined;
}

const DATE = '(?:(?:(?:19|20)\\d\\d年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?)';
const PASSIVE = new RegExp(
  `(?:于?${DATE})(?:联合|共同)?(?:牵头)?(?:制定|制订|拟定|拟订|编制|印发|公布|发布|颁布|颁发|出台|下发|制发|修订|联合印发)的$`,
  'u',
);
const ACTIVE = new RegExp(
  `(?:近日|日前|先后|已|于?${DATE})(?:名义)?(?:联合|共同)?(?:制定并?|研究)?(?:印发|公布|发布|颁布|颁发|出台|下发|制发)了?(?:\\p{Script=Han}{0,4}(?:规范性文件|规章|法规|文件))?$`,
  'u',
);

/** Who issues a title by the verb before it. */
export interface IssuerByVerb extends Written {
  readonly rule: string;
  /** 联合, 会同 where it names the partners of another body, and that body where it stands before the verb. */
  readonly together?: Written & { readonly actor?: Written };
}

const TOGETHER = /(?:联合|会同|协同|协调|携手)$/u;

/** Whose partners the body is that begins at `start`: 县司法局|联合|县公安局. */
function togetherBefore(text: string, start: number): IssuerByVerb['together'] {
  const verb = TOGETHER.exec(text.slice(Math.max(0, start - 2), start))?.[0];
  if (!verb) return undefined;
  const actor = issuerBefore(text, start - verb.length);
  return { text: verb, start: start - verb.length, end: start, ...(actor && { actor }) };
}

/** The body that a clause right before the title says issued it: X2013年4月15日公布的《…》, X印发了《…》. */
export function issuerByVerb(text: string, at: number): IssuerByVerb | undefined {
  const words = text.slice(Math.max(0, at - 24), at);
  for (const [pattern, rule] of [
    [PASSIVE, 'issuer.published-by'],
    [ACTIVE, 'issuer.publishes'],
  ] as const) {
    const verb = pattern.exec(words);
    if (!verb) continue;
    const issuer = issuerBefore(text, at - (words.length - verb.index));
    const together = issuer && togetherBefore(text, issuer.start);
    if (issuer) return { ...issuer, rule, ...(together && { together }) };
  }
  return undefined;
}

/** Where one body's name ends and the next begins; most pairs are printed without a mark between them. */
const JOINT = new RegExp(
  [
    '[、，]',
    '(?<=[委厅室部局会院])[和与](?=\\p{Script=Han}{3})',
    '(?<=府)与(?=\\p{Script=Han}{3})',
    // The party's organ and the government's: 中共中央国务院, 市委市政府, 省委办公厅省政府办公厅, 党工委管委会.
    '(?<=中共中央|中央委员会)(?=国务院|中央军委)',
    '(?<=办公厅)(?=国务院|\\p{Script=Han}{2,4}(?:省|自治区|市)人民?政府)',
    '(?<=[省市县区州旗]委)(?!办)(?=\\p{Script=Han}{0,8}(?:省|市|县|区|州|旗)(?:人民)?政府)',
    '(?<=党工委)(?=管委会)',
    '(?<=党组)(?=\\p{Script=Han}{2,20}[部委局厅署院会]$)',
    // Each under its full name: 中华人民共和国教育部中华人民共和国公安部.
    '(?<=[部署局会行委])中华人民共和国(?=\\p{Script=Han}{2,16}[部署局会行委])',
    // Ministries in a row, and departments of one government in a row.
    '(?<=[部署]|总局|委员会|[革委]委|银行|法院|编办|信办|文明办)(?=国家|中国|中央|国务院|税务总局|海关总署|市场监管总局|人民银行|发展改革委|银保监会|证监会|财政部|教育部|公安部|民政部|司法部|商务部|水利部|科技部|农业|交通运输|人力资源|住房|自然资源|生态环境|工业和|最高人民)',
    '(?<=[委厅局办院室会])(?=国家税务总局\\p{Script=Han}{2,8}税务局|中国人民银行\\p{Script=Han}{2,8}[分支]行|中国银保监会)',
    '(?<=[委厅局办院室])(?=(?:省|市|县|区|自治区)(?!场|级|域|属)\\p{Script=Han}{2,12}[委厅局办院会室])',
  ].join('|'),
  'gu',
);

/** The single bodies of a joint name: 中共中央国务院, 省委、省政府, 最高人民法院、最高人民检察院. Spans stay exact. */
export function splitIssuers(issuer: Written): Written[] {
  const out: Written[] = [];
  const named = withoutOthers(issuer.text);
  let from = 0;
  const push = (to: number) => {
    const text = issuer.text.slice(from, to);
    if (text) out.push(...eachBody({ text, start: issuer.start + from, end: issuer.start + to }));
  };
  for (const { index, length } of joints(named)) {
    push(index);
    from = index + length;
  }
  push(named.length);
  return out;
}

/** 河北省|财政厅: the region that the names of a row open with. */
const OPENING_REGION = /^\p{Script=Han}{2,8}?(?:省|自治区|自治州|市|州|盟|县|区|旗)(?=\p{Script=Han}{3})/u;

/** Whether the words open with a body of the centre: 公安部|应急管理部. */
function opensWithCentral(words: string): boolean {
  for (let length = 3; length <= Math.min(LONGEST_CENTRAL, words.length); length++) {
    const organ = CENTRAL_ORGANS.get(words.slice(0, length));
    if (organ && !organ.shared) return true;
  }
  return false;
}

/** Where one name ends and the next begins, by what joins them or by the region that each of them opens with. */
function joints(names: string): { readonly index: number; readonly length: number }[] {
  const found = [...names.matchAll(JOINT)].map((match) => ({ index: match.index, length: match[0].length }));
  for (let at = 2; at < names.length - 2; at++)
    if (
      /[部署局委会行]/u.test(names[at - 1] as string) &&
      opensWithCentral(names.slice(at)) &&
      !found.some(({ index, length }) => index <= at && index + length >= at)
    )
      found.push({ index: at, length: 0 });
  const region = OPENING_REGION.exec(names)?.[0];
  if (!region) return found;
  for (let at = names.indexOf(region, region.length); at >= 0; at = names.indexOf(region, at + region.length))
    if (/[委厅局办院室会]$/.test(names.slice(0, at)) && !/总局$/.test(names.slice(0, at)))
      if (!found.some(({ index, length }) => index <= at && index + length >= at)) found.push({ index: at, length: 0 });
  return found.sort((a, b) => a.index - b.index);
}
