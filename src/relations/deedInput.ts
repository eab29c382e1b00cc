import type { Mention } from '../mentions/mention.ts';
import type { Document, Span } from '../reading/document.ts';
import type { RegulationResolution } from '../resolve/regulations.ts';

/** What the relations between measures and all else are read from. */
export interface DeedInput {
  readonly document: Document;
  /** Every mention that names an entity, in order and without overlaps, and the keys that it names. */
  readonly mentions: readonly Mention[];
  readonly keysOf: ReadonlyMap<Mention, readonly string[]>;
  readonly regulations: RegulationResolution;
  /** Reforms named in titles, with the entity each names. */
  readonly titleReforms: readonly { readonly span: Span; readonly key: string }[];
  /** The reporting body, who acts where nobody is named. */
  readonly reporter: string | undefined;
  /** Keys of the bodies that the document names, or that stand in a name: the government in its office's. */
  readonly bodies: ReadonlySet<string>;
  /** The home region: 我县 as subject is its reporting body. */
  readonly homeRegion: string | undefined;
  /** The government of the home where one of its bureaus or offices reports: then 我县 as subject is the government. */
  readonly homeGovernment: ((shown: Span) => string | undefined) | undefined;
}
