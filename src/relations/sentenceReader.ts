import type { Mention } from '../mentions/mention.ts';
import { mentionsWithin } from '../mentions/spans.ts';
import type { Term } from '../mentions/terms.ts';
import type { Clause } from '../reading/clauses.ts';
import type { Span } from '../reading/document.ts';
import { appoint, HELPS } from './appoint.ts';
import {
  ABOUT,
  APPOINTS,
  BACK,
  CARRIES_OUT,
  CASES,
  DEALT,
  FACES,
  FILED,
  MAXIM,
  OUGHT,
  PART,
  TOPIC,
} from './clauseShapes.ts';
import type { SentenceContext } from './context.ts';
import { isBareCount, isIndicator, isOfAnotherThing, isOwnRate, isTask, setsMark } from './countShapes.ts';
import {
  announces,
  endsInApproval,
  FURTHERS,
  MAXIMS,
  preambleEnd,
  REDRAFTS,
  SUPERVISION,
  TITLE_LINE,
  takesPart,
  tellsNoDeed,
  UPHOLDS,
} from './formulas.ts';
import { joinLongObjects } from './longObjects.ts';
import { hasFigure, namesBody, type OpenMeasure, type Problem, type Tie, tagged, tie, trimEnd } from './measure.ts';
import { namedProblem } from './namedProblem.ts';
import { isCountedTopic, openingObject } from './openingObject.ts';
import { readProblem } from './problems.ts';
import { type ClauseReading, readClause } from './reading.ts';
import { restates } from './restates.ts';
import { Subject } from './subject.ts';
import { CARRIED, groundsOf, noticeOf, tieNamed } from './tieNamed.ts';

/** A sentence that opens its item in so few characters is a lead that the rest carries out. */
const LONGEST_LEAD = 40;
const SHORTEST_CASE = 6;
/** Clauses shorter than this say too little to be a measure (加强管理 is four). */
const SHORTEST = 4;

/** The clause read as a deed from `start` to its end, whatever its rule marks as one. */
const actsFrom = (reading: ClauseReading, start: number): ClauseReading => ({
  ...reading,
  deed: { start, end: reading.clause.end },
});

/** Roles of clauses that lead up to a deed. */
const LEADS_UP = new Set<ClauseReading['role']>(['setting', 'means', 'basis', 'ground']);
/** Roles of clauses that a list of shortcomings states none in, and the rules by which a verb and its object are plainly a deed. */
const NO_SHORTCOMING = new Set<ClauseReading['role']>([
  'setting',
  'means',
  'aim',
  'basis',
  'ground',
  'nested',
  'lead',
  'count',
]);
const PLAIN_DEED = /^deed\.(?:plain|disposal|draft|notice|when|in|until|open\.manner)/;
const tellsDeed = ({ role, rule }: ClauseReading): boolean =>
  NO_SHORTCOMING.has(role) || (role === 'deed' && PLAIN_DEED.test(rule?.id ?? ''));

/** Carries through one sentence what its clauses hand on: basis, subject, means. */
export class SentenceReader {
  readonly measures: OpenMeasure[] = [];
  readonly problems: Problem[] = [];
  readonly supervisors: Tie[] = [];
  #laws: Tie[] = [];
  /** Measures since the last basis phrase: the next one begins a new reach. */
  #sinceBasis = 0;
  readonly #subject: Subject;
  #involved: Tie[] = [];
  #platforms: Tie[] = [];
  /** 执法公示方面，: the reforms that the last clause before the deeds names. */
  #reforms: Tie[] = [];
  /** Whether the clause before gave the last measure, so that a count may join it. */
  #joinable = false;
  /** 截至目前，: what follows counts what was done before. */
  #asOf = false;
  /** Whether the clause before gives a part of the count before it. */
  #among = false;
  #segment = 0;
  #stretch = 0;
  /** 由X牵头, until it is known of what. */
  #leads: readonly Term[] = [];
  /** Up to here the sentence tells why the document is issued. */
  #preambleEnd = -1;
  /** 为防范风险，…: what upholds the same aim is none the more a deed. */
  #aiming = false;
  #afterSemicolon = false;
  /** 将X, with its verb in the next clause. */
  #opened: { readonly span: Span; readonly terms: readonly Term[] } | undefined;
  /** 将X作为重要任务, which becomes a deed when 并纳入… follows. */
  #held: ClauseReading | undefined;
  #listsProblems = false;
  /** Whether the sentence is one clause: only such a lead is what the rest of its item carries out. */
  #sole = false;
  /** Whether the whole sentence praises, thanks or draws a lesson. */
  #praises = false;
  /** 针对…问题，: what the deeds behind it are for. */
  #ill: Problem | undefined;

  constructor(
    private readonly text: string,
    private readonly sentence: Span,
    private readonly index: number,
    private readonly context: SentenceContext,
    private readonly mentions: readonly Mention[],
    public reach: number,
    assigned: readonly Tie[] = [],
    carried: readonly Tie[] = [],
    subject: readonly Tie[] = [],
  ) {
    this.#subject = new Subject(assigned, subject);
    this.#listsProblems = context.found;
    this.#laws = [...carried];
  }

  /** The basis that is in force where the sentence ends. */
  get laws(): readonly Tie[] {
    return this.#laws;
  }

  /** Whom the sentence speaks of where it ends. */
  get subject(): readonly Tie[] {
    return this.#subject.carried;
  }

  read(clauses: readonly Clause[]): void {
    this.#praises = tellsNoDeed(this.text.slice(this.sentence.start, this.sentence.end));
    const whole = joinLongObjects(this.text, clauses);
    this.#sole = whole.length === 1;
    this.#preambleEnd = preambleEnd(this.text, whole, this.context.sets);
    whole.forEach((clause, i) => {
      const reading = readClause(this.text, clause, mentionsWithin(this.mentions, clause));
      if (!this.#isCondition(reading, whole[i + 1])) this.#take(reading, i === whole.length - 1);
      if (
        clause.closer === '：' &&
        /(?:问题|不足|差距|短板|困难|薄弱环节)/.test(this.text.slice(clause.start, clause.end))
      )
        this.#listsProblems = this.context.problems || /存在/.test(this.text.slice(clause.start, clause.end));
      if (clause.closer === '：' && FACES.test(this.text.slice(this.sentence.start, clause.end)))
        this.#listsProblems = true;
    });
  }

  /** 主办单位发生变化的，应及时注销账号: the case for which what follows is set belongs to it. */
  #isCondition({ clause, terms }: ClauseReading, next: Clause | undefined): boolean {
    if (!this.context.sets || clause.closer !== '，' || !next || clause.end - clause.start < SHORTEST_CASE)
      return false;
    if (this.text[clause.end - 1] !== '的') return false;
    const dealt =
      CASES.test(this.text[clause.start] as string) && DEALT.test(this.text.slice(next.start, next.start + 2));
    if (!dealt && !OUGHT.test(this.text.slice(next.start, next.start + 3))) return false;
    this.#opened = { span: { start: clause.start, end: clause.end }, terms };
    return true;
  }

  #take(reading: ClauseReading, last: boolean): void {
    const { clause, terms, role, rule } = reading;
    if (this.#afterSemicolon) {
      this.#stretch++;
      this.#reforms = [];
      this.#ill = undefined;
      if (role === 'setting' || role === 'means' || role === 'ground' || role === 'basis') this.#segment++;
    }
    if (this.#afterSemicolon) this.#opened = undefined;
    this.#afterSemicolon = clause.closer === '；';
    this.#sets(reading);
    if (this.#names(reading) || this.#problem(reading)) return;
    if (this.#counts(reading) || this.#isPartOf(reading)) return;
    if (this.#opens(reading)) return;
    const held = this.#held;
    this.#held = rule?.id === 'attitude.priority' ? reading : undefined;
    // 《方案》已经市政府同意，现印发给你们: what was agreed to is the formula of the notice, no deed
    if (rule?.id === 'formal.issue') while (endsInApproval(this.text, this.measures.at(-1))) this.measures.pop();
    if (rule?.id === 'aim.for.verb') this.#aiming = true;
    if (this.#opened && (role === 'follow' || role === 'slogan')) {
      this.#deed(actsFrom(reading, clause.start));
      return;
    }
    if (held && role === 'follow') {
      this.#deed(actsFrom({ ...reading, terms: [...held.terms, ...terms] }, held.clause.start));
      return;
    }
    const bodies = terms.filter(namesBody);
    // 为贯彻落实《条例》，印发…: where an account says what a deed was to carry out, that is its basis
    if (rule?.id === 'aim.for' && !this.context.sets && CARRIES_OUT.test(this.text.slice(clause.start, clause.end)))
      this.#basis(reading, false);
    if (role === undefined && this.#closesWithBasis(reading)) return;
    if (role === 'basis' || role === 'ground') {
      this.#basis(reading, last);
      this.#subject.takeLeading(terms, clause);
      if (reading.deed) this.#deed(reading);
      else if (this.#isAllThereIs(reading)) this.#deed(actsFrom(reading, clause.start));
      else this.#joinable = false;
      return;
    }
    if (role === 'means' || role === 'setting' || role === 'nested') {
      const leading = this.#subject.takeLeading(terms, clause);
      if (role === 'setting' && SUPERVISION.test(this.text.slice(clause.start, clause.end))) {
        for (const term of bodies)
          if (!leading.includes(term))
            this.supervisors.push(tie(term.mention as Mention, clause, rule?.id ?? '', 0.85));
      } else if (role !== 'nested') {
        for (const term of bodies)
          if (!leading.includes(term) && takesPart(this.text, term.end))
            this.#involved.push(tie(term.mention as Mention, clause, 'involves.means', 0.7));
      }
      for (const term of terms)
        if (term.mention?.kind === 'platform') this.#platforms.push(tie(term.mention, clause, 'uses.means', 0.8));
      if (role === 'nested' && reading.deed) this.#deed(reading);
      else this.#joinable = false;
      return;
    }
    const first = terms.find((term) => !tagged(term, 'Connective', 'Time'));
    if (role !== 'deed' && role !== undefined) this.#subject.takeLeading(terms, clause);
    if (rule?.id === 'count.list' && !this.#joinable && isCountedTopic(clause, terms)) {
      // 65个事项，细分为…: a count that its verb follows
      this.#opened = { span: { start: clause.start, end: clause.end }, terms };
      return;
    }
    if (this.context.sets && isTask(reading, last)) {
      const from = terms.find((term) => !tagged(term, 'Connective', 'Time')) ?? terms[0];
      this.#deed(actsFrom(reading, from?.start ?? clause.start));
      return;
    }
    if (
      role === 'deed' &&
      (first?.text === '由' || APPOINTS.test(this.text.slice(clause.start, clause.end))) &&
      this.#appoints(reading, last)
    )
      return;
    if (role === 'deed' && this.#helps(reading)) return;
    if (
      rule?.id === 'follow.submit' &&
      FILED.test(this.text.slice(clause.start, clause.end)) &&
      !this.measures.at(-1)?.rule.startsWith('deed.disposal')
    )
      this.#deed(actsFrom(reading, clause.start));
    else if (role === 'deed' && this.#joinable && this.measures.length > 0 && isBareCount(terms))
      this.#join(clause, terms);
    else if (role === 'deed') this.#deed(reading);
    else if (role === 'follow' || role === 'count' || role === 'rate') {
      const act = terms.find((term) => term.tags.includes('Act'));
      if ((this.context.sets && setsMark(reading)) || isOwnRate(this.text, reading))
        this.#deed(actsFrom(reading, clause.start));
      else if (isOfAnotherThing(this.text, reading, this.measures.at(-1))) this.#joinable = false;
      else if (this.#joinable || !act || rule?.id !== 'count.among') this.#join(clause, terms);
      else this.#deed(actsFrom(reading, act.start));
    } else if (role === undefined) this.#undetermined(reading);
    else if (role === 'slogan' && terms[0]?.tags.includes('Time')) this.#join(clause, terms);
    else this.#joinable = role === 'slogan' && this.#joinable;
  }

  /** 执法公示方面，…, 对照“最多跑一次”改革要求，…: what a clause that leads up to deeds names they carry forward. */
  #sets({ clause, terms, role, rule, deed }: ClauseReading): void {
    const upTo = deed?.start ?? clause.end;
    if (role === undefined ? !TOPIC.test(this.text.slice(clause.start, upTo)) : !LEADS_UP.has(role)) return;
    const named = ABOUT.test(this.text.slice(clause.start, upTo))
      ? terms.filter(({ mention, end }) => mention?.kind === 'reform' && end <= upTo)
      : [];
    if (named.length > 0 || role === 'setting')
      this.#reforms = named.map((term) => tie(term.mention as Mention, clause, rule?.id ?? '', 0.7));
  }

  /** 由X牵头: who leads what follows, or at the end of the sentence or before Y配合 what stands before. */
  #appoints(reading: ClauseReading, last: boolean): boolean {
    if (!this.#subject.takeAppointed(this.text, reading)) return false;
    this.#leads = last ? [] : reading.terms.filter(namesBody);
    const measure = this.measures.at(-1);
    if (last && measure) appoint(measure, reading.clause, reading.terms.filter(namesBody), []);
    return true;
  }

  /** 由X牵头，Y、Z配合: who helps with what stands before. */
  #helps({ clause, terms }: ClauseReading): boolean {
    const measure = this.measures.at(-1);
    const helpers = terms.filter(namesBody);
    if (helpers.length === 0 || !HELPS.test(this.text.slice(clause.start, clause.end))) return false;
    if (!measure && this.#leads.length > 0) {
      // 由X牵头，Y配合，开展…: the deed is still to come
      this.#involved.push(...helpers.map((term) => tie(term.mention as Mention, clause, 'involves.lead', 0.85)));
      return true;
    }
    if (!measure) return false;
    appoint(measure, clause, this.#leads, helpers);
    this.#leads = [];
    return true;
  }

  /** 加强整合，截至目前，共有9个单位已迁移: the count that a general clause comes to belongs to it. */
  #counts({ clause, terms }: ClauseReading): boolean {
    const asOf = this.text.startsWith('截至', clause.start) || this.text.startsWith('截止', clause.start);
    if (asOf && clause.end - clause.start <= 14 && !hasFigure(terms)) {
      this.#asOf = true;
      return true;
    }
    const counted = (this.#asOf || asOf) && hasFigure(terms);
    this.#asOf = false;
    const previous = this.measures[this.measures.length - 1];
    if (!counted || !previous || hasFigure(previous.terms)) return false;
    previous.end = trimEnd(this.text, previous.start, clause.end);
    previous.terms.push(...terms);
    this.#joinable = true;
    return true;
  }

  /** 受理申请36件，其中当面申请9件，|网络申请11件，|信函申请16件: the parts of a count go on without 其中. */
  #isPartOf({ clause, terms }: ClauseReading): boolean {
    const among = this.#among;
    this.#among =
      (among || this.text.startsWith('其中', clause.start)) && PART.test(this.text.slice(clause.start, clause.end));
    if (!among || !this.#among || !this.#joinable || terms.some((term) => tagged(term, 'Name'))) return false;
    this.#join(clause, terms);
    return true;
  }

  /** 对X问题，… and 将X，…: what is acted on, with the verb in the next clause. */
  #opens(reading: ClauseReading): boolean {
    const at = openingObject(this.text, reading, this.context.sets);
    const first = reading.terms[at];
    if (!first) return false;
    this.#subject.takeLeading(reading.terms.slice(0, at), reading.clause);
    this.#opened = { span: { start: first.start, end: reading.clause.end }, terms: reading.terms.slice(at) };
    return true;
  }

  #undetermined(reading: ClauseReading): void {
    const { clause, terms } = reading;
    if (terms.slice(0, 3).some((term) => tagged(term, 'By')) && this.#appoints(reading, false)) return;
    if (this.#joinable && terms.length > 1 && terms[0]?.tags.includes('Time') && clause.end - clause.start <= 10) {
      this.#join(clause, terms);
      return;
    }
    this.#subject.takeLeading(terms, clause);
    for (const term of terms)
      if (term.mention?.kind === 'platform') this.#platforms.push(tie(term.mention, clause, 'uses.means', 0.6));
    this.#joinable = false;
  }

  /** …，其依据为《A》; …，这是落实《A》的具体举措: what stands before was done on that basis. */
  #closesWithBasis(reading: ClauseReading): boolean {
    const { clause, terms } = reading;
    if (this.measures.length === 0 || !BACK.test(this.text.slice(clause.start, clause.end))) return false;
    const laws = terms
      .filter((term) => tagged(term, 'Law'))
      .map((term) => tie(term.mention as Mention, clause, 'basis.closing', 0.85));
    for (const measure of this.measures) if (measure.stretch === this.#stretch) measure.laws.push(...laws);
    return laws.length > 0;
  }

  #basis(reading: ClauseReading, last: boolean): void {
    const { terms, role, rule, deed } = reading;
    // a maxim (按照政事分开的要求) does not end what a document set going; another document or another's demand does
    if (terms.some((term) => tagged(term, 'Law') || namesBody(term))) this.reach++;
    const { laws, bodies } = groundsOf(reading);
    this.#involved.push(...bodies);
    const previous = this.measures[this.measures.length - 1];
    if (last && !deed && this.#sinceBasis > 0 && previous) {
      // a basis that closes its sentence drives the measure beside it
      previous.laws.push(...laws);
      return;
    }
    // 坚持稳中求进工作总基调 goes on with what is followed
    const maxim = laws.length > 0 && laws.every(({ mention }) => MAXIM.test(mention.text));
    if (maxim) {
      this.#laws = [...this.#laws, ...laws];
      return;
    }
    const anew = laws.length > 0 || (role === 'ground' && rule?.id !== 'ground.spirit');
    if (this.#sinceBasis > 0 && anew) this.#laws = [];
    if (anew) this.#sinceBasis = 0;
    this.#laws = [...this.#laws, ...laws];
  }

  /** 严格执行《某条例》。 alone in its sentence: what is followed is all that is done. */
  #isAllThereIs({ clause, rule }: ClauseReading): boolean {
    return (
      this.context.sets &&
      rule?.id === 'basis.follow' &&
      clause.start === this.sentence.start &&
      clause.end + 1 >= this.sentence.end
    );
  }

  #deed(reading: ClauseReading): void {
    const { clause, terms, rule, deed } = reading;
    if (!rule || !deed || (deed.end - deed.start < SHORTEST && !this.#opened)) return;
    const words = this.text.slice(deed.start, deed.end);
    if (this.#praises || MAXIMS.test(words) || REDRAFTS.test(words) || (hasFigure(terms) && isIndicator(words))) return;
    if (clause.start === this.sentence.start && clause.end === this.sentence.end && TITLE_LINE.test(words)) return;
    // ——经济实力实现整体跃升。 opens an account and is none of what it tells
    if (
      rule.id !== 'deed.plain' &&
      this.text.startsWith('——', clause.start) &&
      clause.start === this.sentence.start &&
      !hasFigure(terms)
    )
      return;
    const opened = this.#opened;
    this.#opened = undefined;
    // 为巩固成果，全力维护安全，…，制定本方案: what leads up to the document's own purpose is an aim, but for what a body did
    if (clause.end <= this.#preambleEnd && rule.id !== 'deed.organ' && !hasFigure(terms)) return;
    if (this.#aiming && UPHOLDS.test(words) && !hasFigure(terms)) return;
    this.#aiming = false;
    if (announces(words, clause.closer)) {
      this.#joinable = false;
      return;
    }
    if (
      this.measures.length > 0 &&
      FURTHERS.test(words) &&
      !hasFigure(terms) &&
      !(this.context.sets && words.startsWith('促进'))
    )
      return;
    if (this.#joinable && restates(this.measures.at(-1), terms, words)) {
      this.#join(clause, terms);
      return;
    }
    const within = terms.filter((term) => term.start >= deed.start && term.end <= deed.end + 1);
    const subject = this.#subject.of(reading);
    const measure: OpenMeasure = {
      start: opened ? opened.span.start : deed.start,
      end: trimEnd(this.text, deed.start, deed.end),
      rule: rule.id,
      confidence: rule.confidence,
      sentence: this.index,
      context: this.context,
      terms: opened ? [...opened.terms, ...within] : within,
      leads:
        this.#sole &&
        this.context.opens &&
        this.#stretch === 0 &&
        this.sentence.end - this.sentence.start <= LONGEST_LEAD,
      actors: subject.ties,
      collective: subject.collective,
      laws: [...this.#laws],
      reforms: this.#reforms,
      involved: this.#involved,
      // what names a platform of its own is done there
      platforms: within.some(({ mention }) => mention?.kind === 'platform')
        ? this.#platforms.filter(({ confidence }) => confidence > CARRIED)
        : this.#platforms,
      reach: this.reach,
      segment: this.#segment,
      stretch: this.#stretch,
      ills: this.#ill ? [this.#ill] : [],
    };
    this.#involved = [];
    this.#platforms = tieNamed(this.text, reading, measure, within);
    if (rule.id === 'deed.notice' && subject.ties.length === 0) measure.actors = noticeOf(reading);
    this.measures.push(measure);
    this.#sinceBasis++;
    this.#joinable = true;
  }

  /** Adds the clause to the last measure, with its figures and the bodies that it names. */
  #join(clause: Span, terms: readonly Term[]): void {
    const previous = this.measures[this.measures.length - 1];
    if (!previous || !this.#joinable) return;
    previous.end = trimEnd(this.text, previous.start, clause.end);
    previous.terms.push(...terms);
    for (const term of terms) {
      if (namesBody(term) && takesPart(this.text, term.end))
        previous.involved.push(tie(term.mention as Mention, clause, 'involves.object', 0.8));
    }
  }

  /** A shortcoming that the sentence names with its remedy. */
  #names({ clause, terms }: ClauseReading): boolean {
    const named = namedProblem(this.text, clause);
    if (!named || (this.context.problems && named.closes)) return false;
    const problem: Problem = {
      ...named.problem,
      ...{ rule: 'problem.named', confidence: 0.75, sentence: this.index, context: this.context },
    };
    if (named.closes) {
      const made = this.measures.filter(({ stretch }) => stretch === this.#stretch);
      if (made.length === 0) return false;
      for (const measure of made) measure.ills = [...measure.ills, problem];
    } else {
      this.#ill = problem;
      this.#subject.takeLeading(terms, clause);
    }
    this.problems.push(problem);
    this.#joinable = false;
    return true;
  }

  #problem(reading: ClauseReading): boolean {
    const { clause, terms } = reading;
    const listed = this.#listsProblems || (this.context.listed && !tellsDeed(reading));
    const { done, found } = readProblem(this.text, clause, terms, this.context.problems, listed);
    for (const shortcoming of found)
      this.problems.push({ ...shortcoming, sentence: this.index, context: this.context });
    if (found.length > 0) this.#joinable = false;
    return done;
  }
}
