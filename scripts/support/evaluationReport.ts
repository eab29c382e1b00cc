import type { Band } from '../../src/evaluation/calibration.ts';
import type { Difference } from '../../src/evaluation/score.ts';
import type { Marks, Totals } from '../../src/evaluation/totals.ts';
import { EDGE_KINDS, NODE_KINDS } from '../../src/ontology/registry.ts';
import { toText } from '../../src/reading/document.ts';
import type { Evaluation } from './evaluation.ts';

/** More than this of a sentence does not help to find it. */
const QUOTED = 160;

const row = (name: string, { precision, recall, f1, right, wrong, missed }: Marks): string =>
  `${name.padEnd(16)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}` +
  `   right ${String(right).padStart(4)}  wrong ${String(wrong).padStart(4)}  missed ${String(missed).padStart(4)}`;

const ORDER: readonly string[] = [...NODE_KINDS, ...EDGE_KINDS];

/** The kinds to tell of: `only`, or all that some annotation has, for of others nothing read can be called right or wrong. */
export function kindsToTell({ nodes, edges }: Totals, only?: string): ReadonlySet<string> {
  if (only !== undefined) return new Set([only]);
  return new Set(
    Object.entries({ ...nodes, ...edges }).flatMap(([kind, { right, missed }]) => (right + missed > 0 ? kind : [])),
  );
}

/** Marks per kind, then the sums; one kind alone when `only` names it. Kinds that no annotation has are left out. */
export function marksTable(totals: Totals, only?: string): string {
  const { nodes, edges, named, headline } = totals;
  const told = kindsToTell(totals, only);
  const rows = (kinds: Readonly<Record<string, Marks>>) =>
    Object.entries(kinds)
      .filter(([kind]) => told.has(kind))
      .sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
      .map(([kind, marks]) => row(kind, marks));
  const all = [rows(nodes), rows(edges)];
  if (only === undefined)
    all.push([row('named', named), row('measure', nodes.measure as Marks), row('headline', headline)]);
  return all
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** The marks of one document on one line. */
export function summaryLine(name: string, { nodes, edges, named, headline }: Totals, only?: string): string {
  const cell = (label: string, marks: Marks | undefined) =>
    marks && marks.right + marks.wrong + marks.missed > 0
      ? `${label} ${marks.precision.toFixed(3)}/${marks.recall.toFixed(3)}/${marks.f1.toFixed(3)}`
      : `${label} –`;
  const cells =
    only === undefined
      ? [cell('named', named), cell('measure', nodes.measure), cell('headline', headline)]
      : [cell(only, nodes[only] ?? edges[only])];
  return `${name.padEnd(16)} P/R/F1  ${cells.join('   ')}`;
}

/** Every difference of one document in one of the kinds, with the sentence to look at and, where something was read, the rule. */
export function differenceLines({ name, reading, score }: Evaluation, kinds: ReadonlySet<string>): string[] {
  const rules = new Map<string, string>();
  for (const { key, mention } of reading.references) if (!rules.has(key)) rules.set(key, mention.rule);
  const { flow, sentences, text } = reading.document;
  const written = sentences.map((sentence) => toText(flow, sentence));
  const sentenceOf = ({ at }: Difference): string => {
    if (!at) return '';
    const found = written.find(({ start, end }) => start <= at.start && at.start < end) ?? at;
    const from = Math.max(found.start, Math.min(at.start - QUOTED / 2, found.end - QUOTED));
    return text
      .slice(from, Math.min(found.end, from + QUOTED))
      .replace(/\s+/g, ' ')
      .trim();
  };
  return score.differences
    .filter(({ kind }) => kinds.has(kind))
    .map((difference) => {
      const { what, kind, text: shown, key } = difference;
      const rule = difference.rule ?? (key === undefined ? undefined : rules.get(key));
      return `${name}: ${what} ${kind}: ${shown}${rule ? ` [${rule}]` : ''}\n    ${sentenceOf(difference)}`;
    });
}

/** How far confidence can be trusted: of the edges at or above each mark, the share that the annotations uphold. */
export function calibrationTable(bands: readonly Band[]): string {
  const rows = bands
    .filter(({ edges }) => edges > 0)
    .map(({ confidence, edges, right }) => {
      const share = ((100 * right) / edges).toFixed(1).padStart(5);
      return `  ≥ ${confidence.toFixed(1)}  ${String(edges).padStart(5)} edges  ${share} % right`;
    });
  return ['confidence of headline edges', ...rows].join('\n');
}
