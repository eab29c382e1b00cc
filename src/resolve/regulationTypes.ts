import type { Span } from '../reading/document.ts';
import type { Entity, Reference } from './entity.ts';
import type { RegulationRecord } from './regulationRecords.ts';

/** Answers which institution a name means in this document, and gives it a node if it has none yet. */
export interface InstitutionNames {
  refer(name: string, span: Span, rule: string): string | undefined;
  /** The key that `refer` would give, without giving the name a node. */
  keyOf?(name: string): string | undefined;
  /** The key of the body that speaks in the document, where its setting tells. */
  readonly reporter?: string | undefined;
  readonly entities?: readonly Entity[];
}

/** An issuing body's key and the words that say so. */
export interface IssuedBy extends Span {
  readonly key: string;
  readonly rule: string;
}

/** A regulation with all that its names say, for the rules that make facts of it. */
export interface ResolvedRegulation {
  readonly key: string;
  readonly record: RegulationRecord;
  /** Keys of the bodies that issued it, each with the words that say so. */
  readonly issuers: readonly IssuedBy[];
}

export interface RegulationResolution {
  readonly entities: Entity[];
  readonly references: Reference[];
  /** The node that the document itself is, a report or a regulation. */
  readonly own: ResolvedRegulation;
  readonly ownKind: 'report' | 'regulation';
  /** Whether it gives account of what was done: a report, or a letter that answers a deputy. */
  readonly tells: boolean;
  /** Every regulation, `own` among them, in order of first naming. */
  readonly regulations: readonly ResolvedRegulation[];
  /** The key of the instrument that stands in each of `document.parts`. */
  readonly partKeys: readonly string[];
}
