import type { Document, Sentence, Span } from '../reading/document.ts';
import type { Entity, Evidence, Fact } from '../resolve/entity.ts';
import type { RegulationResolution } from '../resolve/regulations.ts';
import { readAdvances } from './advances.ts';
import { governmentOfMany, type Principal, principalOf } from './annex.ts';
import type { DeedInput } from './deedInput.ts';
import { readEstablished } from './established.ts';
import { FactSet } from './factSet.ts';
import { figuresOf } from './figures.ts';
import type { Measure, Problem, Tie } from './measure.ts';
import { readMeasures } from './measures.ts';
import { statedAgain } from './namedProblem.ts';
import { governmentOfHead } from './officials.ts';
import { printedParts } from './printedParts.ts';
import { readProductIssuers } from './productIssuers.ts';
import { readProducts } from './products.ts';
import { readRemedies } from './remedies.ts';
import { announcedFrom, statusOf } from './status.ts';

export interface DeedReading {
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
}

/** FNV-1a, 32 bit: goes on from `state` with `text[start, end)`. */
function hashOn(state: number, text: string, start = 0, end: number = text.length): number {
  let h = state;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h;
}

const HASH_START = 0x811c9dc5;
/** The hash in base 36: names measures and problems stably by their words. */
const hashName = (state: number): string => state.toString(36).padStart(7, '0');

/** Reads measures, problems and topics and ties them to what drove them, who did them and what they carried forward. */
export function readDeeds(input: DeedInput): DeedReading {
  const { document, keysOf, regulations } = input;
  const { text } = document.flow;
  const facts = new FactSet();
  const entities: Entity[] = [];
  const own = regulations.own.key;
  const { measures, problems, supervisors } = readMeasures(
    document,
    input.mentions,
    regulations.ownKind === 'regulation',
  );
  const seen = new Map<string, number>();
  const ownHash = hashOn(HASH_START, `${own}|`);
  const clauseKey = (kind: 'measure' | 'problem', span: Span): string => {
    const id = hashName(hashOn(ownHash, text, span.start, span.end));
    const nth = (seen.get(id) ?? 0) + 1;
    seen.set(id, nth);
    return `${kind}:${id}${nth > 1 ? `-${nth}` : ''}`;
  };
  const topics = topicEntities(document, own);
  const period = yearOf(regulations);

  const place = (kind: 'measure' | 'problem', item: Measure | Problem, attributes: Record<string, unknown>): string => {
    const key = clauseKey(kind, item);
    const label = text.slice(item.start, item.end);
    const span = { start: item.start, end: item.end };
    entities.push({ key, kind, label, aliases: [], mentions: [span], attributes });
    facts.add('states', own, key, proofAt(item, item.rule), item.confidence);
    const topic = item.context.topic === undefined ? undefined : topics.get(item.context.topic);
    if (topic) facts.add('under', key, topic.key, proofAt(topic.mentions[0] as Span, 'topic.section'), 0.95);
    return key;
  };
  const keys = new Map<Problem, string>();
  const again = statedAgain(text, problems);
  for (const problem of problems) {
    if (again.has(problem)) continue;
    const attributes = { span: { start: problem.start, end: problem.end }, ...(period ? { year: period } : {}) };
    keys.set(problem, place('problem', problem, attributes));
  }
  const problemKeys = problems.map((problem) => {
    const told = again.get(problem) ?? [problem];
    return told.map((one) => keys.get(one) as string);
  });
  /** 2021年，我们将…: the year that a sentence on what is to come opens with. */
  const openingYear = ({ sentence }: Measure): number | undefined => {
    const { start = 0 } = document.sentences[sentence] ?? {};
    const year = Number(/^(\d{4})年(?!底|前|度?以来)/.exec(text.slice(start, start + 8))?.[1]);
    return year > 1900 ? year : undefined;
  };
  const announced = announcedFrom(measures);
  const dated = Number(document.letterhead.date?.iso.slice(0, 4)) || undefined;
  const printed = printedParts(document);
  const measureKeys = measures.map((measure) => {
    const figures = figuresOf(measure.terms);
    const ahead = (announced.get(measure.sentence) ?? Infinity) <= measure.start;
    const sentence = document.sentences[measure.sentence] as Sentence;
    const part = printed[sentence.part];
    const tells = regulations.tells || part?.account === true;
    const status = statusOf(measure, text, sentence, { ownKind: regulations.ownKind, tells }, ahead, dated);
    const own = part?.year ?? period;
    // 三、2021年工作思路 in a report on 2020
    const year = status === 'planned' ? (openingYear(measure) ?? measure.context.year ?? own) : own;
    const attributes: Record<string, unknown> = { span: measureSpan(measure), status };
    if (year) attributes.year = year;
    if (figures.length > 0) attributes.figures = figures;
    return place('measure', measure, attributes);
  });

  const principal = principalOf(input);
  const doers: string[][] = [];
  const tied = (tie: Tie): readonly string[] => keysOf.get(tie.mention) ?? [];
  measures.forEach((measure, i) => {
    const key = measureKeys[i] as string;
    const sentence = document.sentences[measure.sentence] as Span;
    const told =
      regulations.ownKind === 'regulation' && measure.involved.some((tie) => tied(tie).includes(input.reporter ?? ''));
    // a notice that has others report to its issuer does not make the issuer the one who reports
    const actors = actorsOf(measure, told ? { ...input, reporter: undefined } : input, principal);
    doers.push(actors.map((actor) => actor.key));
    for (const { key: actor, evidence, confidence } of actors)
      facts.add('carriedOutBy', key, actor, evidence ?? proofAt(measure, 'actor.reporter'), confidence);
    for (const law of measure.laws) {
      for (const target of tied(law)) {
        if (target === own) continue;
        const from = Math.min(law.evidence.start, measure.start);
        facts.add(
          'drives',
          target,
          key,
          { start: Math.max(sentence.start, from), end: Math.max(law.evidence.end, measure.end), rule: law.rule },
          law.confidence,
        );
      }
    }
    for (const tie of measure.involved) {
      for (const target of tied(tie)) {
        if (actors.some((actor) => actor.key === target)) continue;
        if (target === input.reporter && !told && tie.rule !== 'involves.object') continue;
        facts.add('involves', key, target, proof(tie), tie.confidence);
      }
    }
    for (const tie of measure.platforms)
      for (const target of tied(tie)) facts.add('uses', key, target, proof(tie), tie.confidence);
  });
  for (const { measure, target, evidence, confidence } of readAdvances(input, measures))
    facts.add('advances', measureKeys[measure] as string, target, evidence, confidence);
  const products = readProducts(input, measures);
  readProductIssuers(input, measures, products, doers, facts);
  for (const { measure, target, evidence, confidence } of products) {
    facts.add('produces', measureKeys[measure] as string, target, evidence, confidence);
    for (const law of (measures[measure] as Measure).laws) {
      // 以习近平法治思想为指导，…: what guides all that is done is no ground of one paper
      if (law.rule.startsWith('basis.guide') && law.mention.kind === 'guidance') continue;
      for (const basis of tied(law))
        if (basis !== target && /^(?:regulation|guidance):/.test(basis))
          facts.add('basedOn', target, basis, proof(law), 0.8);
    }
  }
  readSupervision(input, supervisors, measures, principal, facts);
  readRemedies(document, measures, measureKeys, problems, problemKeys, facts);
  readEstablished(input, measures, facts);
  return { entities: [...topics.values(), ...entities], facts: facts.list() };
}

/** The year that the document reports on: the first of its period. */
function yearOf({ entities, own }: RegulationResolution): number | undefined {
  const attributes = entities.find((entity) => entity.key === own.key)?.attributes;
  const year = Number(String(attributes?.period ?? attributes?.year ?? '').slice(0, 4));
  return year > 1900 ? year : undefined;
}

const proofAt = ({ start, end }: Span, rule: string): Evidence => ({ start, end, rule });
const proof = ({ evidence, rule }: Tie): Evidence => proofAt(evidence, rule);

const measureSpan = (measure: Measure): Span => ({ start: measure.start, end: measure.end });

/** One node per titled section, keyed by the document and the title. */
function topicEntities(document: Document, own: string): Map<number, Entity> {
  const topics = new Map<number, Entity>();
  document.outline.forEach((heading, index) => {
    if (!heading.title || heading.level > 4 || /^第.+条$/.test(heading.ordinal)) return;
    const key = `topic:${hashName(hashOn(HASH_START, own))}:${heading.ordinal}${heading.title}`;
    topics.set(index, {
      key,
      kind: 'topic',
      label: heading.title,
      aliases: [],
      mentions: [{ start: heading.titleSpan.start, end: heading.titleSpan.end }],
      attributes: heading.ordinal ? { ordinal: heading.ordinal } : {},
    });
  });
  return topics;
}

function actorsOf(
  measure: Measure,
  { keysOf, regulations, reporter, homeRegion, homeGovernment, bodies }: DeedInput,
  principal: Principal | undefined,
): { key: string; evidence?: Evidence; confidence: number }[] {
  const actors: { key: string; evidence?: Evidence; confidence: number }[] = [];
  for (const tie of measure.actors) {
    for (const key of keysOf.get(tie.mention) ?? []) {
      if (tie.rule === 'actor.issuer') {
        const notice = regulations.regulations.find((regulation) => regulation.key === key);
        for (const issuer of notice?.issuers ?? [])
          actors.push({ key: issuer.key, evidence: proof(tie), confidence: tie.confidence });
      } else if (key === homeRegion) {
        const government = tie.mention.text.startsWith('我') ? homeGovernment?.(tie.mention) : undefined;
        if (government) actors.push({ key: government, evidence: proof(tie), confidence: tie.confidence });
      } else if (!actors.some((actor) => actor.key === key))
        actors.push({ key, evidence: proof(tie), confidence: tie.confidence });
    }
  }
  const government =
    measure.head === undefined || measure.context.provision
      ? undefined
      : governmentOfHead(measure.head, reporter, bodies);
  if (government && !actors.some(({ key }) => key === government))
    actors.push({ key: government, evidence: proofAt(measure, 'actor.head'), confidence: 0.85 });
  // an article binds whom it names, not who issued it
  if (actors.length > 0 || measure.context.provision) return actors;
  if (reporter && principal && measure.start >= principal.from)
    return principal.keys.map((key) => ({
      key,
      evidence: principal.evidence,
      confidence: measure.collective ? 0.6 : 0.75,
    }));
  const confidence = measure.collective ? 0.6 : 0.85;
  const many =
    reporter && measure.collective && regulations.ownKind === 'regulation'
      ? governmentOfMany(reporter, bodies)
      : undefined;
  if (many) return [{ key: many, confidence }];
  return reporter ? [reporter, ...jointWith(reporter, regulations)].map((key) => ({ key, confidence })) : [];
}

/** Who issued the document together with the reporting body: what it has done or set without saying by whom is theirs too. */
function jointWith(reporter: string, { own, ownKind }: RegulationResolution): string[] {
  const rule = own.issuers.find(({ key }) => key === reporter)?.rule;
  if (ownKind !== 'regulation' || rule === undefined) return [];
  return own.issuers.filter((issuer) => issuer.key !== reporter && issuer.rule === rule).map(({ key }) => key);
}

/** 接受县人大监督, 在县委领导下: the one who leads or supervises the reporting body. */
function readSupervision(
  { keysOf, regulations, reporter }: DeedInput,
  supervisors: readonly Tie[],
  measures: readonly Measure[],
  principal: Principal | undefined,
  facts: FactSet,
): void {
  // a plan that speaks of 在区委领导下 tells how its tasks are to be done
  if (!reporter || regulations.ownKind === 'regulation') return;
  const supervise = (supervisor: string, evidence: Evidence, confidence: number): void => {
    // where an office speaks for its government it is the government that is supervised
    const supervised = principal && evidence.start >= principal.from ? principal.keys : [reporter];
    for (const key of supervised)
      if (supervisor !== key && supervisor !== reporter) facts.add('supervises', supervisor, key, evidence, confidence);
  };
  for (const tie of supervisors) {
    for (const key of keysOf.get(tie.mention) ?? [])
      supervise(key, { ...tie.evidence, rule: 'supervises.lead' }, tie.confidence);
  }
  for (const measure of measures) {
    const verb = measure.terms.findIndex((term) => term.text === '接受');
    if (verb < 0 || verb > 2) continue;
    const words = measure.terms.map((term) => term.text).join('');
    if (!/监督|领导|指导|检查|审议|询问|质询/.test(words)) continue;
    for (const term of measure.terms.slice(verb)) {
      if (term.mention?.kind !== 'institution') continue;
      for (const key of keysOf.get(term.mention) ?? [])
        supervise(key, { ...measureSpan(measure), rule: 'supervises.accept' }, 0.85);
    }
  }
}
