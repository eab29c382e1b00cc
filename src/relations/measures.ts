import type { Mention } from '../mentions/mention.ts';
import { mentionsWithin } from '../mentions/spans.ts';
import type { Term } from '../mentions/terms.ts';
import { type Clause, clausesOf } from '../reading/clauses.ts';
import type { Document, Span } from '../reading/document.ts';
import type { ClauseRule } from './clauseRules.ts';
import { contextOf, type SentenceContext } from './context.ts';
import { type ClauseReading, readClause } from './reading.ts';

/** A mention that a measure is tied to, and the words that tie it. */
export interface Tie {
  readonly mention: Mention;
  readonly rule: string;
  readonly confidence: number;
  /** The clause or sentence that says so. */
  readonly evidence: Span;
}

/** One thing done, being done or planned, with what its sentence says of it. */
export interface Measure extends Span {
  readonly rule: string;
  readonly confidence: number;
  readonly sentence: number;
  readonly context: SentenceContext;
  readonly terms: Term[];
  /** Whether the clause stands behind an enumeration mark or opens its paragraph: what follows may carry it out. */
  readonly leads: boolean;
  /** Bodies named as its subject; empty where the sentence leaves the subject to the reporting body. */
  readonly actors: Tie[];
  /** True when the subject is a group without a name (各有关部门). */
  readonly collective: boolean;
  readonly laws: Tie[];
  readonly involved: Tie[];
  readonly platforms: Tie[];
  /** Counts the basis phrases read so far: what a basis carries ends with the next. */
  readonly reach: number;
  /** Counts the stretches of a sentence between ； that open with a setting of their own: what one carries ends there. */
  readonly segment: number;
}

export interface Problem extends Span {
  readonly rule: string;
  readonly confidence: number;
  readonly sentence: number;
  readonly context: SentenceContext;
}

export interface MeasureReading {
  readonly measures: readonly Measure[];
  readonly problems: readonly Problem[];
  /** 在县委领导下, 接受县人大监督: who leads or supervises the reporting body. */
  readonly supervisors: readonly Tie[];
}

type Open = { -readonly [K in keyof Measure]: Measure[K] };

/** A sentence that opens its item in so few characters is a lead that the rest carries out. */
const LONGEST_LEAD = 40;
/** Clauses shorter than this say too little to be a measure (加强管理 is four). */
const SHORTEST = 4;
/** A body whose name only opens a longer noun is not involved: 县委职能部门, 县政府各部门. */
const NOT_INVOLVED = /^(?:职能|各|有关|所属|对|机关|系统|内部|常务|工作部门|部门|党组|理论|\d+个)/;
/** Words that announce what follows and are no deed: 现将有关事项通知如下. */
const ANNOUNCES = /(?:如下|以下(?:工作|方案|意见|措施|几点|规定|决定|通知|安排|内容))$/;
const ANNOUNCES_LIST = /(?:以下|下列|下述|几个方面|情况|措施|工作|问题|意见|任务|要求)$/;
/** Behind a deed of the same sentence these tell what it is good for. */
const FURTHERS = /^(?:促进|帮助|方便|便于|助力|带动|引领)/;
/** Said of a thing at the end of a clause, these are a shortcoming wherever they stand. */
const SHORTCOMINGS = new Set(
  '不够 重视不够 不足 投入不足 不到位 薄弱 滞后 不强 不高 不完善 不健全 不平衡 不充分 不均衡 建设缓慢 进展缓慢 进度缓慢 较差 参差不齐 不规范 不及时 不明确 不畅 力度不够 较为薄弱'.split(
    ' ',
  ),
);
const SUPERVISION = /(?:领导|指导|监督|支持)(?:和(?:支持|监督|指导))?下$/;

/** Reads the measures and problems of a document. `mentions` are all that name an entity, in order and without overlaps. */
export function readMeasures(document: Document, mentions: readonly Mention[]): MeasureReading {
  const measures: Measure[] = [];
  const problems: Problem[] = [];
  const supervisors: Tie[] = [];
  const contexts = contextOf(document);
  const clauses = clausesOf(document);
  let reach = 0;
  const leads = leadingHeadings(document, mentions);
  document.sentences.forEach((sentence, index) => {
    const context = contexts[index] as SentenceContext;
    // a question states nothing
    if (context.provision || document.flow.text[sentence.end - 1] === '？') return;
    const lead = leads.get(sentence.heading);
    if (lead && context.opens) {
      leads.delete(sentence.heading);
      const { deed, terms, rule } = lead;
      measures.push({
        ...deed,
        rule: 'deed.heading',
        confidence: Math.min(0.65, rule.confidence),
        sentence: index,
        context,
        terms: [...terms],
        leads: true,
        actors: [],
        collective: false,
        laws: [],
        involved: [],
        platforms: [],
        reach,
        segment: -1,
      });
    }
    const reader = new SentenceReader(
      document.flow.text,
      sentence,
      index,
      context,
      mentionsWithin(mentions, sentence),
      reach,
    );
    reader.read(clauses[index] ?? []);
    reach = reader.reach;
    measures.push(...reader.measures);
    problems.push(...reader.problems);
    supervisors.push(...reader.supervisors);
  });
  return { measures, problems, supervisors };
}

/** Verbs of a run-in heading that tell a deed rather than a subject. */
const HEADING_DEED =
  /^(?:建立|健全|完善|开展|组织开展|推广|全面推广|推行|全面推行|推进|全面推进|深化|落实|实施|全面实施|抓好|推动|推动全面实施|启动|试行|整合|清理|全面清理|印发|制定|出台|建成|开通)/;

/** （1）推进“一窗受理”改革。…: headings of the lowest rank that state the deed which their text then tells in detail. */
function leadingHeadings(
  document: Document,
  mentions: readonly Mention[],
): Map<number | undefined, { deed: Span; terms: readonly Term[]; rule: ClauseRule }> {
  const { text } = document.flow;
  const found = new Map<number | undefined, { deed: Span; terms: readonly Term[]; rule: ClauseRule }>();
  document.outline.forEach(({ level, title, titleSpan }, index) => {
    if (level !== 4 || !title || /[，；：]/.test(title)) return;
    const inside = mentionsWithin(mentions, titleSpan);
    const { role, deed, rule, terms } = readClause(text, { ...titleSpan, closer: '。' }, inside);
    if (role !== 'deed' || !deed || !rule) return;
    if (HEADING_DEED.test(text.slice(deed.start, deed.end)) || inside.some((mention) => mention.kind === 'reform'))
      found.set(index, { deed, terms, rule });
  });
  return found;
}

/** Carries through one sentence what its clauses hand on: basis, subject, means. */
class SentenceReader {
  readonly measures: Open[] = [];
  readonly problems: Problem[] = [];
  readonly supervisors: Tie[] = [];
  #laws: Tie[] = [];
  /** Measures since the last basis phrase: the next one begins a new reach. */
  #sinceBasis = 0;
  #subject: { readonly ties: Tie[]; readonly collective: boolean } = { ties: [], collective: false };
  #involved: Tie[] = [];
  #platforms: Tie[] = [];
  /** Whether the clause before gave the last measure, so that a count may join it. */
  #joinable = false;
  /** 截至目前，: what follows counts what was done before. */
  #asOf = false;
  #segment = 0;
  #afterSemicolon = false;
  /** 将X, with its verb in the next clause. */
  #opened: Span | undefined;
  #listsProblems = false;

  constructor(
    private readonly text: string,
    private readonly sentence: Span,
    private readonly index: number,
    private readonly context: SentenceContext,
    private readonly mentions: readonly Mention[],
    public reach: number,
  ) {}

  read(clauses: readonly Clause[]): void {
    clauses.forEach((clause, i) => {
      const reading = readClause(this.text, clause, mentionsWithin(this.mentions, clause));
      this.#take(reading, i === clauses.length - 1);
      if (clause.closer === '：' && /(?:问题|不足|差距|短板|困难)/.test(this.text.slice(clause.start, clause.end)))
        this.#listsProblems = this.context.problems || /存在/.test(this.text.slice(clause.start, clause.end));
    });
  }

  #tie(mention: Mention, clause: Span, rule: string, confidence: number): Tie {
    return { mention, rule, confidence, evidence: { start: clause.start, end: clause.end } };
  }

  #take(reading: ClauseReading, last: boolean): void {
    const { clause, terms, role, rule } = reading;
    if (this.#afterSemicolon && (role === 'setting' || role === 'means' || role === 'ground' || role === 'basis'))
      this.#segment++;
    this.#afterSemicolon = clause.closer === '；';
    if (this.#problem(reading)) return;
    if (this.#counts(reading)) return;
    const bodies = terms.filter((term) => term.mention?.kind === 'institution');
    if (role === 'basis' || role === 'ground') {
      this.#basis(reading, last);
      this.#leadingSubject(terms, clause);
      if (reading.deed) this.#deed(reading);
      else this.#joinable = false;
      return;
    }
    if (role === 'means' || role === 'setting' || role === 'nested') {
      const leading = this.#leadingSubject(terms, clause);
      if (role === 'setting' && SUPERVISION.test(this.text.slice(clause.start, clause.end))) {
        for (const term of bodies)
          if (!leading.includes(term))
            this.supervisors.push(this.#tie(term.mention as Mention, clause, rule?.id ?? '', 0.85));
      } else if (role !== 'nested') {
        for (const term of bodies)
          if (!leading.includes(term) && !NOT_INVOLVED.test(this.text.slice(term.end, term.end + 5)))
            this.#involved.push(this.#tie(term.mention as Mention, clause, 'involves.means', 0.7));
      }
      for (const term of terms)
        if (term.mention?.kind === 'platform') this.#platforms.push(this.#tie(term.mention, clause, 'uses.means', 0.8));
      if (role === 'nested' && reading.deed) this.#deed(reading);
      else this.#joinable = false;
      return;
    }
    if (role !== 'deed' && role !== undefined) this.#leadingSubject(terms, clause);
    if (role === 'deed' && this.#leads(reading)) return;
    if (role !== 'follow' && this.#opens(reading)) return;
    if (rule?.id === 'follow.submit' && !this.measures.at(-1)?.rule.startsWith('deed.disposal'))
      this.#deed({ ...reading, deed: { start: clause.start, end: clause.end } });
    else if (role === 'deed') this.#deed(reading);
    else if (role === 'follow' || role === 'count' || role === 'rate') {
      const act = terms.find((term) => term.tags.includes('Act'));
      if (this.#joinable || !act || rule?.id !== 'count.among') this.#join(clause);
      else this.#deed({ ...reading, deed: { start: act.start, end: clause.end } });
    } else if (role === undefined) this.#undetermined(reading);
    else if (role === 'slogan' && terms[0]?.tags.includes('Time')) this.#join(clause);
    else this.#joinable = role === 'slogan' && this.#joinable;
  }

  /** 加强整合，截至目前，共有9个单位已迁移: the count that a general clause comes to belongs to it. */
  #counts({ clause, terms }: ClauseReading): boolean {
    const words = this.text.slice(clause.start, clause.end);
    const asOf = /^(?:截至|截止)/.test(words);
    if (asOf && clause.end - clause.start <= 14 && !terms.some((term) => term.tags.includes('Figure'))) {
      this.#asOf = true;
      return true;
    }
    const counted = (this.#asOf || asOf) && terms.some((term) => term.tags.includes('Figure'));
    this.#asOf = false;
    const previous = this.measures[this.measures.length - 1];
    if (!counted || !previous || previous.terms.some((term) => term.tags.includes('Figure'))) return false;
    previous.end = trimEnd(this.text, previous.start, clause.end);
    previous.terms.push(...terms);
    this.#joinable = true;
    return true;
  }

  /** 由X牵头, X要：the subject of what follows. */
  #leads({ clause, terms }: ClauseReading): boolean {
    const first = terms.find((term) => !term.tags.includes('Connective') && !term.tags.includes('Time'));
    return first?.text === '由' && first.tags.includes('By') && this.#by(terms, clause);
  }

  #by(terms: readonly Term[], clause: Span): boolean {
    const words = this.text.slice(clause.start, clause.end);
    if (!/(?:牵头|负责|组织|主持|承担|实施)$/.test(words)) return false;
    this.#setSubject(
      terms.filter((term) => term.mention?.kind === 'institution'),
      clause,
      true,
    );
    return true;
  }

  /** 将X，…: what is acted on, with the verb in the next clause. */
  #opens({ clause, terms, role, rule }: ClauseReading): boolean {
    const first = terms.find((term) => !term.tags.includes('Connective') && !term.tags.includes('Adverb'));
    if (!first || clause.closer !== '，') return false;
    if (first.text !== '对于' && (!first.tags.includes('Dispose') || first.tags.includes('By'))) return false;
    if (role === 'deed' && terms.some((term) => term.tags.includes('Act'))) return false;
    if (role !== undefined && role !== 'deed' && role !== 'count' && rule?.id !== 'setting.condition') return false;
    this.#opened = { start: first.start, end: clause.end };
    return true;
  }

  #undetermined({ clause, terms }: ClauseReading): void {
    const by = terms.findIndex((term) => term.tags.includes('By'));
    if (by >= 0 && by < 3 && this.#by(terms, clause)) return;
    if (this.#joinable && terms.length > 1 && terms[0]?.tags.includes('Time') && clause.end - clause.start <= 10) {
      this.#join(clause);
      return;
    }
    this.#leadingSubject(terms, clause);
    for (const term of terms)
      if (term.mention?.kind === 'platform') this.#platforms.push(this.#tie(term.mention, clause, 'uses.means', 0.6));
    this.#joinable = false;
  }

  /** The bodies that open a clause before its first preposition or verb become the subject of the sentence from here on. */
  #leadingSubject(terms: readonly Term[], clause: Span): Term[] {
    const leading: Term[] = [];
    for (const term of terms) {
      if (term.mention?.kind === 'institution') leading.push(term);
      else if (
        !['Connective', 'Time', 'Pause', 'And', 'Aside'].some((tag) => term.tags.includes(tag)) ||
        term.tags.includes('Preposition')
      )
        break;
    }
    if (leading.length > 0) this.#setSubject(leading, clause, false);
    return leading;
  }

  #setSubject(bodies: readonly Term[], clause: Span, collective: boolean): void {
    this.#subject = {
      ties: bodies.map((term) => this.#tie(term.mention as Mention, clause, 'actor.subject', 0.9)),
      collective: collective && bodies.length === 0,
    };
  }

  #basis({ clause, terms, role, rule, deed }: ClauseReading, last: boolean): void {
    this.reach++;
    const limit = deed?.start ?? clause.end;
    const laws = terms
      .filter((term) => term.tags.includes('Law') && term.end <= limit)
      .map((term) => this.#tie(term.mention as Mention, clause, rule?.id ?? '', rule?.confidence ?? 0.8));
    if (rule?.id.startsWith('ground.plain')) {
      for (const term of terms)
        if (term.mention?.kind === 'institution' && term.end <= limit)
          this.#involved.push(this.#tie(term.mention, clause, 'involves.ground', 0.6));
    }
    const previous = this.measures[this.measures.length - 1];
    if (last && !deed && this.#sinceBasis > 0 && previous) {
      // 一个基据短语收句，说的是紧挨着的举措: a basis that closes its sentence drives the measure beside it
      previous.laws.push(...laws);
      return;
    }
    const anew = laws.length > 0 || (role === 'ground' && rule?.id !== 'ground.spirit');
    if (this.#sinceBasis > 0 && anew) this.#laws = [];
    if (anew) this.#sinceBasis = 0;
    this.#laws = [...this.#laws, ...laws];
  }

  #deed(reading: ClauseReading): void {
    const { clause, terms, rule, deed } = reading;
    if (!rule || !deed || deed.end - deed.start < SHORTEST) return;
    const words = this.text.slice(deed.start, deed.end);
    const opened = this.#opened;
    this.#opened = undefined;
    if (ANNOUNCES.test(words) || (clause.closer === '：' && ANNOUNCES_LIST.test(words) && words.length < 30)) {
      this.#joinable = false;
      return;
    }
    if (this.measures.length > 0 && FURTHERS.test(words) && !terms.some((term) => term.tags.includes('Figure'))) return;
    if (this.#restates(terms, words)) {
      this.#join(clause);
      return;
    }
    const within = terms.filter((term) => term.start >= deed.start && term.end <= deed.end + 1);
    const subject = this.#subjectOf(reading);
    const measure: Open = {
      start: opened ? opened.start : deed.start,
      end: trimEnd(this.text, deed.start, deed.end),
      rule: rule.id,
      confidence: rule.confidence,
      sentence: this.index,
      context: this.context,
      terms: [...within],
      leads: this.context.opens && this.sentence.end - this.sentence.start <= LONGEST_LEAD,
      actors: subject.ties,
      collective: subject.collective,
      laws: [...this.#laws],
      involved: this.#involved,
      platforms: [...this.#platforms],
      reach: this.reach,
      segment: this.#segment,
    };
    this.#involved = [];
    const actors = new Set(subject.ties.map((tie) => tie.mention));
    for (const term of within) {
      const { mention } = term;
      if (!mention) continue;
      if (
        mention.kind === 'institution' &&
        !actors.has(mention) &&
        !NOT_INVOLVED.test(this.text.slice(mention.end, mention.end + 5))
      )
        measure.involved.push(this.#tie(mention, clause, 'involves.object', 0.8));
      if (mention.kind === 'platform') {
        measure.platforms.push(this.#tie(mention, clause, 'uses.object', 0.85));
        if (/通过|利用|依托/.test(words.slice(0, Math.max(0, term.start - deed.start))))
          this.#platforms.push(this.#tie(mention, clause, 'uses.means', 0.6));
      }
    }
    if (rule.id === 'deed.notice') {
      const notice = terms.find((term) => term.mention?.kind === 'regulation');
      if (notice && subject.ties.length === 0)
        measure.actors = [this.#tie(notice.mention as Mention, clause, 'actor.issuer', 0.8)];
    }
    this.measures.push(measure);
    this.#sinceBasis++;
    this.#joinable = true;
  }

  /** The bodies that open the deed, or what the sentence carries. */
  #subjectOf({ clause, terms, rule, deed }: ClauseReading): { ties: Tie[]; collective: boolean } {
    const own: Term[] = [];
    let group = false;
    for (const term of terms) {
      if (term.mention?.kind === 'institution') own.push(term);
      else if (term.mention?.kind === 'region' && actsNext(terms[terms.indexOf(term) + 1])) own.push(term);
      else if (term.tags.includes('Agent')) group = true;
      else if (!['Connective', 'Time', 'Pause', 'And', 'Aside', 'Region', 'We'].some((tag) => term.tags.includes(tag)))
        break;
      else if (term.tags.includes('Preposition')) break;
    }
    if (rule?.role === 'nested' && deed) {
      const inside = terms.filter((term) => term.mention?.kind === 'institution' && term.start >= deed.start);
      if (rule.id === 'nested.after')
        return {
          ties: inside.map((term) => this.#tie(term.mention as Mention, clause, 'actor.subject', 0.85)),
          collective: false,
        };
    }
    if (own.length > 0 && !group) {
      this.#setSubject(own, clause, false);
      return this.#subject;
    }
    if (terms.some((term) => term.tags.includes('We'))) this.#subject = { ties: [], collective: false };
    if (group && own.length === 0) return { ties: [], collective: true };
    // 政府法制机构提出…: a body in the middle that 由 names as the actor
    const by = terms.findIndex((term) => term.tags.includes('By') && term.text === '由');
    const named = by >= 0 ? terms[by + 1] : undefined;
    if (named?.mention?.kind === 'institution')
      return { ties: [this.#tie(named.mention, clause, 'actor.by', 0.85)], collective: false };
    return this.#subject;
  }

  /** 反馈立法征求意见，全年共反馈3件: the count that restates the deed before. */
  #restates(terms: readonly Term[], words: string): boolean {
    const previous = this.measures[this.measures.length - 1];
    if (!previous || !this.#joinable) return false;
    if (
      !terms.some((term) => term.tags.includes('Figure')) ||
      previous.terms.some((term) => term.tags.includes('Figure'))
    )
      return false;
    // 全年共…: without such a word it is a deed of its own
    if (
      !terms
        .slice(0, 2)
        .some((term) => term.tags.includes('Time') || /^(?:共|累计|总计|合计|共计|已|其中)/.test(term.text))
    )
      return false;
    const verb = terms.find((term) => term.tags.includes('Verb'))?.text;
    return (
      verb !== undefined &&
      words.length < 24 &&
      previous.terms.some((term) => term.tags.includes('Verb') && term.text === verb)
    );
  }

  #join(clause: Span): void {
    const previous = this.measures[this.measures.length - 1];
    if (!previous || !this.#joinable) return;
    previous.end = trimEnd(this.text, previous.start, clause.end);
  }

  /** A clause that ends in a plain shortcoming states one in any section: 水价改革不到位. */
  #shortcoming(clause: Clause, terms: readonly Term[]): boolean {
    const last = terms[terms.length - 1];
    const first = terms[0];
    if (!last || !first || last === first || !SHORTCOMINGS.has(last.text)) return false;
    if (first.tags.includes('Preposition') && !first.tags.includes('Dispose')) return false;
    this.problems.push({
      start: clause.start,
      end: clause.end,
      rule: 'problem.stated',
      confidence: 0.65,
      sentence: this.index,
      context: this.context,
    });
    this.#joinable = false;
    return true;
  }

  #problem({ clause, terms }: ClauseReading): boolean {
    if (!this.#listsProblems && !this.context.problems) return this.#shortcoming(clause, terms);
    const lack = terms.some((term) => term.tags.includes('Lack'));
    if (!this.#listsProblems && !lack) return false;
    const words = this.text.slice(clause.start, clause.end);
    if (/^(?:随着|由于|因|虽|面对|在|但是?与|但距|与|距)/.test(words) && !lack) return true;
    if (
      words.length < SHORTEST ||
      (clause.closer === '：' && !lack) ||
      /^(?:我们|同时也|在总结|但也|也|仍)*(?:清醒|深刻)/.test(words)
    )
      return lack;
    const lead =
      /^(?:一是|二是|三是|四是|五是|但是|但|还|仍|如|特别是|主要表现为|主要是|同时|另外)/.exec(words)?.[0].length ?? 0;
    const listed = /^.{0,6}存在(?:着)?(?:以下|一些|的)?/.exec(words)?.[0].length ?? 0;
    const parts = listed > 0 ? splitList(words, listed) : [{ from: lead, to: words.length }];
    for (const { from, to } of parts) {
      this.problems.push({
        start: clause.start + from,
        end: clause.start + to,
        rule: this.#listsProblems ? 'problem.listed' : 'problem.lack',
        confidence: lack ? 0.9 : 0.75,
        sentence: this.index,
        context: this.context,
      });
    }
    return true;
  }
}

/** Whether what stands behind a region lets it act: 北京市要…, 山西开展…, not 北京市环境污染…. */
function actsNext(next: Term | undefined): boolean {
  return (
    next !== undefined &&
    ['Adverb', 'Future', 'Verb', 'Dispose', 'Pause', 'And', 'Institution'].some((tag) => next.tags.includes(tag))
  );
}

/** 存在A不强、B有待加强、C仍有差距: each part of a list of shortcomings that is long enough to stand alone. */
function splitList(words: string, from: number): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let start = from;
  for (let i = from; i <= words.length; i++) {
    if (i < words.length && words[i] !== '、') continue;
    const end = i === words.length ? i - (/等(?:问题|情况|不足)?$/.exec(words)?.[0].length ?? 0) : i;
    const last = parts[parts.length - 1];
    if (end - start < 6 && last) last.to = end;
    else parts.push({ from: start, to: end });
    start = i + 1;
  }
  return parts;
}

/** 等 and 等工作 behind a list stay out of the measure's words. */
function trimEnd(text: string, start: number, end: number): number {
  const tail = /等$/.exec(text.slice(start, end));
  return tail ? end - tail[0].length : end;
}
