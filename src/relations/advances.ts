import { signsOfReform } from '../lexicon/reformSigns.ts';
import type { Mention } from '../mentions/mention.ts';
import { firstFrom } from '../mentions/spans.ts';
import type { Document, Heading, Span } from '../reading/document.ts';
import type { Evidence } from '../resolve/entity.ts';
import type { DeedInput } from './deedInput.ts';
import { hasFigure, type Measure } from './measure.ts';
import { isWorkReport } from './planSections.ts';
import { type Echo, echoes, echoOf, reformsOfHeadings, reformsWithin } from './reformEchoes.ts';
import { runInHeading } from './runIn.ts';

/** A fact whose source is the measure of that index. */
export interface MeasureFact {
  readonly measure: number;
  readonly target: string;
  readonly evidence: Evidence;
  readonly confidence: number;
}

interface Carried {
  readonly keys: readonly string[];
  readonly sentence: number;
  readonly item: number;
  readonly segment: number;
  readonly stretch: number;
  /** Held to or only quoted: gives way to what is carried out. */
  readonly weak: boolean;
  readonly evidence: Span;
}

const ANAPHOR = /(?:该项|这项|此项|上述)(?:工作|改革|制度|机制|行动)/;
/** 坚持X机制 holds to a thing rather than carrying it out. */
const HELD = /^(?:始终)?坚持/;
/** Below this a reform is read from its quotation marks alone. */
const SURE = 0.85;
/** A system or mechanism. A plan that names one in a task does not carry it out with the tasks that follow, as it does a campaign. */
const STANDING = /(?:制度|机制|体系|模式|制)$/;
/** Verbs that set a reform up; what follows them is told for itself, while what follows 推进, 开展, 落实 carries the reform out. */
const SETS_UP = /^(?:建立|建立健全|健全|健全完善|完善|构建|形成|创新|制定|探索建立)/;

/**
 * Which reforms each measure carries forward: those named in it; failing that, those that its sentence, the short lead of its item, or the
 * title of its basis names, or whose words it repeats.
 */
export function readAdvances(
  { document, mentions, keysOf, regulations, titleReforms }: DeedInput,
  measures: readonly Measure[],
): MeasureFact[] {
  const { text } = document.flow;
  const planning = regulations.ownKind === 'regulation';
  const facts: MeasureFact[] = [];
  const ofHeading = reformsOfHeadings(document, mentions, keysOf);
  const titles = [document.letterhead.title, ...document.parts.map(({ title }) => title)];
  const ofDocument = titleReforms
    .filter(({ span }) => titles.some((title) => title && title.start <= span.start && title.end >= span.end))
    .map(({ span, key }) => echoOf(key, text.slice(span.start, span.end)));
  const ofTitle = reformsOfRegulations(regulations.entities, titleReforms);
  /** Reforms named so far in the section. */
  let named: Echo[] = [...ofDocument];
  let topic: number | undefined;
  let inSentence: Carried | undefined;
  let lead: Carried | undefined;
  /** What the item's run-in heading names, until the item names a reform of its own. */
  let headed: Carried | undefined;
  let item: number | undefined;
  /** Index of the measure that is looked at. */
  let index = -1;
  const unrelated = isWorkReport(document);
  const cleansUp = cleanupOf(document, titleReforms);
  const give = (keys: readonly string[], evidence: Span, rule: string, confidence: number): void => {
    for (const target of keys.length > 1 ? new Set(keys) : keys)
      facts.push({
        measure: index,
        target,
        evidence: { start: evidence.start, end: evidence.end, rule },
        confidence,
      });
  };
  const carriedBy = (measure: Measure, keys: readonly string[], weak = false): Carried => ({
    keys: [...new Set(keys)].filter((key) => !BROAD.test(key) && (!planning || !STANDING.test(key))),
    sentence: measure.sentence,
    item: measure.context.item,
    segment: measure.segment,
    stretch: measure.stretch,
    weak,
    evidence: measure,
  });
  const headedBy = (heading: Heading | undefined, measure: Measure, above: boolean): Carried | undefined => {
    const keys = heading ? reformsWithin(heading.titleSpan, mentions, keysOf).map((echo) => echo.key) : [];
    if (!heading || keys.length === 0) return undefined;
    const spread = above && SPREADS.test(heading.title) ? { keys } : {};
    return { ...carriedBy(measure, keys), ...spread, evidence: heading.titleSpan };
  };
  for (const measure of measures) {
    index++;
    const span: Span = measure;
    const words = text.slice(span.start, span.end);
    if (topic !== measure.context.topic) {
      topic = measure.context.topic;
      named = [...ofDocument, ...(topic === undefined ? [] : (ofHeading.get(topic) ?? []))];
    }
    // 全面推行三项制度。|公示信息460条。|培训人员3期: with every sentence a lead says less of what follows
    if (lead && (lead.item !== measure.context.item || measure.sentence > lead.sentence + LEADS_FOR)) lead = undefined;
    if (item !== measure.context.item) {
      item = measure.context.item;
      const runIn = runInHeading(document, measure.sentence);
      headed =
        headedBy(runIn, measure, false) ??
        (unrelated || measure.context.enumerated
          ? undefined
          : headedBy(pushesReform(document, measure.context.topic), measure, true));
    }
    if (inSentence && inSentence.sentence !== measure.sentence && inSentence.item !== measure.context.item)
      inSentence = undefined;
    const own = keysNamed(measure, 'reform', keysOf);
    if (own.length > 0) {
      headed = undefined;
      give(own, span, 'advances.named', 0.85);
      for (const term of measure.terms)
        if (term.mention?.kind === 'reform')
          for (const key of keysOf.get(term.mention) ?? [])
            if (!named.some((echo) => echo.key === key)) named.push(echoOf(key, term.text));
      const setsUp = measure.terms.some((term) => SETS_UP.test(term.text));
      const weak =
        HELD.test(words) ||
        measure.terms.every((term) => term.mention?.kind !== 'reform' || term.mention.confidence < SURE);
      if (lead && measure.context.enumerated) give(lead.keys, lead.evidence, 'advances.lead', 0.6);
      if (measure.rule === 'deed.heading') headed = { ...carriedBy(measure, own), keys: own };
      else if (MEETS.test(words)) inSentence = undefined;
      else if (measure.leads) lead ??= carriedBy(measure, own);
      else if (
        inSentence?.sentence === measure.sentence &&
        !inSentence.weak &&
        (weak || (setsUp && !countsNext(measures, index)))
      ) {
        // 推进“双随机、一公开”监管，完善“一单两库”，|抽查26次: what is set up within a reform does not take its place
      } else if (setsUp) inSentence = countsNext(measures, index) ? carriedBy(measure, own) : undefined;
      else if (inSentence?.sentence !== measure.sentence || inSentence.weak) inSentence = carriedBy(measure, own, weak);
      continue;
    }
    const cleaning = cleansUp.length > 0 || !DONE_AWAY.test(words) ? cleansUp : cleanupNamed(named, measure);
    if (cleaning.length > 0 && DONE_AWAY.test(words) && !AMENDS.test(words)) {
      give(cleaning, span, 'advances.cleanup', 0.7);
      continue;
    }
    const products =
      ofTitle.size === 0 ? [] : keysNamed(measure, 'regulation', keysOf).flatMap((key) => ofTitle.get(key) ?? []);
    if (products.length > 0) {
      give(products, span, 'advances.product', 0.7);
      continue;
    }
    const titled =
      ofTitle.size === 0
        ? []
        : measure.laws.flatMap((law) => (keysOf.get(law.mention) ?? []).flatMap((key) => ofTitle.get(key) ?? []));
    if (titled.length > 0) {
      const law = measure.laws[0]?.evidence ?? span;
      give(
        unsigned([...new Set(titled)].filter((key) => !planning || !STANDING.test(key))),
        { start: Math.min(law.start, span.start), end: Math.max(law.end, span.end) },
        'advances.basis',
        0.65,
      );
      continue;
    }
    const tried = PILOT.test(words) ? ofDocument.filter(({ key }) => key.endsWith('试点')) : [];
    const echoed = tried.length > 0 ? tried : named.filter((echo) => echoes(words, echo));
    if (echoed.length > 0) {
      give(
        echoed.map(({ key }) => key),
        span,
        'advances.echo',
        0.6,
      );
      // 全面推行…“三项制度”，|配备执法记录仪40台: what carries out one of a family carries out the family that its sentence names
      if (inSentence?.sentence === measure.sentence)
        give(
          inSentence.keys.filter((key) => FAMILY.test(key) && !echoed.some((echo) => echo.key === key)),
          inSentence.evidence,
          'advances.sentence',
          0.65,
        );
      continue;
    }
    const set = measure.reforms.flatMap(({ mention }) => keysOf.get(mention) ?? []);
    if (set.length > 0) {
      give(set, measure.reforms[0]?.evidence ?? span, 'advances.setting', 0.65);
      continue;
    }
    if (lead) give(soleOf(lead.keys), lead.evidence, 'advances.lead', 0.6);
    // what only a quotation names gives way to the lead; a new setting behind ； ends what was carried
    if (inSentence && (inSentence.segment !== measure.segment || (inSentence.weak && lead))) inSentence = undefined;
    if (inSentence && inSentence.stretch !== measure.stretch) inSentence = undefined;
    if (inSentence && inSentence.sentence === measure.sentence && !unrelated && !isAnotherMatter(words, measure))
      give(unsigned(inSentence.keys), inSentence.evidence, 'advances.sentence', 0.65);
    else if (inSentence && ANAPHOR.test(words)) give(inSentence.keys, inSentence.evidence, 'advances.anaphor', 0.7);
    else if (headed && !lead && measure.rule !== 'deed.heading' && measure.sentence < headed.sentence + HEADS_FOR)
      give(headed.keys, headed.evidence, 'advances.heading', 0.65);
  }
  return facts;
}

/** 推进X改革，|加强队伍建设: what is improved in such general words is a matter of its own, unless it is counted. */
const isAnotherMatter = (words: string, { terms }: Measure): boolean => IMPROVES.test(words) && !hasFigure(terms);
const IMPROVES =
  /^(?:全面|进一步|积极|大力|着力|不断|切实|深入|持续|加快|努力|有效|扎实|全力|充分|更好)*(?:完善|强化|加强|促进|打造|构建|发挥|明确)/;
/** What is pursued in so many ways that nothing else in a sentence need carry it forward. */
const BROAD = /(?:战略|国策|城镇化|工业化)$/;
/** 召开府院联席会议: a meeting that bears a reform's name is over when it is held. */
const MEETS = /^(?:组织|先后|及时|定期|多次|主持)*(?:召开|举行|参加|出席|列席)/;

/** A lead that names several reforms does not tell which of them what follows carries out. */
const soleOf = (keys: readonly string[]): readonly string[] => (keys.length === 1 ? keys : []);

/** Of a row of reforms those that no sign tells apart: a deed that shows none of the three systems carries out none of them. */
const unsigned = (keys: readonly string[]): readonly string[] =>
  keys.length > 2 ? keys.filter((key) => signsOfReform(key).length === 0) : keys;

/** A name that several reforms bear together. */
const FAMILY = /[二三四五六七八]项制度$/;

/** How many sentences a lead leads, and how many of its section a heading tells of. */
const LEADS_FOR = 1;
const HEADS_FOR = 3;

/** The pilot that the document is about, called by its head alone. */
const PILOT = /(?<![省市县个批家])试点(?!示范)/;
/** What a clean-up comes to: 废止6件, 对3件作出修改, 继续有效. */
const DONE_AWAY = /废止|失效|修改|继续有效|继续执行|保留|清理/;
/** 将第三条修改为… spells out an amendment. */
const AMENDS = /^将第/;
const CLEANUP_TITLE = /清理(?:结果|情况|目录)?(?:的)?(?:决定|通知|公告|通告|目录)/;

/** The clean-up that a decision on its results carries out, as titles name it, its own first. */
function cleanupOf({ letterhead }: Document, titleReforms: DeedInput['titleReforms']): readonly string[] {
  if (!CLEANUP_TITLE.test(letterhead.title?.text ?? '')) return [];
  const named = titleReforms.find(({ key }) => key.endsWith('清理'));
  return named ? [named.key] : [];
}

/** 开展规范性文件清理，|废止6件: what a clean-up that the section has named came to. */
function cleanupNamed(named: readonly Echo[], { terms }: Measure): readonly string[] {
  const last = hasFigure(terms) ? named.findLast(({ key }) => key.endsWith('清理')) : undefined;
  return last ? [last.key] : [];
}

/** 建立诉前调解对接机制，|分流案件2917件: whether what follows a reform that was set up counts what it did. */
function countsNext(measures: readonly Measure[], index: number): boolean {
  const next = measures[index + 1];
  return next !== undefined && next.sentence === measures[index]?.sentence && hasFigure(next.terms);
}

/** The keys of what the measure's own words name of a kind. */
function keysNamed({ terms }: Measure, kind: Mention['kind'], keysOf: DeedInput['keysOf']): string[] {
  const keys: string[] = [];
  for (const { mention } of terms) if (mention?.kind === kind) keys.push(...(keysOf.get(mention) ?? []));
  return keys;
}

/** Regulation key → keys of the reforms that its title names. */
function reformsOfRegulations(
  entities: readonly { readonly key: string; readonly mentions: readonly Span[] }[],
  titleReforms: DeedInput['titleReforms'],
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const sorted = [...titleReforms].sort((a, b) => a.span.start - b.span.start);
  const spans = sorted.map(({ span }) => span);
  if (sorted.length === 0) return found;
  for (const entity of entities) {
    if (!entity.key.startsWith('regulation:')) continue;
    for (const mention of entity.mentions) {
      for (let i = firstFrom(spans, mention.start); i < sorted.length; i++) {
        const { span, key } = sorted[i] as DeedInput['titleReforms'][number];
        if (span.start >= mention.end) break;
        if (span.end > mention.end) continue;
        const keys = found.get(entity.key) ?? [];
        if (!keys.includes(key)) keys.push(key);
        found.set(entity.key, keys);
      }
    }
  }
  return found;
}

/** （一）全面推行行政执法公示制度 over its own text, or over the headings that spell it out: the section carries it out. */
function pushesReform({ outline }: Document, topic: number | undefined): Heading | undefined {
  let heading = outline[topic ?? -1];
  while (heading && heading.title.length <= LONGEST_HEADING) {
    if (PUSHES.test(heading.title)) return heading;
    heading = outline[heading.parent ?? -1];
  }
  return undefined;
}
const LONGEST_HEADING = 28;
/** What spreads a standing system puts it into practice with every task. */
const SPREADS = /推行|推广/;
const PUSHES =
  /^(?:全面|深入|深化|持续|扎实|积极|大力|稳步|认真|严格|着力|加快|有序|继续|切实|进一步|统筹)*(?:推行|推进|推动|落实|实施|深化|实行|开展|建立|健全|完善|执行|推广|做好|抓好)/;
