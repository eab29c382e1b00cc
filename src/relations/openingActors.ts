import { type Term, tagTest } from '../mentions/terms.ts';
import { namesBody, tagged } from './measure.ts';

/** What may stand between bodies that open a clause together. */
const BETWEEN = ['Connective', 'Time', 'Pause', 'And', 'Aside', 'Sitting'];
export const isBetween = tagTest(...BETWEEN);
/** What may stand before whoever does the deed. */
const isBeforeActors = tagTest(...BETWEEN, 'Region', 'We');
/** What lets a region before it act. */
const acts = tagTest('Adverb', 'Future', 'Verb', 'Dispose', 'Pause', 'And', 'Institution');

const ASKS = /^(?:请|望|建议|希望|恳请)$/;
/** What opens a clause as those do who act, and is acted on: 重大事项及时报告. */
const IS_THING = /(?:事项|案件)$/;
/** The bodies and acting regions that open a clause, and whether an unnamed group stands among them. */
export function openingActors(terms: readonly Term[]): { own: Term[]; group: boolean } {
  const own: Term[] = [];
  let group = false;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as Term;
    // 县交通局、县城管局|等单位: the bodies named act, whoever else does
    if (own.length > 0 && /^等/.test(term.text) && tagged(term, 'Agent')) continue;
    // 县法院|与|县司法局|建立…: both act
    if (own.length > 0 && i > 0 && tagged(term, 'With') && joinsActor(terms, i)) continue;
    // 局里还和|县司法局|共同举办: with whom, not who
    if ((own.length === 0 || isBehindAlso(terms, i)) && tagged(term, 'And', 'With') && isPartner(terms, i)) break;
    // 区委常委会、区司法局…: a body without a known name stands first in the list
    if (i === 0 && tagged(term, 'Gap') && joinsBody(terms)) continue;
    // 建议县财政局尽快下达: who is asked acts
    if (i === 0 && ASKS.test(term.text)) continue;
    if (namesBody(term)) own.push(term);
    // 全市|率先实现: first in the whole city, not done by it
    else if (isRegion(term) && term.text.startsWith('全') && /^(?:率先|首[个批家创])/.test(terms[i + 1]?.text ?? ''))
      break;
    // 寿光市、青州市|在全省率先试行: the whole row acts
    else if (isRegion(term) && own.some(isRegion) && tagged(terms[i - 1] as Term, 'Pause', 'And')) own.push(term);
    else if (isRegion(term) && (actsNext(terms[i + 1], terms[i + 2]) || (i === 0 && setsOut(terms[1])))) own.push(term);
    // 我县|在公共法律服务中心设立…: one's own place is no attribute of what the preposition brings
    else if (i === 0 && isRegion(term) && term.text.startsWith('我') && /^[在对为向将把]$/.test(terms[1]?.text ?? ''))
      own.push(term);
    // 市人民政府|及其|有关部门: the body acts with whatever is its own
    else if (own.length > 0 && tagged(term, 'Agent') && /^(?:及其?|以及)/.test(terms[i - 1]?.text ?? term.text))
      continue;
    else if (tagged(term, 'Agent')) group ||= !IS_THING.test(term.text);
    // 全县73家单位, 147个人民调解委员会: so many of a kind
    else if (tagged(term, 'Figure') && terms[i + 1]?.tags.includes('Agent') && i < 3) continue;
    else if (!isBeforeActors(term.tags) || tagged(term, 'Preposition')) break;
  }
  // 市政府发布的《…》由我局起草: who issued it does not act here
  const behind = own.length === 1 ? terms.indexOf(own[0] as Term) + 1 : terms.length;
  const verb = terms[behind];
  if (verb && tagged(verb, 'Issue') && terms[behind + 1]?.tags.includes('De')) return { own: [], group };
  if (
    isWhose(terms, behind) ||
    (own.length > 0 && isGiven(terms, behind)) ||
    (own.length > 0 && isOfAnother(terms, own))
  )
    return { own: [], group };
  return { own, group };
}

/** 国务院、省下文|调整|的|事项, 市政府|交办|的|12件: the bodies only tell of what the clause speaks, and what is done with it another does. */
export function isOfAnother(terms: readonly Term[], leading: readonly Term[]): boolean {
  let at = terms.indexOf(leading.at(-1) as Term) + 1;
  while (terms[at] !== undefined && isPassedOver(terms[at] as Term)) at++;
  const first = at;
  while (terms[at] !== undefined && tagged(terms[at] as Term, 'Verb')) at++;
  return (
    at > first &&
    tagged(terms[at] ?? (terms[0] as Term), 'De') &&
    !terms.slice(at + 1).some((term) => tagged(term, 'Verb'))
  );
}
/** 国务院、|省、市|下放: levels said without their body, and how it was done. */
const isPassedOver = (term: Term): boolean =>
  tagged(term, 'Pause', 'And', 'Adverb', 'Region') ||
  (tagged(term, 'Gap') && /^[省市县区州](?:下文|发文)?$|^(?:下文|发文)$/.test(term.text));

/** 省水利厅|暗访|通报|的|2处|乱采点|已|整改到位: who found what the clause speaks of does not act in it. */
function isWhose(terms: readonly Term[], from: number): boolean {
  let at = from;
  while (at < from + 3 && terms[at] !== undefined && tagged(terms[at] as Term, 'Verb')) at++;
  if (at === from || !tagged(terms[at] ?? (terms[0] as Term), 'De')) return false;
  const rest = terms.slice(at + 1);
  return (
    rest[0] !== undefined &&
    tagged(rest[0], 'Figure') &&
    rest.some((term, i) => i > 0 && tagged(term, 'Adverb') && rest.slice(i + 1).some((next) => tagged(next, 'Act')))
  );
}

/** 国务院督查组|反馈问题整改到位, 县人大会议|确定的任务全面完成: who set what the clause tells the end of does not act in it. */
const isGiven = (terms: readonly Term[], from: number): boolean =>
  terms.slice(from, from + MOST_GIVEN).some(({ text }) => GIVES.has(text)) &&
  GIVEN.test(
    terms
      .slice(from, from + MOST_GIVEN)
      .map(({ text }) => text)
      .join(''),
  );
const MOST_GIVEN = 12;
const GIVING = '反馈|确定|部署|下达|交办|移交|转办|督办|指出|通报|批准';
const GIVES = new Set(GIVING.split('|'));
const GIVEN = new RegExp(
  `^[^，]{0,10}?(?:${GIVING})的?(?:[\\d一二三四五六七八九十]+[个项条件])?[^，已均全]{0,6}(?:问题|任务|意见|事项|线索|案件|目标)(?:已|均|全部|全面|按期|如期|整改|完成|办结|落实|销号|得到|到位)`,
);

/** Whether 还 or 也 parts 和 from the body before it. */
const isBehindAlso = (terms: readonly Term[], at: number): boolean => tagged(terms[at - 1] as Term, 'Connective');

/** Whether the body behind 和 is one with whom something is done together. */
const isPartner = (terms: readonly Term[], at: number): boolean => {
  const body = terms[at + 1];
  return (
    body !== undefined &&
    namesBody(body) &&
    terms
      .slice(at + 2)
      .some(({ text }) => /^(?:共同|联合|一起|一道|合作|共建|联建|共享|签订|签署|签约|结对)/.test(text))
  );
};

/** Whether what stands behind 与 is a body and then a verb, and not whom something is done with. */
const joinsActor = (terms: readonly Term[], at: number): boolean => {
  const [body, next] = [terms[at + 1], terms[at + 2]];
  return (
    body !== undefined &&
    namesBody(body) &&
    next !== undefined &&
    tagged(next, 'Adverb', 'Verb') &&
    !/^(?:联合|共同)/.test(next.text)
  );
};

const joinsBody = ([, mark, body]: readonly Term[]): boolean =>
  mark !== undefined && body !== undefined && tagged(mark, 'Pause', 'And') && namesBody(body);

export const isRegion = ({ mention }: Term): boolean => mention?.kind === 'region';

/** Whether what stands behind a region lets it act: 北京市要…, 山西开展…, not 北京市环境污染… or 雄安新区建设展现新气象. */
export function actsNext(next: Term | undefined, afterNext: Term | undefined): boolean {
  if (next === undefined || !acts(next.tags)) return false;
  return !(NOUN_TOO.test(next.text) && afterNext !== undefined && tagged(afterNext, 'Verb', 'Adverb', 'Result'));
}
/** Verbs that behind a place are as often what goes on there. */
const NOUN_TOO = /^(?:建设|发展|改革|规划|管理|治理|开发|改造|试点)$/;

/** Words with which a sentence about a place goes on to what it did: 以…推进…, 坚持…, 多措并举. */
const SETS_OUT =
  /^(?:以|作为|围绕|坚持|通过|依托|着眼|聚焦|针对|按照|根据|结合|利用|立足|从|践行|多措并举|积极|大力|扎实|着力|全力|主动|紧扣|抓住)/;
export const setsOut = (next: Term | undefined): boolean =>
  next !== undefined && (SETS_OUT.test(next.text) || tagged(next, 'Quoted'));
