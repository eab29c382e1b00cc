import { plainGenre } from '../lexicon/genres.ts';
import type { RegulationMention } from '../mentions/regulations.ts';
import { looksLikeIssuer, splitIssuers } from '../mentions/regulationIssuers.ts';
import { canonicalTitle } from '../mentions/regulationTitles.ts';
import { toText } from '../reading/document.ts';
import type { Document, Span, Written } from '../reading/document.ts';
import type { Entity, Reference } from './entity.ts';
import { regulationAttributes } from './regulationAttributes.ts';
import { findCarried } from './regulationCarried.ts';
import { codeReader } from './regulationIssuers.ts';
import { homeRegions } from './regulationIssuers.ts';
import { regulationKey, reportKey } from './regulationKeys.ts';
import { adoptingBody, attachedTitle, issuerInReportTitle, ownTitle, periodOf } from './regulationOwn.ts';
import { addForm, claim, RegulationRecords } from './regulationRecords.ts';
import type { RegulationRecord } from './regulationRecords.ts';
import { ShortTitles } from './regulationShort.ts';
import type { Setting } from './setting.ts';

/** Answers which institution a name means in this document, and gives it a node if it has none yet. */
export interface InstitutionNames {
  refer(name: string, span: Span, rule: string): string | undefined;
}

/** A regulation with all that its names say, for the rules that make facts of it. */
export interface ResolvedRegulation {
  readonly key: string;
  readonly record: RegulationRecord;
  /** Keys of the bodies that issued it, each with the words that say so. */
  readonly issuers: readonly (Span & { readonly key: string; readonly rule: string })[];
}

export interface RegulationResolution {
  readonly entities: Entity[];
  readonly references: Reference[];
  /** The node that the document itself is, a report or a regulation. */
  readonly own: ResolvedRegulation;
  readonly ownKind: 'report' | 'regulation';
  /** Every regulation, `own` among them, in order of first naming. */
  readonly regulations: readonly ResolvedRegulation[];
  /** The key of the instrument that stands in each of `document.parts`. */
  readonly partKeys: readonly string[];
}

/**
 * Which mentions are one regulation, and which node the document itself is (ontology, “Names and identity” 2 and 3). `setting` tells the
 * regions that the document speaks from; `institutions` gives the keys of issuing bodies.
 */
export function resolveRegulations(
  document: Document,
  mentions: readonly RegulationMention[],
  setting: Pick<Setting, 'chain'>,
  institutions: InstitutionNames,
): RegulationResolution {
  const records = new RegulationRecords();
  const own = ownTitle(document);
  const self = records.take(own.title, own.number);
  self.part = 0;
  if (own.titleSpan) self.mentions.push(own.titleSpan);
  addForm(self, own.title);

  const parts = document.parts.map((part, index) => {
    const title = attachedTitle(part);
    if (title === undefined || !part.title) return self;
    const record = records.take(title);
    record.part ??= index;
    if (record !== self) record.mentions.push(part.title);
    return record;
  });

  const pairs = readMentions(document, mentions, records, self, own.kind);
  for (const { record, evidence } of findCarried(document, pairs)) {
    if (record !== self && !self.objects.some((object) => object.record === record)) {
      self.objects.push({ act: 'promulgates', record, evidence });
      record.carrier ??= self;
    }
  }
  for (const record of parts) {
    if (record !== self && own.kind === 'regulation' && !self.objects.some((object) => object.record === record)) {
      self.objects.push({ act: 'promulgates', record, evidence: record.mentions[0] ?? self.mentions[0] ?? { start: 0, end: 1 } });
      record.carrier ??= self;
    }
  }
  const selves = readSelfNames(document, mentions, self, parts, own.kind);

  claimOwnIssuers(document, self, own.kind);
  claimSectionIssuers(document, records.all, self);
  const codes = codeReader(homeRegions(setting), own.number?.code, document.flow.text);
  const resolved = new Map<RegulationRecord, ResolvedRegulation>();
  const order = [...records.all];
  for (const record of order) {
    const { number } = record;
    const coded = number?.form === 'decree' ? decreeIssuer(number.code) : codes.issuers(number?.code ?? '');
    const issuers = issuersOf(record, coded, institutions);
    resolved.set(record, { key: '', record, issuers });
  }
  for (const record of order) {
    const { issuers } = resolved.get(record) as ResolvedRegulation;
    const carrier = record.carrier;
    const number = record.number?.canonical ?? carrier?.number?.canonical;
    const issuer = issuers[0]?.key ?? (carrier && resolved.get(carrier)?.issuers[0]?.key);
    const isReport = record === self && own.kind === 'report';
    const key = isReport ? reportKey(record.title, record.number?.canonical, issuer) : regulationKey(record.title, number, issuer);
    resolved.set(record, { key, record, issuers });
  }
  const get = (record: RegulationRecord) => resolved.get(record) as ResolvedRegulation;
  const references = [...pairs, ...selves].map(({ mention, record }) => ({ mention, key: get(record).key }));
  references.sort((a, b) => a.mention.start - b.mention.start);
  return {
    entities: order.map((record) => entityOf(document, get(record), record === self ? own.kind : 'regulation')),
    references,
    own: get(self),
    ownKind: own.kind,
    regulations: order.map(get),
    partKeys: parts.map((record) => get(record).key),
  };
}

interface Pair {
  readonly mention: RegulationMention;
  readonly record: RegulationRecord;
}

function readMentions(
  document: Document,
  mentions: readonly RegulationMention[],
  records: RegulationRecords,
  self: RegulationRecord,
  ownKind: 'report' | 'regulation',
): Pair[] {
  const short = new ShortTitles();
  const pairs: Pair[] = [];
  for (const mention of mentions) {
    if (mention.form === 'self') continue;
    const known = mention.form === 'number' && mention.number ? records.numbered(mention.number) : short.resolve(mention);
    if (known === null) continue;
    const record = known ?? records.take(mention.title, mention.number, mention.issuer?.text);
    if (record === self && ownKind === 'report') continue;
    pairs.push({ mention, record });
    record.mentions.push({ start: mention.start, end: mention.end });
    for (const form of formsOf(document, mention)) addForm(record, form);
    for (const name of mention.shortNames) addForm(record, name);
    if (known) continue;
    short.note(record, mention);
    takeIssuer(record, mention);
    takeObjects(records, record, mention, document);
  }
  return pairs;
}

/** The title as written, with its 文号 and with the body before it: every form is an alias. */
function formsOf(document: Document, mention: RegulationMention): string[] {
  const written = (span: Span) => {
    const { start, end } = toText(document.flow, span);
    return document.text.slice(start, end);
  };
  const title = written(mention.titleSpan).replace(/^《([^《》]*)》$/u, '$1');
  const forms = [title];
  if (mention.end > mention.titleSpan.end) forms.push(written(mention));
  if (mention.issuer && !mention.issuer.rule.includes('publish') && mention.issuer.end === mention.start) {
    forms.push(written({ start: mention.issuer.start, end: mention.titleSpan.end }));
  }
  return forms;
}

function takeIssuer(record: RegulationRecord, mention: RegulationMention): void {
  const opening = record.opening && mention.title.startsWith(record.opening) ? record.opening : '';
  if (opening) {
    const start = mention.titleSpan.start + mention.text.indexOf(opening.slice(0, 2));
    claim(record, splitIssuers({ text: opening, start, end: start + opening.length }), 'issuer.in-title');
  }
  if (mention.issuer) claim(record, splitIssuers(mention.issuer), mention.issuer.rule);
}

function takeObjects(records: RegulationRecords, record: RegulationRecord, mention: RegulationMention, document: Document): void {
  if (record.objects.length > 0) return;
  for (const { act, title } of record.parts.objects) {
    const inner = records.take(canonicalTitle(title));
    if (inner === record) continue;
    record.objects.push({ act, record: inner, evidence: mention });
    if (act === 'promulgates') inner.carrier ??= record;
    const at = document.flow.text.indexOf(title.slice(0, 6), mention.start);
    const start = at >= 0 && at < mention.end ? at : mention.start;
    inner.mentions.push({ start, end: Math.min(start + title.length, mention.end) });
    addForm(inner, title);
    if (inner.opening && title.startsWith(inner.opening)) {
      claim(inner, splitIssuers({ text: inner.opening, start, end: start + inner.opening.length }), 'issuer.in-title');
    }
  }
}

function readSelfNames(
  document: Document,
  mentions: readonly RegulationMention[],
  self: RegulationRecord,
  parts: readonly RegulationRecord[],
  ownKind: 'report' | 'regulation',
): Pair[] {
  const pairs: Pair[] = [];
  const carried = self.objects.filter(({ act }) => act === 'promulgates').map(({ record }) => record);
  const genre = (record: RegulationRecord) => plainGenre(record.parts.genre?.name ?? '');
  for (const mention of mentions) {
    if (mention.form !== 'self') continue;
    const index = document.parts.findIndex((part) => mention.start >= part.start && mention.start < part.end);
    const here = parts[index] ?? self;
    const word = plainGenre(mention.title.replace(/^本(?:实施|暂行|管理|试行)?/u, ''));
    const pool = here === self ? [self, ...carried] : [here, self, ...carried];
    const record =
      pool.find((one) => genre(one) === word) ??
      (here === self && carried.length === 1 && word !== '通知' ? carried[0] : here !== self || genre(self) !== '' ? here : undefined);
    if (!record || (record === self && ownKind === 'report')) continue;
    record.mentions.push({ start: mention.start, end: mention.end });
    pairs.push({ mention, record });
  }
  return pairs;
}

/** The document's own issuers: who signs it (落款), and who its title opens with. */
function claimOwnIssuers(document: Document, self: RegulationRecord, kind: 'report' | 'regulation'): void {
  const { issuers, title } = document.letterhead;
  claim(self, issuers.flatMap(splitIssuers), 'issuer.signs');
  if (kind === 'regulation') claim(self, adoptingBody(document), 'issuer.adopts');
  if (!title) return;
  if (self.opening && title.text.startsWith(self.opening)) {
    const opening: Written = { text: self.opening, start: title.start, end: title.start + self.opening.length };
    claim(self, splitIssuers(opening), 'issuer.in-title');
  } else if (kind === 'report' && self.claims.length === 0) {
    const named = issuerInReportTitle(title);
    if (named) claim(self, [named], 'issuer.in-title');
  }
}

/** A list of documents under 以X名义印发的文件 tells who issued them. */
function claimSectionIssuers(document: Document, records: readonly RegulationRecord[], self: RegulationRecord): void {
  for (const { title, titleSpan, scope } of document.outline) {
    if (title.length > 40 || !/文件|规章|规定/u.test(title)) continue;
    const name = /^(?:拟?(?:继续有效|保留|废止|失效|修改|修订)的)?以?(\p{Script=Han}{2,24}?)(?:的?名义)?(?:联合)?(?:印发|发布|制定|出台|制发|下发)?的?(?:行政)?(?:规范性)?(?:文件|规章)/u.exec(title)?.[1];
    if (!name || !looksLikeIssuer(name)) continue;
    const start = titleSpan.start + title.indexOf(name);
    for (const record of records) {
      const listed = record !== self && !record.carrier && record.mentions.some((mention) => mention.start >= scope.start && mention.end <= scope.end);
      if (listed) claim(record, splitIssuers({ text: name, start, end: start + name.length }), 'issuer.section');
    }
  }
}

/** A decree names its body; the president's decrees promulgate what the congress made. */
const decreeIssuer = (body: string): readonly string[] => (body && !/主席$/u.test(body) ? [body] : []);

/** Strongest words first: signature, title, the name before it, the 文号's code, a verb of publishing. */
const STRENGTH: readonly string[] = ['issuer.signs', 'issuer.in-title', 'issuer.adopts', 'issuer.before-title', 'issuer.code', 'issuer.section', 'issuer.published-by', 'issuer.publishes'];

function issuersOf(record: RegulationRecord, coded: readonly string[], institutions: InstitutionNames): ResolvedRegulation['issuers'] {
  const claims = [...record.claims];
  if (record.number) for (const name of coded) claims.push({ name, start: record.number.start, end: record.number.end, rule: 'issuer.code' });
  for (const rule of STRENGTH) {
    const out: (Span & { key: string; rule: string })[] = [];
    for (const { name, start, end } of claims.filter((one) => one.rule === rule)) {
      const key = institutions.refer(name, { start, end }, rule);
      if (key && !out.some((other) => other.key === key)) out.push({ key, start, end, rule });
    }
    if (out.length > 0) return out;
  }
  return [];
}

function entityOf(document: Document, { key, record, issuers }: ResolvedRegulation, kind: 'report' | 'regulation'): Entity {
  const { date } = document.letterhead;
  const official = record.opening && /^(?:关于|印发|转发|批转)/u.test(record.title) ? record.opening + record.title : record.title;
  const label = kind === 'report' && record.opening ? record.opening + record.title : official;
  const number = record.number?.canonical;
  const aliases = [record.title, ...record.forms];
  if (record.opening) aliases.push(record.opening + record.title);
  if (number) aliases.push(number);
  const attributes =
    kind === 'report' ? reportAttributes(document, record) : regulationAttributes(record, issuers[0]?.key ?? undefined);
  const isRead = record.part !== undefined;
  return {
    key,
    kind,
    label,
    aliases: [...new Set(aliases)].filter((alias) => alias !== label),
    mentions: record.mentions.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start),
    attributes: { ...attributes, ...(isRead && date && { date: date.iso }), ...(isRead && { source: document.id }) },
  };
}

function reportAttributes(document: Document, record: RegulationRecord): Record<string, unknown> {
  const period = periodOf(document, record.opening + record.title);
  const genre = record.parts.genre?.name;
  return { ...(record.number && { number: record.number.canonical }), ...(period && { period }), ...(genre && { genre }) };
}
