import { describe, expect, it } from 'vitest';
import { makeLargeGraph } from '../../../scripts/support/largeGraph.ts';
import { readGraphFile } from '../../../src/graph/file.ts';
import { drawn, drawnPart, MOST_DRAWN } from '../../../src/web/core/drawn.ts';
import { OPEN_FILTERS } from '../../../src/web/core/filters.ts';
import { modelOf } from '../../../src/web/core/load.ts';
import type { Selection } from '../../../src/web/core/state.ts';
import { visible } from '../../../src/web/core/visible.ts';

const file = makeLargeGraph(6000);
const model = modelOf(file);
const state = (selection?: Selection) => ({ filters: OPEN_FILTERS, selection });

describe('a made graph', () => {
  it('keeps to the schema, with as many nodes and edges as asked for', () => {
    expect(readGraphFile(JSON.parse(JSON.stringify(file)))).toEqual(file);
    expect([file.nodes.length, file.edges.length]).toEqual([6000, 18_000]);
  });

  it('quotes names from its text, and is the same every time', () => {
    for (const { attributes } of file.nodes) {
      for (const { doc, start, end } of attributes.mentions) {
        expect(model.documents.get(doc)?.text?.slice(start, end)).toBe(attributes.label);
      }
    }
    expect(makeLargeGraph(6000)).toEqual(file);
  });
});

describe('what the picture draws', () => {
  it('is all of a graph that fits', () => {
    const small = modelOf(makeLargeGraph(300));
    const passing = visible(small, OPEN_FILTERS);
    expect(drawnPart(small, passing)).toBe(passing);
    expect(drawn(small, state()).shownNodes.size).toBe(300);
  });

  it('is a part within bounds of one that does not, every edge with both of its ends', () => {
    const { shownNodes, shownEdges } = drawn(model, state());
    expect(shownNodes.size).toBeLessThanOrEqual(MOST_DRAWN.nodes);
    expect(shownNodes.size).toBeGreaterThan(MOST_DRAWN.nodes / 2);
    expect(shownEdges.size).toBeLessThanOrEqual(MOST_DRAWN.edges);
    for (const key of shownEdges) {
      const edge = model.edges.get(key);
      expect(shownNodes.has(edge?.source ?? '') && shownNodes.has(edge?.target ?? '')).toBe(true);
    }
  });

  it('holds what is selected with its edges, wherever it is', () => {
    const before = drawn(model, state());
    const away = [...model.nodes.keys()].find((key) => !before.shownNodes.has(key)) as string;
    const { shownNodes, shownEdges, selectedNodes } = drawn(model, state({ type: 'node', key: away }));
    expect([...selectedNodes]).toEqual([away]);
    expect(shownNodes.has(away)).toBe(true);
    for (const edge of model.incident.get(away) ?? []) expect(shownEdges.has(edge.key)).toBe(true);
  });

  it('is all that passes once filters leave little enough', () => {
    const passing = visible(model, {
      ...OPEN_FILTERS,
      hiddenEdgeKinds: new Set(['states', 'under', 'carriedOutBy']),
      loose: false,
    });
    const { nodes, edges } = drawnPart(model, passing);
    expect([nodes.size, edges.size]).toEqual([passing.nodes.size, passing.edges.size]);
  });
});
