import { findMentions } from './mentions/find.ts';
import type { Mention } from './mentions/mention.ts';
import { settleOverlaps } from './mentions/spans.ts';
import { decode } from './reading/decode.ts';
import type { Document, Span } from './reading/document.ts';
import { readDocument } from './reading/read.ts';
import { readDeeds } from './relations/deeds.ts';
import { readInstruments } from './relations/instruments.ts';
import { readLetterhead } from './relations/letterhead.ts';
import { readStructure } from './relations/structure.ts';
import type { Entity, Fact, Reference } from './resolve/entity.ts';
import { type Institutions, resolveInstitutions } from './resolve/institutions.ts';
import { resolveGuidance, resolvePlatforms, resolveReforms } from './resolve/named.ts';
import { resolvePersons } from './resolve/persons.ts';
import { resolveRegions } from './resolve/regions.ts';
import { resolveRegulations } from './resolve/regulations.ts';
import { readSetting, type Setting } from './resolve/setting.ts';

/** What one document says: its things and how they are tied, all spans offsets into `document.flow.text`. */
export interface Reading {
  readonly document: Document;
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  /** Which mention was found to name which entity, with the rule that read it. */
  readonly references: readonly Reference[];
}

/**
 * The whole road of a report but the last step: bytes → text → mentions → entities → facts.
 * @param id the file's base name with extension, unique within a graph
 * @throws {ReadingError} when the bytes are no text that can be read
 */
export function readReport(bytes: Uint8Array, id: string): Reading {
  return extract(readDocument(decode(bytes), id));
}

/** Reads the entities and facts of a document. Never throws. */
export function extract(document: Document): Reading {
  const found = findMentions(document);
  const setting = readSetting(document);
  const institutions = resolveInstitutions(document, found.institutions, setting);
  const regulations = resolveRegulations(document, found.regulations, setting, institutions);
  const letterhead = readLetterhead(document, regulations, institutions);
  const regions = resolveRegions(document, found.regions, setting, institutions.entities);
  const reforms = resolveReforms(found.reforms);
  const platforms = resolvePlatforms(
    found.platforms,
    setting.home ? setting.chain.map(({ name }) => name) : [],
    institutions.reporter?.replace(/^institution:/, ''),
  );
  const guidance = resolveGuidance(found.guidance);
  const persons = resolvePersons(found.persons);

  const references = [institutions, regulations, regions, reforms, platforms, guidance, persons].flatMap(
    (resolution) => resolution.references,
  );
  const deeds = readDeeds({
    document,
    mentions: settleOverlaps(references.map(({ mention }) => mention)),
    keysOf: byMention(references),
    regulations,
    titleReforms: reforms.references
      .filter(({ mention }) => mention.rule.startsWith('reform.title'))
      .map(({ mention, key }) => ({ span: mention, key })),
    reporter: institutions.reporter,
    bodies: new Set(institutions.entities.map(({ key }) => key)),
    homeRegion: setting.home?.key,
    homeGovernment: governmentBehind(setting, institutions),
  });
  const named = [institutions, regulations, letterhead, regions, reforms, platforms, guidance, persons].flatMap(
    (resolution) => resolution.entities,
  );
  const entities = [...named, ...deeds.entities];
  const facts = [
    ...readInstruments(document, regulations, guidance.references),
    ...letterhead.facts,
    ...deeds.facts,
    ...readStructure(named, regions),
  ];
  return { document, entities, facts, references };
}

/** Where a bureau or an office reports, its place that acts (我县建成…) is the government. */
function governmentBehind(
  { home }: Setting,
  { reporter, refer }: Institutions,
): ((shown: Span) => string | undefined) | undefined {
  if (!home || home.zone || !/[局厅室]$/.test(reporter ?? '')) return undefined;
  return (shown) => refer(`${home.name}人民政府`, shown, 'actor.subject');
}

function byMention(references: readonly Reference[]): Map<Mention, string[]> {
  const keys = new Map<Mention, string[]>();
  for (const { mention, key } of references) {
    const known = keys.get(mention);
    if (known) known.push(key);
    else keys.set(mention, [key]);
  }
  for (const [mention, named] of keys) if (named.length > 1) keys.set(mention, mostSpecific(named));
  return keys;
}

/** Of 杭州市人民政府 and 杭州市人民政府法制办公室, both read from 市政府法制办, the words mean the second. */
function mostSpecific(keys: readonly string[]): string[] {
  return keys.filter((key) => !keys.some((other) => other !== key && other.startsWith(key.replace(/委员会$/, '委'))));
}
