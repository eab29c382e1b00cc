import type { NodeKind } from '../ontology/kinds.ts';
import type { Span } from '../reading/document.ts';

/** A stretch of `flow.text` that a recogniser read as naming something. */
export interface Mention extends Span {
  readonly kind: NodeKind;
  /** The words, exactly `flow.text.slice(start, end)`. */
  readonly text: string;
  /** Id of the rule that read it. */
  readonly rule: string;
  /** 0…1, how sure the rule is. */
  readonly confidence: number;
}
