import type { Mention } from '../mentions/mention.ts';
import { mentionsWithin } from '../mentions/spans.ts';
import type { Term } from '../mentions/terms.ts';
import type { Clause } from '../reading/clauses.ts';
import type { Span } from '../reading/document.ts';
import { Appointments } from './appoint.ts';
import { ABOUT, APPOINTS, CARRIES_OUT, CASES, DEALT, FILED, OUGHT, TOPIC } from './clauseShapes.ts';
import type { SentenceContext } from './context.ts';
import { dealtWith, isOfAnotherThing, isOwnRate, isTask, setsMark } from './countShapes.ts';
import { announces, FURTHERS, preambleEnd, SUPERVISION, setsScene, takesPart, UPHOLDS } from './formulas.ts';
import { Grounds } from './grounds.ts';
import { joinLongObjects } from './longObjects.ts';
import { hasFigure, namesBody, type OpenMeasure, type Problem, type Tie, tagged, tie, trimEnd } from './measure.ts';
import { MeasureRow } from './measureRow.ts';
import { goesWithBefore, saysNothingDone } from './noDeed.ts';
import { isCountedTopic, openingObject } from './openingObject.ts';
import { type ClauseReading, readClause } from './reading.ts';
import { countsWhat, reportsDraft, restates } from './restates.ts';
import { tellsNoDeed } from './sentenceFormulas.ts';
import { Shortcomings } from './shortcomings.ts';
import { Subject } from './subject.ts';
import { CARRIED, noticeOf, platformsStart, tieNamed } from './tieNamed.ts';

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
/** Carries through one sentence what its clauses hand on: basis, subject, means. */
export class SentenceReader {
  readonly supervisors: Tie[] = [];
  readonly #row: MeasureRow;
  readonly #grounds: Grounds;
  readonly #shortcomings: Shortcomings;
  readonly #subject: Subject;
  #involved: Tie[] = [];
  #platforms: Tie[] = [];
  /** Whether the clause before was a basis phrase. */
  #behindBasis = false;
  /** 执法公示方面，: the reforms that the last clause before the deeds names. */
  #reforms: Tie[] = [];
  #segment = 0;
  #stretch = 0;
  readonly #appointments = new Appointments();
  /** Up to here the sentence tells why the document is issued. */
  #preambleEnd = -1;
  /** 为防范风险，…: what upholds the same aim is none the more a deed. */
  #aiming = false;
  #afterSemicolon = false;
  /** 将X, with its verb in the next clause. */
  #opened: { readonly span: Span; readonly terms: readonly Term[] } | undefined;
  /** 将X作为重要任务, which becomes a deed when 并纳入… follows. */
  #held: ClauseReading | undefined;
  /** Whether the sentence is one clause: only such a lead is what the rest of its item carries out. */
  #sole = false;
  /** Whether the whole sentence praises, thanks or draws a lesson. */
  #praises = false;
  constructor(
    private readonly text: string,
    private readonly sentence: Span,
    private readonly index: number,
    private readonly context: SentenceContext,
    private readonly mentions: readonly Mention[],
    reach: number,
    assigned: readonly Tie[] = [],
    carried: readonly Tie[] = [],
    subject: readonly Tie[] = [],
  ) {
    this.#subject = new Subject(assigned, subject);
    this.#row = new MeasureRow(text);
    this.#grounds = new Grounds(text, carried, reach);
    this.#shortcomings = new Shortcomings(text, sentence, index, context);
  }

  get measures(): readonly OpenMeasure[] {
    return this.#row.measures;
  }

  get problems(): readonly Problem[] {
    return this.#shortcomings.problems;
  }

  /** The basis that is in force where the sentence ends. */
  get laws(): readonly Tie[] {
    return this.#grounds.laws;
  }

  /** How many basis phrases the document has had where the sentence ends. */
  get reach(): number {
    return this.#grounds.reach;
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
      this.#shortcomings.behind(clause);
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
      this.#shortcomings.pass();
      if (role === 'setting' || role === 'means' || role === 'ground' || role === 'basis') this.#segment++;
    }
    if (this.#afterSemicolon) this.#opened = undefined;
    this.#afterSemicolon = clause.closer === '；';
    this.#sets(reading);
    const behindBasis = this.#behindBasis;
    this.#behindBasis = role === 'basis' || role === 'ground';
    if (role === undefined && behindBasis && this.#grounds.goesOn(reading)) {
      this.#behindBasis = true;
      return;
    }
    if (this.#names(reading) || this.#lists(reading)) return;
    if (this.#row.takesCount(reading) || this.#row.takesShare(reading) || this.#row.takesParts(reading)) return;
    if (this.#opens(reading)) return;
    const held = this.#held;
    this.#held = rule?.id === 'attitude.priority' ? reading : undefined;
    if (rule?.id === 'formal.issue') this.#row.dropApprovals();
    if (rule?.id === 'aim.for.verb') this.#aiming = true;
    if (this.#opened && (role === 'follow' || (role === 'slogan' && !rule?.id.startsWith('slogan.announced')))) {
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
    if (role === undefined && this.measures.length > 0 && this.#grounds.closes(reading, this.#ofStretch())) return;
    if (role === 'basis' || role === 'ground') {
      this.#basis(reading, last);
      this.#subject.takeLeading(terms, clause);
      if (reading.deed) this.#deed(reading);
      else if (this.#isAllThereIs(reading)) this.#deed(actsFrom(reading, clause.start));
      else this.#row.joinable = false;
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
      else this.#row.joinable = false;
      return;
    }
    const first = terms.find((term) => !tagged(term, 'Connective', 'Time'));
    if (role !== 'deed' && role !== undefined) this.#subject.takeLeading(terms, clause);
    if (rule?.id === 'count.list' && !this.#row.joinable && isCountedTopic(clause, terms)) {
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
      (first?.text === '由' ||
        rule?.id === 'setting.by' ||
        (!last &&
          terms.at(-1)?.text === '牵头' &&
          terms.length > 1 &&
          terms.slice(0, -1).every((term) => namesBody(term) || tagged(term, 'Pause', 'And'))) ||
        APPOINTS.test(this.text.slice(clause.start, clause.end))) &&
      this.#appoints(reading, last)
    )
      return;
    if (role === 'deed' && this.#appointments.takeHelpers(this.text, reading, last, this.#row.last)) return;
    if (this.#row.joinable && reportsDraft(this.text, clause, this.#row.last)) this.#row.join(reading);
    else if (
      rule?.id === 'follow.submit' &&
      (FILED.test(this.text.slice(clause.start, clause.end)) ||
        (this.context.sets && terms[0]?.tags.includes('Time'))) &&
      !this.#row.last?.rule.startsWith('deed.disposal')
    )
      this.#deed(actsFrom(reading, clause.start));
    else if (role === 'deed' && this.#row.joinable && countsWhat(this.text, reading, this.#row.last))
      this.#row.join(reading);
    else if (role === 'deed') this.#deed(reading);
    else if (role === 'follow' || role === 'count' || role === 'rate') {
      const act = terms.find((term) => term.tags.includes('Act'));
      if ((this.context.sets && (role === 'rate' || setsMark(reading))) || isOwnRate(this.text, reading))
        this.#deed(actsFrom(reading, clause.start));
      else if (isOfAnotherThing(this.text, reading, this.#row.last)) this.#row.joinable = false;
      else if (this.#row.joinable || !act || rule?.id !== 'count.among') this.#row.join(reading);
      else this.#deed(actsFrom(reading, act.start));
    } else if (role === undefined) this.#undetermined(reading);
    else if (role === 'slogan' && (terms[0]?.tags.includes('Time') || dealtWith(terms, this.#row)))
      this.#row.join(reading);
    else this.#row.joinable = role === 'slogan' && this.#row.joinable;
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

  /** 由X牵头: who leads, where the clause says no more. */
  #appoints(reading: ClauseReading, last: boolean): boolean {
    if (!this.#subject.takeAppointed(this.text, reading)) return false;
    this.#appointments.takeLeads(reading, last, this.#row.last);
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
    if (this.#row.joinable && terms.length > 1 && terms[0]?.tags.includes('Time') && clause.end - clause.start <= 10) {
      this.#row.join(reading);
      return;
    }
    this.#subject.takeLeading(terms, clause);
    for (const term of terms)
      if (term.mention?.kind === 'platform') this.#platforms.push(tie(term.mention, clause, 'uses.means', 0.6));
    this.#row.joinable = false;
  }

  #basis(reading: ClauseReading, last: boolean): void {
    this.#involved.push(...this.#grounds.take(reading, last, this.#row.last));
  }

  /** The measures since the last ；. */
  #ofStretch(): readonly OpenMeasure[] {
    return this.measures.filter(({ stretch }) => stretch === this.#stretch);
  }

  /** 严格执行《某条例》。 alone in its sentence: what is followed is all that is done. */
  #isAllThereIs({ clause, rule }: ClauseReading): boolean {
    return (
      this.context.sets &&
      (rule?.id === 'basis.follow' || rule?.id === 'basis.carry-out') &&
      clause.start === this.sentence.start &&
      clause.end + 1 >= this.sentence.end
    );
  }

  #deed(reading: ClauseReading): void {
    const { clause, terms, rule, deed } = reading;
    if (!rule || !deed || (deed.end - deed.start < SHORTEST && !this.#opened)) return;
    const words = this.text.slice(deed.start, deed.end);
    if (this.#praises || saysNothingDone(this.text, this.sentence, reading, words)) return;
    const opened = this.#opened;
    this.#opened = undefined;
    // 为巩固成果，全力维护安全，…，制定本方案: what leads up to the document's own purpose is an aim, but for what a body did
    if (clause.end <= this.#preambleEnd && rule.id !== 'deed.organ' && !hasFigure(terms)) return;
    if (this.#aiming && UPHOLDS.test(words) && !hasFigure(terms)) return;
    this.#aiming = false;
    if (goesWithBefore(this.text, this.sentence, reading, words, this.context.sets)) return;
    if (announces(words, clause.closer) || setsScene(words, clause.closer)) {
      this.#subject.takeLeading(terms, clause);
      this.#row.joinable = false;
      return;
    }
    if (
      this.measures.length > 0 &&
      FURTHERS.test(words) &&
      !hasFigure(terms) &&
      !(this.context.sets && words.startsWith('促进'))
    )
      return;
    if (this.#row.joinable && restates(this.#row.last, terms, words)) {
      this.#row.join(reading);
      return;
    }
    const from = rule.id === 'deed.platform' ? platformsStart(terms, deed) : deed.start;
    const within = terms.filter((term) => term.start >= from && term.end <= deed.end + 1);
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
      head: subject.head,
      laws: this.#grounds.lawsOf(words),
      reforms: this.#reforms,
      involved: [...this.#involved, ...this.#appointments.helping],
      // what names a platform of its own is done there
      platforms: within.some(({ mention }) => mention?.kind === 'platform')
        ? this.#platforms.filter(({ confidence }) => confidence > CARRIED)
        : this.#platforms,
      reach: this.reach,
      segment: this.#segment,
      stretch: this.#stretch,
      ills: this.#shortcomings.ills,
    };
    this.#involved = [];
    this.#platforms = tieNamed(this.text, reading, measure, within);
    if (rule.id === 'deed.notice' && subject.ties.length === 0) measure.actors = noticeOf(reading);
    this.#row.add(measure);
    this.#grounds.used();
  }

  /** A shortcoming that the sentence names with its remedy. */
  #names(reading: ClauseReading): boolean {
    const remedy = this.#shortcomings.takeNamed(reading, () => this.#ofStretch());
    if (remedy === 'behind') this.#subject.takeLeading(reading.terms, reading.clause);
    if (remedy !== undefined) this.#row.joinable = false;
    return remedy !== undefined;
  }

  #lists(reading: ClauseReading): boolean {
    const { done, found } = this.#shortcomings.takeListed(reading);
    if (found) this.#row.joinable = false;
    return done;
  }
}
