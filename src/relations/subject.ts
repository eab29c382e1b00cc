import type { Mention } from '../mentions/mention.ts';
import type { Term } from '../mentions/terms.ts';
import type { Span } from '../reading/document.ts';
import { ledAndHelped } from './appoint.ts';
import { namesBody, type Tie, tagged, tie } from './measure.ts';
import { headAmong } from './officials.ts';
import { actsNext, isBetween, isOfAnother, isRegion, openingActors, setsOut } from './openingActors.ts';
import type { ClauseReading } from './reading.ts';

/** Who acts: bodies by name, or a group without one (`collective`); neither where the sentence leaves it to the reporting body. */
export interface Actors {
  readonly ties: Tie[];
  readonly collective: boolean;
  /** 县 where the 县长 acts, with whom is named or alone: the government does. */
  readonly head?: string | undefined;
}

const NOBODY: Actors = { ties: [], collective: false };
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
const PUNISHED = /处分|处罚$/;
const FOUNDS = /^(?:了|成立|组建|设立|建立|形成)$/;

/** The subject that a sentence carries from clause to clause until another takes its place. */
export class Subject {
  #actors: Actors = NOBODY;
  /** Whom the clause before sent something that is to be answered. */
  #addressed: Tie[] = [];
  readonly #assigned: boolean;

  /** The body that the clause before names last: 报县大数据局，由其公开. */
  #mentioned: Term | undefined;
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
    if (leading.length > 0 && isOfAnother(terms, leading)) return leading;
    if (leading.length > 0) this.#set(leading, clause, false);
    // 各乡镇和县政府各部门要提高认识，|加强…
    else if (!this.#assigned && openingActors(terms).group) this.#actors = { ties: [], collective: true };
    return leading;
  }

  /** 由X牵头: a clause that does nothing but name who leads what follows. */
  takeAppointed(text: string, { clause, terms, rule }: ClauseReading): boolean {
    const withOthers = rule?.id === 'setting.by';
    if (
      !withOthers &&
      !/(?:牵头|负责|组织|主持|承担|实施|牵头[、和][^，]{2,40}(?:配合|协助|参与))$/.test(
        text.slice(clause.start, clause.end),
      )
    )
      return false;
    const bodies = withOthers
      ? openingActors(terms.slice(terms.findIndex(({ text: word }) => word === '由') + 1)).own
      : ledAndHelped(terms).leads;
    this.#set(bodies.filter(namesBody), clause, true);
    return true;
  }

  /** Who does the clause's deed: those that open it, whom 由 names, or whom the sentence carries. */
  of(reading: ClauseReading): Actors {
    const { clause, terms } = reading;
    const meant = this.#mentioned;
    this.#mentioned = lastBody(terms);
    // 移送县纪委监委，由其处理
    if (meant && terms[0]?.text === '由' && terms[1]?.text.startsWith('其')) {
      this.#mentioned = meant;
      return { ties: [tie(meant.mention as Mention, clause, 'actor.by', 0.8)], collective: false };
    }
    return this.#doers(reading);
  }

  #doers({ clause, terms, rule, deed }: ClauseReading): Actors {
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
    // 副县长张某受到行政警告处分: who is punished does not act
    if (PUNISHED.test(terms.at(-1)?.text ?? '') && terms.some(({ text }) => text === '受到')) return NOBODY;
    const passive = terms.findIndex((term) => term.text === '被');
    const doers = passive < 0 ? [] : openingActors(terms.slice(passive + 1)).own.filter(namesBody);
    if (doers.length > 0)
      return {
        ties: doers.map((term) => tie(term.mention as Mention, clause, 'actor.by', 0.8)),
        collective: false,
      };
    const { own: opening, group } = openingActors(terms);
    const head = headAmong(terms);
    const own = head ? opening.filter((term) => term !== head.rankedIn) : opening;
    const addressed = this.#addressed;
    this.#addressed = addressees(terms, clause);
    // 法院向县政府发出司法建议2份，|均已采纳: it is answered by whom it was sent to
    if (own.length === 0 && addressed.length > 0 && answers(terms)) return { ties: addressed, collective: false };
    const by = terms.findIndex((term) => tagged(term, 'By') && term.text === '由');
    if (own.length > 0 && !group && !isDoneByAnother(terms, own, by)) {
      const before = this.#actors;
      this.#set(own, clause, false, head?.level);
      const here = this.#actors;
      // 县民政局协助比对信息，已腾退31户: whoever helps, the sentence goes on with whom it spoke of
      if (helps(terms)) this.#actors = before;
      return here;
    }
    if (head && own.length === 0) {
      this.#actors = { ...NOBODY, head: head.level };
      return this.#actors;
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

  #set(bodies: readonly Term[], clause: Span, collective: boolean, head?: string): void {
    this.#actors = {
      ties: bodies.map((term) => tie(term.mention as Mention, clause, 'actor.subject', 0.85)),
      collective: collective && bodies.length === 0,
      head,
    };
  }
}

/** 企业开办时间由22个工作日压缩到8.5个工作日: by whoever the sentence speaks of. */
const shortens = (terms: readonly Term[]): boolean =>
  /^[^，]{0,12}(?:时间|时限|环节|材料|周期)/.test(terms[0]?.text ?? '') &&
  terms.some(({ text }) => /^(?:压缩|压减|缩短|缩减|精简)/.test(text));

/** 市政府|常务会议|的|组织|工作|由|市政府办公室|负责: the body that opens the clause only says whose it is what another does. */
function isDoneByAnother(terms: readonly Term[], own: readonly Term[], by: number): boolean {
  const done = terms[by + 1];
  if (by < 0 || done === undefined || !namesBody(done)) return false;
  const opening = terms.indexOf(own.at(-1) as Term);
  return opening < by && terms.slice(opening + 1, by).some((term) => tagged(term, 'De'));
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

/** The body that a clause closes with, where no other noun of those who act stands behind it. */
const lastBody = (terms: readonly Term[]): Term | undefined => {
  const last = terms.findLast((term) => namesBody(term) || tagged(term, 'Agent', 'Person'));
  return last && namesBody(last) ? last : undefined;
};

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
