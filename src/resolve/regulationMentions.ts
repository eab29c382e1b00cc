import { plainGenre } from '../lexicon/genres.ts';
import { findInstitutionsIn } from '../mentions/institutions.ts';
import { splitIssuers } from '../mentions/regulationIssuers.ts';
import type { RegulationMention } from '../mentions/regulations.ts';
import { canonicalTitle, readTitle } from '../mentions/regulationTitles.ts';
import type { Document, Span, Written } from '../reading/document.ts';
import { toText } from '../reading/document.ts';
import { EarlierEditions } from './regulationEarlier.ts';
import type { RegulationRecord, RegulationRecords } from './regulationRecords.ts';
import { addForm, claim } from './regulationRecords.ts';
import { ShortTitles } from './regulationShort.ts';

/** A naming and the record that it names. */
export interface Pair {
  readonly mention: RegulationMention;
  readonly record: RegulationRecord;
}

/** Joins every naming but 本办法 to its record, in order, so that a short title finds the one just named. */
export function readMentions(
  document: Document,
  mentions: readonly RegulationMention[],
  records: RegulationRecords,
  self: RegulationRecord,
  ownKind: 'report' | 'regulation',
  carried: readonly RegulationRecord[],
  reporter?: string,
): Pair[] {
  const short = new ShortTitles();
  const editions = new EarlierEditions(document, self, carried, ownKind === 'report');
  const pairs: Pair[] = [];
  for (const mention of mentions) {
    if (mention.form === 'self') continue;
    const known =
      mention.form === 'number' && mention.number ? records.numbered(mention.number) : short.resolve(mention);
    if (known === null) continue;
    const earlier = known ? undefined : editions.editionOf(mention, readTitle(mention.title).body);
    const record =
      known ??
      (earlier === undefined
        ? records.take(mention.title, mention.number, mention.issuer?.text)
        : records.takeEarlier(mention.title, earlier, mention.number));
    if (record === self && ownKind === 'report') continue;
    pairs.push({ mention, record });
    record.mentions.push({ start: mention.start, end: mention.end });
    for (const form of formsOf(document, mention)) addForm(record, form);
    for (const name of mention.shortNames) addForm(record, name);
    if (known) continue;
    if (earlier === undefined) short.note(record, mention);
    takeIssuer(record, mention, document, ownKind === 'report' ? reporter : undefined);
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

function takeIssuer(
  record: RegulationRecord,
  mention: RegulationMention,
  document: Document,
  reporter: string | undefined,
): void {
  const opening = record.opening && mention.title.startsWith(record.opening) ? record.opening : '';
  if (opening) {
    const start = mention.titleSpan.start + mention.text.indexOf(opening.slice(0, 2));
    claim(record, splitIssuers({ text: opening, start, end: start + opening.length }), 'issuer.in-title');
  } else if (!record.national && !mention.issuer) {
    const body = bodyInTitle(mention.title);
    const start = body ? mention.text.indexOf(body) + mention.start : -1;
    if (body && start >= mention.start)
      claim(record, [{ text: body, start, end: start + body.length }], 'issuer.named-in-title');
  }
  const asked = requester(document, mention);
  if (asked) claim(record, [asked], 'issuer.addressee');
  if (!mention.issuer) return;
  const { rule, together } = mention.issuer;
  if (together) {
    const told = reporter !== undefined && hasNoSubject(document.flow.text, together.start);
    const actor = together.actor ?? (told ? { ...together, text: reporter } : undefined);
    if (actor) claim(record, splitIssuers(actor), rule);
  }
  claim(record, splitIssuers(mention.issuer), rule);
}

/** How far back the sentence is read for a subject. */
const LONGEST_OPENING = 160;

/** Whether no body stands before 联合某局印发 in its sentence but in titles and as another partner: the reporter does it. */
function hasNoSubject(text: string, at: number): boolean {
  const sentence = text.slice(Math.max(0, at - LONGEST_OPENING), at).replace(/^.*[。；：\n]/su, '');
  const rest = sentence.replace(/《[^《》]*》/gu, '').replace(/(?:联合|会同|协同)[^，]*，/gu, '');
  return (
    sentence.length < LONGEST_OPENING && !/[局委厅署院府]|[府委政]办|办公室|[镇乡]|街道|部门|中心|集团|公司/u.test(rest)
  );
}

/** 你局《关于…的请示》: what a reply answers came from whom it is addressed to. */
const REQUESTED = /[你贵]([省市县区州盟旗局委厅办部院校])(?:报来|报送|上报|呈报|来文|提交)?的?$/u;
const LONGEST_REQUESTED = 8;
const ASKED: Readonly<Record<string, RegExp>> = { 委: /委(?:员会)?$/u, 办: /办(?:公[室厅])?$/u, 校: /[校学院]$/u };

/** The only 主送 body that can have written what stands behind 你局. */
function requester({ flow, letterhead }: Document, { start }: RegulationMention): Written | undefined {
  const said = REQUESTED.exec(flow.text.slice(Math.max(0, start - LONGEST_REQUESTED), start));
  if (!said) return undefined;
  const word = said[1] as string;
  const meant = letterhead.addressees.filter(({ text }) => ASKED[word]?.test(text) ?? text.includes(word));
  const [only, ...others] = meant;
  return only && others.length === 0 ? { text: only.text, start: start - said[0].length, end: start } : undefined;
}

/** 市工商行政管理局|行政处罚裁量规则: what a department calls its own it has issued itself. */
function bodyInTitle(title: string): string | undefined {
  const [first] = findInstitutionsIn(title);
  const own = first && first.start === 0 && first.units.length === 1 && OWN_ROLES.has(first.units[0]?.role ?? '');
  return own && title.length - first.end >= 4 && (first.scope.kind === 'region' || first.scope.kind === 'level')
    ? first.text
    : undefined;
}

const OWN_ROLES = new Set(['department', 'office', 'committee']);

function takeObjects(
  records: RegulationRecords,
  record: RegulationRecord,
  mention: RegulationMention,
  document: Document,
): void {
  if (record.objects.length > 0) return;
  for (const { act, title } of record.parts.objects) {
    // what a replaced notice printed is the earlier edition, too
    const inner =
      record.earlier !== undefined && act === 'promulgates'
        ? records.takeEarlier(canonicalTitle(title), record.earlier, undefined)
        : records.take(act === 'promulgates' ? titleInFull(document, title) : canonicalTitle(title));
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

/** 印发2017年工作要点 names in short what is printed behind as X局2017年工作要点 or 2017年X市工作要点. */
function titleInFull({ parts }: Document, title: string): string {
  const short = canonicalTitle(title);
  const [year, rest] = [short.slice(0, 5), short.slice(5)];
  if (!/^(?:19|20)\d\d年/u.test(short)) return short;
  const full = parts.flatMap(({ role, title: own }) => (role === 'attached' && own ? [canonicalTitle(own.text)] : []));
  const meant = full.filter((words) => words.includes(year) && words.endsWith(rest));
  return meant.length === 1 ? (meant[0] as string) : short;
}

/** What the document's own title says that it prints, amends or repeals, where neither its text nor a part behind it shows that. */
export function readOwnObjects(records: RegulationRecords, self: RegulationRecord, title: Written): void {
  for (const { act, title: words } of self.parts.objects) {
    const inner = records.take(canonicalTitle(words));
    if (inner === self) continue;
    self.objects.push({ act, record: inner, evidence: title });
    if (act === 'promulgates') inner.carrier ??= self;
    const at = title.text.indexOf(words.slice(0, 6));
    const start = title.start + Math.max(0, at);
    inner.mentions.push({ start, end: Math.min(start + words.length, title.end) });
    addForm(inner, words);
  }
}

/** Joins 本办法, 本通知 to the document, or to the instrument of that genre that it carries. */
export function readSelfNames(
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
    const word = plainGenre(mention.title.replace(/^本(?:实施|暂行|管理|试行|指导|工作|行动)?/u, ''));
    const pool = here === self ? [self, ...carried] : [here, self, ...carried];
    const record =
      pool.find((one) => genre(one) === word) ??
      (here === self && carried.length === 1 && word !== '通知'
        ? carried[0]
        : here !== self || genre(self) !== ''
          ? here
          : undefined);
    if (!record || (record === self && ownKind === 'report')) continue;
    record.mentions.push({ start: mention.start, end: mention.end });
    pairs.push({ mention, record });
  }
  return pairs;
}
