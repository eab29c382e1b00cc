import { edgeKeyOf } from '../ontology/edgeKey.ts';
import type { Document, Span } from '../reading/document.ts';
import type { Evidence, Fact, Reference } from '../resolve/entity.ts';
import type { RegulationResolution } from '../resolve/regulations.ts';
import { findCleanups } from './cleanup.ts';
import { INSTRUMENT_RULES } from './instrumentRules.ts';

type InstrumentEdge = 'issuedBy' | 'promulgates' | 'amends' | 'repeals' | 'cites' | 'basedOn';

/** Facts by source, kind and target; a second proof joins the first. */
class Facts {
  private readonly byEdge = new Map<string, Fact & { evidence: Evidence[] }>();
  private readonly proofs = new Set<string>();

  add(kind: InstrumentEdge, source: string, target: string, proof: Evidence, confidence: number): void {
    if (source === target) return;
    const key = edgeKeyOf(kind, source, target);
    const shown = `${key}|${proof.start}|${proof.rule}`;
    if (this.proofs.has(shown)) return;
    this.proofs.add(shown);
    const known = this.byEdge.get(key);
    if (!known) this.byEdge.set(key, { key, kind, source, target, evidence: [proof], confidence, origin: 'stated' });
    else known.evidence.push(proof);
  }

  list(): Fact[] {
    return [...this.byEdge.values()];
  }
}

/**
 * What titles, numbers and the document's own enacting words say of instruments: `issuedBy`, `promulgates`, `amends`, `repeals`,
 * `cites`, and the `basedOn` of the document or the instrument that it carries.
 */
export function readInstruments(
  document: Document,
  resolution: RegulationResolution,
  guidance: readonly Reference[] = [],
): Fact[] {
  const facts = new Facts();
  const keys = new Map(resolution.regulations.map(({ key, record }) => [record, key]));
  for (const { key, record, issuers } of resolution.regulations) {
    for (const { key: body, start, end, rule } of issuers)
      facts.add(
        'issuedBy',
        key,
        body,
        { start, end, rule },
        rule === 'issuer.publishes' || rule === 'issuer.speaks' ? 0.8 : 0.95,
      );
    for (const { act, record: object, evidence } of record.objects) {
      const target = keys.get(object);
      if (act !== 'concerns' && target)
        facts.add(act, key, target, { start: evidence.start, end: evidence.end, rule: `title.${act}` }, 0.95);
    }
  }
  const own = resolution.own.key;
  for (const { mention, key } of resolution.references) {
    facts.add('cites', own, key, { start: mention.start, end: mention.end, rule: mention.rule }, mention.confidence);
  }
  // What a title holds inside another is named too: 《关于印发〈X〉的通知》 names X.
  const named = new Set(resolution.references.map(({ key }) => key));
  for (const { key, record } of resolution.regulations) {
    const [first] = record.mentions;
    if (first && !named.has(key) && record.part === undefined) {
      facts.add('cites', own, key, { start: first.start, end: first.end, rule: 'title.inner' }, 0.9);
    }
  }
  readSentences(document, resolution, guidance, facts);
  readGrounds(document, resolution, facts);
  if (resolution.ownKind === 'regulation') {
    for (const { kind, key, evidence } of findCleanups(document, resolution.references))
      facts.add(kind, own, key, evidence, 0.9);
  }
  return facts.list();
}

const GROUNDS = /^(?:编制|制定|制订|起草|修订|规划|政策|法律)依据$/u;

/** The regulations listed under 编制依据 are what the instrument around that heading is based on. */
function readGrounds(document: Document, resolution: RegulationResolution, facts: Facts): void {
  if (resolution.ownKind !== 'regulation') return;
  for (const { title, scope } of document.outline) {
    if (!GROUNDS.test(title)) continue;
    const part = document.parts.findIndex(({ start, end }) => scope.start >= start && scope.start < end);
    const source = resolution.partKeys[part] ?? resolution.own.key;
    for (const { mention, key } of resolution.references) {
      const { start, end } = mention;
      if (start >= scope.start && end <= scope.end && key !== source)
        facts.add('basedOn', source, key, { start, end, rule: 'basis.listed' }, 0.85);
    }
  }
}

const CUES = new RegExp([...new Set(INSTRUMENT_RULES.map((rule) => rule.cue))].join('|'), 'gu');
const MAX_SENTENCE = 1200;

/** Runs the rules over every sentence that holds both a cue and a regulation. */
function readSentences(
  document: Document,
  resolution: RegulationResolution,
  guidance: readonly Reference[],
  facts: Facts,
): void {
  const { text } = document.flow;
  const doctrines = new Set(guidance.map(({ key }) => key));
  const references = [...resolution.references, ...guidance].sort((a, b) => a.mention.start - b.mention.start);
  const keys = new Map(resolution.regulations.map(({ key, record }) => [record, key]));
  const printed = new Set(
    resolution.own.record.objects.flatMap(({ act, record }) => (act === 'promulgates' ? [keys.get(record)] : [])),
  );
  const own = new Set([...resolution.partKeys, ...printed].filter((key) => key !== undefined));
  let next = 0;
  let lastSelf: Reference | undefined;
  for (const sentence of stretches(document)) {
    for (; next < references.length; next++) {
      const reference = references[next] as Reference;
      if (reference.mention.start >= sentence.start) break;
      if (isSelf(reference)) lastSelf = reference;
    }
    const here: Reference[] = [];
    for (let i = next; i < references.length && (references[i] as Reference).mention.end <= sentence.end; i++)
      here.push(references[i] as Reference);
    if (here.length === 0) continue;
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + MAX_SENTENCE));
    CUES.lastIndex = 0;
    if (!CUES.test(words)) continue;
    const { masked, places, selves } = mask(words, sentence.start, here, own);
    const speaker = subjectOf(resolution, sentence, here, lastSelf);
    for (const rule of INSTRUMENT_RULES) {
      if (!masked.includes(rule.cue)) continue;
      const told = resolution.ownKind === 'report' && (rule.kind !== 'basedOn' || rule.ofInstruments === true);
      if (told && rule.id !== 'repeals.at-once') continue;
      for (const match of masked.matchAll(rule.pattern)) {
        // 根据…制定《X》，现印发给你们: X is based on it, not the notice that says so
        const end = match.index + match[0].length;
        const amended = rule.kind === 'basedOn' && isQuoted(masked, match.index);
        const subject = told
          ? replacedBy(masked, match.index, places)
          : amended
            ? amendedAt(document, references, sentence.start)
            : (masked[end - 1] === 'S' && rule.id === 'basis.enacts' && selves.get(end - 1)) || speaker;
        if (subject === undefined) continue;
        const on = match.groups?.on ?? '';
        const from = match.index + match[0].indexOf(on);
        for (let i = from; i < from + on.length; i++) {
          const target = masked[i] === 'R' ? places.get(i) : undefined;
          // an earlier edition under the same name is repealed, not what the notice prints
          if (rule.kind === 'repeals' && target && printed.has(target)) continue;
          if (rule.kind !== 'basedOn' && target && doctrines.has(target)) continue;
          if (target)
            facts.add(rule.kind, subject, target, { start: sentence.start, end: sentence.end, rule: rule.id }, 0.9);
        }
      }
    }
  }
}

const ISSUES = '(?:印发|出台|制定|修订|发布|公布|完善)了?';
const ISSUED = new RegExp(`${ISSUES}$`, 'u');
/** 印发《A》，自2018年9月1日起施行，原《B》… */
const ISSUED_BEFORE = new RegExp(`${ISSUES}R(?:（[^（）R]{1,30}）)?(?:，[^，。；R]{0,24}){0,2}$`, 'u');

/** What takes the place of it: 印发《A》，原《B》同时废止 is told in a report of what A does. */
function replacedBy(masked: string, at: number, places: ReadonlyMap<number, string>): string | undefined {
  const before = masked.slice(0, at);
  // 印发《A》，《B》同时废止: the first of the row is no part of it
  if (ISSUED.test(before)) return places.get(at);
  const issued = ISSUED_BEFORE.exec(before);
  return issued ? places.get(issued.index + issued[0].indexOf('R')) : undefined;
}

/** Whether `at` stands in a quotation that is not closed before it: 将第一条修改为：“为了…，依据《X》，制定本办法。” */
const isQuoted = (words: string, at: number): boolean =>
  words.lastIndexOf('“', at) > words.lastIndexOf('”', Math.max(0, at - 1));

/** The instrument whose words are changed under the heading that holds `at`: 二、《X办法》（2009年市政府令第203号）. */
function amendedAt({ outline }: Document, references: readonly Reference[], at: number): string | undefined {
  for (const { titleSpan, scope, title } of outline.toReversed()) {
    if (title === '' || at < scope.start || at >= scope.end) continue;
    const named = references.find(({ mention }) => mention.start >= titleSpan.start && mention.end <= titleSpan.end);
    if (named) return named.key;
  }
  return undefined;
}

/** Sentences and titles of sections (一、对《X》作出修改), in order. */
function stretches(document: Document): readonly (Span & { readonly part: number })[] {
  const titles = document.outline.flatMap(({ title, titleSpan }) =>
    title.includes('《')
      ? [
          {
            ...titleSpan,
            part: document.parts.findIndex(({ start, end }) => titleSpan.start >= start && titleSpan.start < end),
          },
        ]
      : [],
  );
  return titles.length === 0
    ? document.sentences
    : [...document.sentences, ...titles].sort((a, b) => a.start - b.start);
}

/** The sentence with every regulation as R and every name of the document itself (`own` keys, 本办法) as S. */
export function mask(
  words: string,
  offset: number,
  references: readonly Reference[],
  own: ReadonlySet<string> = new Set(),
): { masked: string; places: Map<number, string>; selves: Map<number, string> } {
  const places = new Map<number, string>();
  const selves = new Map<number, string>();
  let masked = '';
  let at = 0;
  for (const reference of references) {
    const { mention, key } = reference;
    const start = mention.start - offset;
    const end = mention.end - offset;
    if (start < at || end > words.length) continue;
    masked += words.slice(at, start).replace(/[RS]/gu, '_');
    const self = isSelf(reference) || own.has(key);
    (self ? selves : places).set(masked.length, key);
    masked += self ? 'S' : 'R';
    at = end;
  }
  return { masked: masked + words.slice(at).replace(/[RS]/gu, '_'), places, selves };
}

/** Whether the words are the document's name for itself: 本办法. */
const isSelf = ({ mention }: Reference): boolean => (mention as { form?: string }).form === 'self';

/**
 * Which node speaks in a sentence: what it calls 本办法, failing that the instrument whose part it stands in.
 * @param before the last of the document's names for itself in front of the sentence
 */
function subjectOf(
  resolution: RegulationResolution,
  sentence: Span & { part: number },
  here: readonly Reference[],
  before: Reference | undefined,
): string {
  const named = here.findLast(isSelf);
  if (named) return named.key;
  const part = resolution.partKeys[sentence.part] ?? resolution.own.key;
  if (part !== resolution.own.key) return part;
  // A rule printed behind its notice without a break of its own still says 本办法 nearby.
  return before && sentence.start - before.mention.end < 300 ? before.key : part;
}
