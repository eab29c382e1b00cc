import type { Mention } from '../mentions/mention.ts';
import type { EdgeKind, NodeKind } from '../ontology/kinds.ts';
import type { Span } from '../reading/document.ts';

/** One thing, whatever it was called. */
export interface Entity {
  /** Stable across builds and documents, e.g. `institution:杭州市人民政府`. */
  readonly key: string;
  readonly kind: NodeKind;
  /** The fullest official name. */
  label: string;
  /** Every other way in which the document names it, in order of first appearance. */
  aliases: string[];
  /** Where it is named, as spans of `flow.text`, in order. */
  mentions: Span[];
  /** The kind's own attributes, as the ontology registry declares them. */
  attributes: Record<string, unknown>;
}

/** A proof: the span of `flow.text` that says so and the id of the rule that read it. */
export interface Evidence extends Span {
  readonly rule: string;
}

/** An edge before it is in a graph. */
export interface Fact {
  /** As `edgeKeyOf` writes it: made once, for to make and hash it takes longer than most else that is done to a fact. */
  readonly key: string;
  readonly kind: EdgeKind;
  /** Keys of entities. */
  readonly source: string;
  readonly target: string;
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
  /** `derived`: follows from arithmetic on names, not from a sentence. */
  readonly origin: 'stated' | 'derived';
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** A mention and the entity it was found to name. */
export interface Reference {
  readonly mention: Mention;
  readonly key: string;
}
