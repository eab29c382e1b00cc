import type { EdgeKind, NodeKind } from '../ontology/kinds.ts';
import type { Reading } from '../pipeline.ts';
import { type UnreadClause, unreadClauses } from './clauses.ts';
import { type SuspiciousName, suspiciousNames } from './names.ts';
import { type UnreadSentence, unreadSentences } from './sentences.ts';
import { type Count, Tally } from './tally.ts';

/** What a folder of documents shows of the rules: what they found, and where they probably failed. */
export interface Survey {
  readonly documents: number;
  /** UTF-16 code units of all texts. */
  readonly characters: number;
  readonly nodes: Readonly<Record<NodeKind, Count>>;
  readonly edges: Readonly<Record<EdgeKind, Count>>;
  readonly sentences: readonly UnreadSentence[];
  readonly clauses: readonly UnreadClause[];
  readonly names: readonly SuspiciousName[];
}

/** Collects readings one by one, so that none need be kept. */
export class Surveyor {
  readonly #tally = new Tally();
  readonly #sentences: UnreadSentence[] = [];
  readonly #clauses: UnreadClause[] = [];
  readonly #names: SuspiciousName[] = [];
  #documents = 0;
  #characters = 0;

  add(reading: Reading): void {
    this.#documents++;
    this.#characters += reading.document.text.length;
    this.#tally.add(reading);
    this.#sentences.push(...unreadSentences(reading));
    this.#clauses.push(...unreadClauses(reading));
    this.#names.push(...suspiciousNames(reading));
  }

  survey(): Survey {
    return {
      documents: this.#documents,
      characters: this.#characters,
      nodes: this.#tally.nodes(),
      edges: this.#tally.edges(),
      sentences: this.#sentences,
      clauses: this.#clauses,
      names: this.#names,
    };
  }
}
