import type { Document } from '../reading/document.ts';
import { findGuidance, type GuidanceMention } from './guidance.ts';
import type { InstitutionMention } from './institution.ts';
import { findInstitutions } from './institutions.ts';
import type { Mention } from './mention.ts';
import { findPersons, type PersonMention } from './persons.ts';
import { findPlatforms } from './platforms.ts';
import type { ReformMention } from './reformNames.ts';
import { findReforms } from './reforms.ts';
import { findRegions, type RegionMention } from './regions.ts';
import { findRegulations, type RegulationMention } from './regulations.ts';
import { settleOverlaps } from './spans.ts';

/** Districts whose names, standing alone, are far oftener common nouns: 老城区改造. */
const COMMON_NOUNS = new Set([
  '老城区',
  '新城区',
  '郊区',
  '矿区',
  '城区',
  '新市区',
  '城中区',
  '城东区',
  '城西区',
  '城北区',
]);

/** What every recogniser found in a document. */
export interface Mentions {
  readonly regulations: readonly RegulationMention[];
  readonly institutions: readonly InstitutionMention[];
  readonly regions: readonly RegionMention[];
  readonly reforms: readonly ReformMention[];
  readonly platforms: readonly Mention[];
  readonly guidance: readonly GuidanceMention[];
  readonly persons: readonly PersonMention[];
  /** All of them in order, the longest where they overlap. */
  readonly opaque: readonly Mention[];
}

/** Runs the recognisers, first those that stand by themselves, then those that read around them. */
export function findMentions(document: Document): Mentions {
  const { residue } = document.letterhead;
  // in what the web site put around the document a bare 政府 is a column (政府公文); a publisher's full name is one
  const own = <T extends Mention>(found: readonly T[]): T[] =>
    found.filter(({ start, end }) => end - start > 2 || !residue.some((span) => span.start < end && start < span.end));
  const regulations = findRegulations(document);
  const institutions = own(findInstitutions(document));
  const regions = findRegions(document, institutions).filter((mention) => !COMMON_NOUNS.has(mention.text));
  const named = settleOverlaps<Mention>([...regulations, ...institutions, ...regions]);
  const reforms = findReforms(document, named);
  const platforms = findPlatforms(document, named);
  const guidance = findGuidance(document, named);
  const persons = findPersons(document);
  return {
    regulations,
    institutions,
    regions,
    reforms,
    platforms,
    guidance,
    persons,
    opaque: settleOverlaps<Mention>([...named, ...reforms, ...platforms, ...guidance, ...persons]),
  };
}
