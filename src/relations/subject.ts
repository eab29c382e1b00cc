import type { Mention } from '../mentions/mention.ts';
import { type Term, tagTest } from '../mentions/terms.ts';
import type { Span } from '../reading/document.ts';
import { namesBody, type Tie, tagged, tie } from './measure.ts';
import type { ClauseReading } from './reading.ts';

/** Who acts: bodies by name, or a group without one (`collective`); neither where the sentence leaves it to the reporting body. */
export interface Actors {
  readonly ties: Tie[];
  readonly collective: boolean;
}

const NOBODY: Actors = { ties: [], collective: false };
/** What may stand between bodies that open a clause together. */
const BETWEEN = ['Connective', 'Time', 'Pause', 'And', 'Aside', 'Sitting'];
const isBetween = tagTest(...BETWEEN);
/** What may stand before whoever does the deed. */
const isBeforeActors = tagTest(...BETWEEN, 'Region', 'We');
/** What lets a region before it act. */
const acts = tagTest('Adverb', 'Future', 'Verb', 'Dispose', 'Pause', 'And', 'Institution');

/** Rules of clauses that tell what became of a thing. */
const OUTCOMES = new Set([
  'deed.award',
  'deed.achievement',
  'deed.progress',
  'deed.progress.list',
  'deed.result',
  'deed.completed',
  'deed.figure',
  'deed.went.on',
]);
const SEATED = new Set(['设在', '设于', '挂靠']);
const CHARGED = /^(?:承担|负责)/;
const ASKS = /^(?:请|望|建议|希望|恳请)$/;
/** What opens a clause as those do who act, and is acted on: 重大事项及时报告. */
const IS_THING = /(?:事项|案件)$/;
const FOUNDS = /^(?:了|成立|组建|设立|建立|形成)$/;

/** The subject that a sentence carries from clause to clause until another takes its place. */
export class Subject {
  #actors: Actors = NOBODY;
  /** Whom the clause before sent something that is to be answered. */
  #addressed: Tie[] = [];
  readonly #assigned: boolean;

  /** Where the clause before says that an office is placed: what it is charged with is the office's. */
  #seated: Tie[] = [];

  /**
   * @param assigned whose task the heading says it is
   * @param carried whom the sentence before spoke of, where this one goes on with it
   */
  constructor(assigned: readonly Tie[] = [], carried: readonly Tie[] = []) {
    this.#assigned = assigned.length > 0;
    const ties = assigned.length > 0 ? assigned : carried;
    if (ties.length > 0) this.#actors = { ties: [...ties], collective: false };
  }

  /** Whom the sentence speaks of where it ends. */
  get carried(): readonly Tie[] {
    return this.#actors.ties;
  }

  /** The bodies that open a clause before its first preposition or verb become the subject from here on. */
  takeLeading(terms: readonly Term[], clause: Span): Term[] {
    const leading: Term[] = [];
    for (const term of terms) {
      if (namesBody(term)) leading.push(term);
      // 江苏省苏州市围绕重点持续发力，推进…
      else if (leading.length === 0 && term === terms[0] && isRegion(term) && setsOut(terms[1])) leading.push(term);
      else if (!isBetween(term.tags) || tagged(term, 'Preposition')) break;
    }
    if (leading.length > 0) this.#set(leading, clause, false);
    // 各乡镇和县政府各部门要提高认识，|加强…
    else if (!this.#assigned && openingActors(terms).group) this.#actors = { ties: [], collective: true };
    return leading;
  }

  /** 由X牵头: a clause that does nothing but name who leads what follows. */
  takeAppointed(text: string, { clause, terms, rule }: ClauseReading): boolean {
    const withOthers = rule?.id === 'setting.by';
    if (!withOthers && !/(?:牵头|负责|组织|主持|承担|实施)$/.test(text.slice(clause.start, clause.end))) return false;
    const bodies = withOthers
      ? openingActors(terms.slice(terms.findIndex(({ text: word }) => word === '由') + 1)).own
      : terms;
    this.#set(bodies.filter(namesBody), clause, true);
    return true;
  }

  /** Who does the clause's deed: those that open it, whom 由 names, or whom the sentence carries. */
  of({ clause, terms, rule, deed }: ClauseReading): Actors {
    if (rule?.id === 'nested.after' && deed) {
      const inside = terms.filter((term) => namesBody(term) && term.start >= deed.start);
      return {
        ties: inside.map((term) => tie(term.mention as Mention, clause, 'actor.subject', 0.85)),
        collective: false,
      };
    }
    // 领导小组办公室设在县司法局，印发了…: where an office is placed sets up no subject
    if (terms.some(({ text }) => SEATED.has(text))) {
      this.#seated = openingActors(terms).own.map((term) =>
        tie(term.mention as Mention, clause, 'actor.subject', 0.85),
      );
      return this.#actors;
    }
    const seated = this.#seated;
    this.#seated = [];
    // 联席会议办公室设在县民政局，承担日常工作
    const charge = terms.find((term) => tagged(term, 'Verb', 'By') || namesBody(term));
    if (seated.length > 0 && charge && CHARGED.test(charge.text)) {
      this.#actors = { ties: seated, collective: false };
      return this.#actors;
    }
    // 规范性文件全部经过县司法局合法性审核: whoever looks it through acts
    if (rule?.id === 'deed.undergone') {
      const through = terms.findLastIndex(({ text }) => text === '经' || text === '经过');
      const ties = openingActors(terms.slice(through + 1))
        .own.filter(namesBody)
        .map((term) => tie(term.mention as Mention, clause, 'actor.by', 0.8));
      if (ties.length > 0) return { ties, collective: false };
    }
    const passive = terms.findIndex((term) => term.text === '被');
    const doers = passive < 0 ? [] : openingActors(terms.slice(passive + 1)).own.filter(namesBody);
    if (doers.length > 0)
      return {
        ties: doers.map((term) => tie(term.mention as Mention, clause, 'actor.by', 0.8)),
        collective: false,
      };
    const { own, group } = openingActors(terms);
    const addressed = this.#addressed;
    this.#addressed = addressees(terms, clause);
    // 法院向县政府发出司法建议2份，|均已采纳: it is answered by whom it was sent to
    if (own.length === 0 && addressed.length > 0 && answers(terms)) return { ties: addressed, collective: false };
    const by = terms.findIndex((term) => tagged(term, 'By') && term.text === '由');
    if (own.length > 0 && !group && !isDoneByAnother(terms, own, by)) {
      const before = this.#actors;
      this.#set(own, clause, false);
      const here = this.#actors;
      // 县民政局协助比对信息，已腾退31户: whoever helps, the sentence goes on with whom it spoke of
      if (helps(terms)) this.#actors = before;
      return here;
    }
    if (speaksOfUs(terms) || isOfPlatform(terms)) this.#actors = NOBODY;
    if (group && own.length === 0) {
      this.#actors = { ties: [], collective: true };
      return this.#actors;
    }
    // 21个专业群入选名单: the clause has a subject of its own, which is no body
    if (rule && OUTCOMES.has(rule.id) && !this.#assigned) return shortens(terms) ? this.#actors : NOBODY;
    // 成立了由X任组长的领导小组: there 由 says who is in it
    // 由市政府授权市市场监管局公布: who is empowered acts
    const empowered = by >= 0 && /^(?:授权|委托)$/.test(terms[by + 2]?.text ?? '') ? by + 2 : by;
    const named = by >= 0 && !FOUNDS.test(terms[by - 1]?.text ?? '') ? terms[empowered + 1] : undefined;
    if (named && (namesBody(named) || (isRegion(named) && actsNext(terms[empowered + 2], terms[empowered + 3])))) {
      const ties = openingActors(terms.slice(empowered + 1)).own.map((term) =>
        tie(term.mention as Mention, clause, 'actor.by', 0.85),
      );
      // 一律由市司法局审核，全年审核12件: the clauses behind go on with it
      if (terms.slice(0, by).every((term) => tagged(term, 'Adverb', 'Connective', 'Time')))
        this.#actors = { ties, collective: false };
      return { ties, collective: false };
    }
    return this.#actors;
  }

  #set(bodies: readonly Term[], clause: Span, collective: boolean): void {
    this.#actors = {
      ties: bodies.map((term) => tie(term.mention as Mention, clause, 'actor.subject', 0.85)),
      collective: collective && bodies.length === 0,
    };
  }
}

/** 企业开办时间由22个工作日压缩到8.5个工作日: by whoever the sentence speaks of. */
const shortens = (terms: readonly Term[]): boolean =>
  /^[^，]{0,12}(?:时间|时限|环节|材料|周期)/.test(terms[0]?.text ?? '') &&
  terms.some(({ text }) => /^(?:压缩|压减|缩短|缩减|精简)/.test(text));

/** The bodies and acting regions that open a clause, and whether an unnamed group stands among them. */
function openingActors(terms: readonly Term[]): { own: Term[]; group: boolean } {
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
  if (isWhose(terms, behind)) return { own: [], group };
  return { own, group };
}

/** 市政府|常务会议|的|组织|工作|由|市政府办公室|负责: the body that opens the clause only says whose it is what another does. */
function isDoneByAnother(terms: readonly Term[], own: readonly Term[], by: number): boolean {
  const done = terms[by + 1];
  if (by < 0 || done === undefined || !namesBody(done)) return false;
  const opening = terms.indexOf(own.at(-1) as Term);
  return opening < by && terms.slice(opening + 1, by).some((term) => tagged(term, 'De'));
}

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

const HELP = /^(?:协助|配合|派员|协同)/;
const helps = (terms: readonly Term[]): boolean => HELP.test(terms.find((term) => tagged(term, 'Verb'))?.text ?? '');

/** 我局开展…; not 对本单位的案卷进行自查, which others are told to do. */
const speaksOfUs = (terms: readonly Term[]): boolean =>
  terms.some(
    (term, i) => tagged(term, 'We') && !(term.text.startsWith('本') && tagged(terms[i - 1] ?? term, 'Preposition')),
  );

/** “X发布”微信公众号发布…: what a platform does its owner does, not whoever the sentence spoke of before. */
const isOfPlatform = ([first, next]: readonly Term[]): boolean =>
  first?.mention?.kind === 'platform' && next !== undefined && tagged(next, 'Verb');

/** Whether 还 or 也 parts 和 from the body before it. */
const isBehindAlso = (terms: readonly Term[], at: number): boolean => tagged(terms[at - 1] as Term, 'Connective');

/** Whether the body behind 和 is one with whom something is done together. */
const isPartner = (terms: readonly Term[], at: number): boolean => {
  const body = terms[at + 1];
  return (
    body !== undefined &&
    namesBody(body) &&
    terms.slice(at + 2).some(({ text }) => /^(?:共同|联合|一起|一道|合作)/.test(text))
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

const isRegion = ({ mention }: Term): boolean => mention?.kind === 'region';

/** Whether what stands behind a region lets it act: 北京市要…, 山西开展…, not 北京市环境污染… or 雄安新区建设展现新气象. */
function actsNext(next: Term | undefined, afterNext: Term | undefined): boolean {
  if (next === undefined || !acts(next.tags)) return false;
  return !(NOUN_TOO.test(next.text) && afterNext !== undefined && tagged(afterNext, 'Verb', 'Adverb', 'Result'));
}
/** Verbs that behind a place are as often what goes on there. */
const NOUN_TOO = /^(?:建设|发展|改革|规划|管理|治理|开发|改造|试点)$/;

/** Words with which a sentence about a place goes on to what it did: 以…推进…, 坚持…, 多措并举. */
const SETS_OUT =
  /^(?:以|围绕|坚持|通过|依托|着眼|聚焦|针对|按照|根据|结合|利用|立足|从|践行|多措并举|积极|大力|扎实|着力|全力|主动|紧扣|抓住)/;
const setsOut = (next: Term | undefined): boolean =>
  next !== undefined && (SETS_OUT.test(next.text) || tagged(next, 'Quoted'));

const SENT = /^(?:发出|制发|发送|提出|下达|送达|制作|发放|签发|转交|移送)$/;
const ASKED = /建议|意见书|督办|提示函|通知书|交办/;

/** To whom a clause says that something was sent which asks for an answer. */
function addressees(terms: readonly Term[], clause: Span): Tie[] {
  const to = terms.findIndex(({ text }) => text === '向');
  if (to < 0 || !terms.some(({ text }) => SENT.test(text)) || !terms.some(({ text }) => ASKED.test(text))) return [];
  return openingActors(terms.slice(to + 1))
    .own.filter(namesBody)
    .map((term) => tie(term.mention as Mention, clause, 'actor.addressed', 0.75));
}

/** 已全部采纳并回复, 均按期办结. */
function answers(terms: readonly Term[]): boolean {
  const verb = terms.find((term) => tagged(term, 'Verb'));
  return verb !== undefined && /^(?:采纳|回复|答复|落实|整改|办理|办结|反馈|办复)/.test(verb.text);
}
