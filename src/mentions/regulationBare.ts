import { bareLawBefore, mayEndBareLaw } from '../lexicon/laws.ts';
import { regionsNamed } from '../lexicon/regions.ts';
import type { Span } from '../reading/document.ts';
import type { DocNumber } from './docNumbers.ts';
import { issuerBefore } from './regulationIssuers.ts';

export interface BareTitle extends Span {
  readonly rule: string;
}

/** 关于 … 的通知, its words free of clause marks; a second …的通知 may close over the first. */
const ABOUT =
  /关于[^。；，！？\n《》]{3,90}?的?(?:实施意见|指导意见|若干意见|实施方案|工作方案|行动方案|通知|决定|决议|意见|批复|复函|公告|通告|通报|命令)(?:(?:（试行）)?的(?:通知|决定|函))?/uy;
const CLOSES =
  /^(?:的?(?:精神|要求|规定|部署|安排|文件|有关|相关|工作)|[，。；、）（\n“”]|$|和|与|及|以及|等|中|印发|下发|出台|公布|实施|同时|自)/u;
const CASE_PAPER =
  /(?:审议|审核|审查|处理|答复|反馈|咨询|法律|征求|整改|修改|书面|工作|群众|不同|有关)意见$|的决策|情况通报$/u;

/** Titles without 《》: a body's name, 关于, and a genre that closes the phrase; or 关于…的通知 with its 文号 right behind. */
export function findBareTitles(text: string, numbers: readonly DocNumber[]): BareTitle[] {
  const found: BareTitle[] = [];
  const starts = new Set(numbers.map((number) => number.start));
  for (let at = text.indexOf('关于'); at >= 0; at = text.indexOf('关于', at + 2)) {
    ABOUT.lastIndex = at;
    const words = ABOUT.exec(text)?.[0];
    if (!words) continue;
    const end = at + words.length;
    const numbered = starts.has(end) || (text[end] === '（' && starts.has(end + 1));
    const followed = /^(?:的?(?:精神|要求|部署|规定))/u.test(text.slice(end, end + 3)) && /(?:方案|意见)$/u.test(words);
    if (
      !numbered &&
      !followed &&
      (!/的(?:\p{Script=Han}{2})?(?:通知|决定|决议|意见|批复|复函|公告|通告|命令)$/u.test(words) ||
        CASE_PAPER.test(words))
    )
      continue;
    if (!numbered && !CLOSES.test(text.slice(end, end + 3))) continue;
    let head = at;
    if (/(?:印发|转发|批转)$/u.test(text.slice(at - 2, at))) head = at - 2;
    let issuer = issuerBefore(text, head);
    // X转发Y关于Z的通知: Y is the author of what X forwards.
    const verb = issuer && /(?:转发|批转|印发)$/u.exec(text.slice(Math.max(0, issuer.start - 2), issuer.start));
    if (issuer && verb && /的(?:通知|函|决定)$/u.test(words)) {
      head = issuer.start - 2;
      if (text.slice(head - 2, head) === '关于') head -= 2;
      issuer = issuerBefore(text, head);
    }
    if (!issuer && !numbered) continue;
    found.push({ start: issuer?.start ?? head, end, rule: 'title.bare-about' });
    at = end - 2;
  }
  for (const plan of text.matchAll(LAW_PLAN))
    found.push({ start: plan.index, end: plan.index + plan[0].length, rule: 'title.bare-plan' });
  for (let at = text.indexOf(FIRST_CHARGE); at >= 0; at = text.indexOf(FIRST_CHARGE, at + 1))
    if (text[at - 1] !== '《') found.push({ start: at, end: at + FIRST_CHARGE.length, rule: 'title.bare-plan' });
  for (const rule of text.matchAll(LOCAL_RULE)) {
    const [whole, place, words] = rule as unknown as [string, string, string];
    const end = rule.index + whole.length;
    if (regionsNamed(place).length === 0 || /有关|相关|以下|下列|关于|《/u.test(words)) continue;
    found.push({ start: end - place.length - words.length, end, rule: 'title.bare-local' });
  }
  return [...found, ...findIssuedTitles(text)];
}

/** “八五”普法规划 goes without marks. */
const LAW_PLAN =
  /“[一二三四五六七八九十]{1,2}五”(?:普法|法治宣传教育|依法治理)规划|法治宣传教育第[一二三四五六七八九十]个五年规划|(?<=[、，和与]|贯彻|落实|学习了?|执行|对照|按照|围绕|和省)法治政府建设实施纲要(?:（\d{4}[—-]\d{4}年）)?(?![》〉])/gu;

/** The party's rule of 2016 that every report on law-based government cites, with marks or without. */
const FIRST_CHARGE = '党政主要负责人履行推进法治建设第一责任人职责规定';

/** 严格执行杭州市重大行政决策程序规定: a local rule named whole, without marks. */
const LOCAL_RULE =
  /(?:执行|按照|根据|依据|遵守|落实|依照)(\p{Script=Han}{1,8}?[省市县区州旗])((?:人民)?(?:政府)?\p{Script=Han}{4,24}?(?:条例|管理办法|实施办法|暂行办法|暂行规定|管理规定|程序规定|若干规定|实施细则))(?=[，。、；和及与等要的]|$)/gu;

/** What an instrument named without marks is the object of. */
const ISSUES =
  /(?:制定出台|修订出台|颁布实施|颁布施行|制定实施|修订实施|出台实施|出台|颁布|修订|修改|制定|印发|编制|公布|完善|实施|落实|执行|贯彻落实|贯彻实施|施行)(?:了|好)?(?=[^，。；：、“《\n]{4})/gu;
/** Behind these whatever closes as a statute is one. */
const STRICT = /^(?!编制|公布|完善)/u;
/** What may stand before such a verb; looked for behind the verbs only, not at every character. */
const BEFORE_ISSUES =
  /(?:^|[，。；：、\n\s]|全面|深入|严格|扎实|认真|有效|率先|推动|推进|加快|研究|持续|统筹|进一步|，并|，还)$/u;
/** The longest of them. */
const LONGEST_BEFORE_ISSUES = 3;
/** A statute of a place or of the State. */
const STATUTE = /^(\p{Script=Han}{3,24}?)(条例|管理办法|促进办法|保障办法)(?=[，。；、和及与\n]|等|$)/u;
/** What a body sets for itself, too common a word to be a title but behind a verb that issues it and a name of some length. */
const OWN_RULE =
  /^(\p{Script=Han}{3,24}?)(办法|议事规则|工作规则|实施细则|若干规定|(?:法律法规|目录|免罚|事项|责任)清单)(?=[，。；、和及与\n]|等|$)/u;
/** A policy that bears the name of what it is for. */
const POLICY =
  /^(\p{Script=Han}(?:[\p{Script=Han}\d“”]|、(?!\p{Script=Han}{2,12}(?:方案|措施|意见))){5,40}?)((?:若干|\d{1,2}[项条])(?:重点|具体|政策)?(?:措施|举措)|若干意见|的(?:指导|实施)?意见|实施细则|(?:三年|五年)?行动(?:方案|计划)(?:（[^（）]{4,16}）)?)(?=[，。；和及\n]|等|$)/u;
const ANY_ISSUED =
  /^(?:可由|由|对|制定|编制|公布|发布|印发|下发|修订|形成|和|并|及|完善|健全|推动(?=出台|修订|制定|落实|实施)|相关|有关|配套|各项|一批|一系列|系列|以|与|其|该|新|多|全|我|本|各|了|相应|具体|地方性|党内|个性化|专项(?=实施))|《|》|的(?:条例|管理办法)|等|\d+(?:部|个|件)|关于(?!.*(?:意见|措施)$)/u;

/** 推动出台民营经济促进条例; 出台打造民营经济发展高地若干措施: what is issued, amended or carried out, named whole but without marks. */
function findIssuedTitles(text: string): BareTitle[] {
  const found: BareTitle[] = [];
  for (const verb of text.matchAll(ISSUES)) {
    if (!BEFORE_ISSUES.test(text.slice(Math.max(0, verb.index - LONGEST_BEFORE_ISSUES), verb.index))) continue;
    let at = verb.index + verb[0].length;
    const issued = /出台|颁布|制定|印发/u.test(verb[0]);
    const set = issued || /修订|修改|编制|公布|完善/u.test(verb[0]);
    for (;;) {
      const words = text.slice(at, at + LONGEST_ISSUED);
      const title =
        (STRICT.test(verb[0]) ? STATUTE.exec(words) : null) ??
        (issued ? POLICY.exec(words) : null) ??
        (set ? OWN_RULE.exec(words) : null);
      if (!title || ANY_ISSUED.test(title[0])) break;
      found.push({ start: at, end: at + title[0].length, rule: 'title.bare-issued' });
      at += title[0].length + 1;
      if (!/[、和及与]/u.test(text[at - 1] ?? '')) break;
    }
  }
  if (!MAY_NAME_TREATY.test(text)) return found;
  for (const treaty of text.matchAll(TREATY))
    found.push({ start: treaty.index, end: treaty.index + treaty[0].length, rule: 'title.bare-treaty' });
  return found;
}

const LONGEST_ISSUED = 64;
/** 区域全面经济伙伴关系协定|签署. */
const TREATY =
  /(?<=推动|完成|签署|加入|实施|落实|商签|推进|达成|[，。；、和与])(?!推动|完成|签署|加入|实施|落实|商签|推进|达成)\p{Script=Han}{3,16}(?:协定|公约)(?=签署|谈判|生效|落地|实施|升级)/gu;
/** What no text is without that names one. */
const MAY_NAME_TREATY = /(?:协定|公约)(?=签署|谈判|生效|落地|实施|升级)/u;

/** What may not follow a law's bare name, for then it is another word: 公司法人, 刑法学, 宪法日. */
const AFTER_LAW =
  /^(?:[人律制官院庭学治案令务职理医盲网宝师]|委员|定(?!义)|规(?!定)|日|宣誓|宣传周|宣传日|和法律|法律|权威|意识|精神|的生命)/u;
/** Characters that may end the word before a law's bare name; behind any other it is the tail of a longer one (执业医师法). */
const BEFORE_LAW =
  /[将和与及或按照据行实彻习反的对由以于在是为从到用合同关守循订改施审议过了好新传读解讲布通至如即因等定]/u;
/** What may stand before a bare decree's name. */
const BEFORE_DECREE = /(?:^|[，。；：、（“\n和与及按照据行实彻习反的对《]|落实|贯彻|执行|规定|中华人民共和国)$/u;

/** Laws whose short name is never the tail of a longer word: 举办|民法典宣讲. */
const WHOLE_WORDS: ReadonlySet<string> = new Set(['民法典', '宪法']);
const LONGEST_QUOTED = 16;

/** Whether a quotation on the line holds `text[start, end)` and other words too. */
function isInQuotation(text: string, start: number, end: number): boolean {
  const before = /“[^“”，。；\n]*$/u.exec(text.slice(Math.max(0, start - LONGEST_QUOTED), start));
  const behind = before && /^[^“”，。；\n]*”/u.exec(text.slice(end, end + LONGEST_QUOTED));
  return before != null && behind != null && before[0].length + behind[0].length > 2;
}

export interface BareLaw extends Span {
  readonly title: string;
}

/** National laws named without 《》, whole names only and the longest where one ends in another. */
export function findBareLaws(text: string): BareLaw[] {
  const found: BareLaw[] = [];
  for (let end = 1; end <= text.length; end++) {
    const hit = mayEndBareLaw(text.charCodeAt(end - 1)) ? bareLawBefore(text, end) : undefined;
    if (!hit) continue;
    if (AFTER_LAW.test(text.slice(end, end + 3))) continue;
    if (text[end] === '实' && /^实施(?:条例|细则|办法)/u.test(text.slice(end, end + 5))) continue;
    const before = text[hit.start - 1] ?? '';
    if (hit.law.force !== 'law' && hit.law.force !== 'constitution' && !BEFORE_DECREE.test(before)) continue;
    // “民法典宣传月”, “学宪法讲宪法”: the name of a campaign
    if (WHOLE_WORDS.has(text.slice(hit.start, end)) && isInQuotation(text, hit.start, end)) continue;
    // 开展|宪法、民法典宣讲
    const rowed = '展织办'.includes(before || '。') && /[、和]/u.test(text[end] ?? '');
    if (
      /\p{Script=Han}/u.test(before) &&
      !rowed &&
      !WHOLE_WORDS.has(text.slice(hit.start, end)) &&
      !BEFORE_LAW.test(before) &&
      !text.startsWith('中华人民共和国', hit.start)
    )
      continue;
    found.push({ start: hit.start, end, title: hit.law.title });
  }
  return found;
}

const SELF =
  /本(?:实施|暂行|管理|试行|指导|工作|行动)?(?:条例|办法|规定|细则|规则|意见|通知|决定|方案|纲要|规划|计划|安排|要点|工作要点|工作安排|清单|目录|措施|指南|指引|大纲|决议|命令|要求|法|章程|准则|公告|通告|规范|标准|规程|预案|制度|批复)(?![律院人庭庭官定学])/gu;
const NOT_SELF = /[基根日资成样文版剧课原书副译绝]/u;

/** 本办法, 本通知: the document itself, or the instrument that it carries. */
export function findSelfNames(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(SELF)) {
    if (NOT_SELF.test(text[match.index - 1] ?? '')) continue;
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
