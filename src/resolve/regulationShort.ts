import { editionOf, genreOf } from '../lexicon/genres.ts';
import { nationalLaw } from '../lexicon/laws.ts';
import type { RegulationMention } from '../mentions/regulations.ts';
import { titleNorm } from './regulationKeys.ts';
import type { RegulationRecord } from './regulationRecords.ts';

/** How far back 《规范》 may reach for a title that holds the word without ending in it. */
const NEAR = 400;
const SHORT_TITLE = 6;

const stemOf = (title: string) => titleNorm(title.slice(0, title.length - editionOf(title).length));

/** Follows short titles through the document: defined ones by their definition, plain ones by the title that they end. */
export class ShortTitles {
  private readonly defined = new Map<string, RegulationRecord>();
  private readonly seen: { record: RegulationRecord; end: number; stem: string }[] = [];

  /** Notes that a title was just named in full. */
  note(record: RegulationRecord, mention: RegulationMention): void {
    this.seen.push({ record, end: mention.end, stem: stemOf(record.title) });
    for (const name of mention.shortNames) this.defined.set(stemOf(name), record);
  }

  /**
   * The record that a short title means; `undefined` if the title is no short one, `null` if it is one and nothing that was named
   * answers to it.
   */
  resolve(mention: RegulationMention): RegulationRecord | null | undefined {
    const norm = stemOf(mention.title);
    const defined = this.defined.get(norm);
    if (defined) return defined;
    if (mention.number || norm.length > SHORT_TITLE || nationalLaw(mention.title)) return undefined;
    const genre = genreOf(mention.title);
    if (!genre || norm.length > genre.name.length + 2) return undefined;
    for (let i = this.seen.length - 1; i >= 0 && i >= this.seen.length - 200; i--) {
      const { record, stem } = this.seen[i] as (typeof this.seen)[number];
      if (stem.endsWith(norm) && stem !== norm) return record;
    }
    for (let i = this.seen.length - 1; i >= 0; i--) {
      const { record, stem, end } = this.seen[i] as (typeof this.seen)[number];
      if (mention.start - end > NEAR) break;
      if (stem.includes(norm)) return record;
    }
    return norm === titleNorm(genre.name) ? null : undefined;
  }
}
