import type { GraphFile } from '../ontology/schema.ts';
import { edgeKind, type Score } from './score.ts';
import { NOT_HEADLINE } from './totals.ts';

/** Of the edges that claim at least `confidence`, how many an annotation upholds. */
export interface Band {
  readonly confidence: number;
  readonly edges: number;
  readonly right: number;
}

/** The confidences from which on edges are counted. */
const THRESHOLDS = [0.9, 0.8, 0.7, 0.6, 0];

/**
 * Holds confidence against truth: for each threshold the headline edges at or above it and those among them that the annotations uphold (an
 * optional one counts as upheld). Kinds that an annotation skips are not counted for it.
 */
export function calibration(
  scored: readonly {
    readonly graph: GraphFile;
    readonly score: Score;
    readonly skip?: readonly string[] | undefined;
  }[],
): Band[] {
  const edges = scored.flatMap(({ graph, score, skip }) => {
    const wrong = new Set(
      score.differences.flatMap(({ what, key }) => (what === 'wrong' && key !== undefined ? [key] : [])),
    );
    const kinds = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.kind]));
    return graph.edges
      .filter(
        ({ source, attributes }) =>
          !NOT_HEADLINE.has(edgeKind(attributes.kind, kinds.get(source))) && !skip?.includes(attributes.kind),
      )
      .map(({ key, attributes }) => ({ confidence: attributes.confidence, right: !wrong.has(key) }));
  });
  return THRESHOLDS.map((confidence) => {
    const band = edges.filter((edge) => edge.confidence >= confidence);
    return { confidence, edges: band.length, right: band.filter(({ right }) => right).length };
  });
}
