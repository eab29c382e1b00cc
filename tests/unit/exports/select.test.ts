import { describe, expect, test } from 'vitest';
import { selectGraph } from '../../../src/exports/select.ts';
import { readGraphFile } from '../../../src/graph/file.ts';
import { AWKWARD, SAMPLE } from './support.ts';

const keys = ({ nodes }: { nodes: readonly { key: string }[] }) => nodes.map(({ key }) => key);
const kinds = ({ edges }: { edges: readonly { attributes: { kind: string } }[] }) =>
  edges.map(({ attributes }) => attributes.kind);
const REGULATION = 'regulation:"<&>\\';

describe('selectGraph', () => {
  test('without a restriction gives the graph itself', () => {
    expect(selectGraph(AWKWARD, {})).toBe(AWKWARD);
  });

  test('by kinds of node keeps the edges between them', () => {
    const part = selectGraph(AWKWARD, { nodeKinds: new Set(['report', 'regulation']) });
    expect(keys(part)).toEqual(['report:a', REGULATION]);
    expect(kinds(part)).toEqual(['cites', 'basedOn']);
  });

  test('by kinds of edge keeps what they join, and the documents they were read from', () => {
    const part = selectGraph(AWKWARD, { edgeKinds: new Set(['supervises']) });
    expect(keys(part)).toEqual(['institution:x']);
    expect(part.attributes.documents.map(({ id }) => id)).toEqual(['a.txt']);
    expect(part.attributes.made).toEqual(AWKWARD.attributes.made);
  });

  test('around a node goes as deep as asked, either way along edges', () => {
    expect(keys(selectGraph(AWKWARD, { around: 'measure:1', depth: 0 }))).toEqual(['measure:1']);
    expect(keys(selectGraph(AWKWARD, { around: 'measure:1' }))).toEqual(['report:a', REGULATION, 'measure:1']);
    const part = selectGraph(AWKWARD, {
      around: 'measure:1',
      nodeKinds: new Set(['report']),
      edgeKinds: new Set(['states']),
    });
    expect(keys(part)).toEqual(['report:a', 'measure:1']);
    expect(kinds(part)).toEqual(['states']);
  });

  test('a trace keeps what drove a node and what it set off, by the edges that say so', () => {
    const part = selectGraph(AWKWARD, { trace: REGULATION });
    expect(keys(part)).toContain('measure:1');
    expect(kinds(part)).toContain('drives');
    expect(kinds(part)).not.toContain('supervises');
    expect(kinds(part)).not.toContain('cites');
  });

  test('by confidence leaves out edges, also on the way', () => {
    const edges = AWKWARD.edges.map((edge) =>
      edge.attributes.kind === 'states' || edge.attributes.kind === 'drives'
        ? { ...edge, attributes: { ...edge.attributes, confidence: 0.4 } }
        : edge,
    );
    const unsure = { ...AWKWARD, edges };
    expect(kinds(selectGraph(unsure, { minConfidence: 0.5 }))).toEqual(['cites', 'basedOn', 'supervises']);
    expect(keys(selectGraph(unsure, { around: 'measure:1', minConfidence: 0.5 }))).toEqual(['measure:1']);
    expect(kinds(selectGraph(unsure, { trace: REGULATION, minConfidence: 0.5 }))).not.toContain('drives');
  });

  test('what is selected is a graph file again', () => {
    const [measure] = SAMPLE.nodes.filter(({ attributes }) => attributes.kind === 'measure');
    const part = selectGraph(SAMPLE, { around: measure!.key, depth: 2 });
    expect(part.nodes.length).toBeGreaterThan(1);
    expect(() => readGraphFile(part)).not.toThrow();
  });

  test('refuses a key that is not there', () => {
    expect(() => selectGraph(AWKWARD, { around: 'measure:9' })).toThrow(/no node measure:9/);
    expect(() => selectGraph(AWKWARD, { trace: 'measure:9' })).toThrow(RangeError);
  });
});
