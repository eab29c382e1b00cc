import { describe, expect, it } from 'vitest';
import type { GraphFile } from '../../../src/ontology/schema.ts';
import { isDrawable } from '../../../src/web/core/drawable.ts';
import { SAMPLE } from '../exports/support.ts';

type Loose = Record<string, unknown>;

/** The sample with its first row of a list changed. */
const withFirst = (list: 'nodes' | 'edges', change: (row: Loose & { attributes: Loose }) => unknown): unknown => {
  const file = structuredClone(SAMPLE) as GraphFile;
  const rows = file[list] as unknown[];
  rows[0] = change(rows[0] as Loose & { attributes: Loose });
  return file;
};

const attribute = (list: 'nodes' | 'edges', name: string, value: unknown) =>
  withFirst(list, (row) => ({ ...row, attributes: { ...row.attributes, [name]: value } }));

describe('what can be drawn before it is checked', () => {
  it('is every sound file', () => {
    expect(isDrawable(SAMPLE)).toBe(true);
  });

  it.each([
    ['is nothing', null],
    ['is a list', [1, 2]],
    ['has no attributes', { nodes: [], edges: [] }],
    ['has documents that are none', { ...SAMPLE, attributes: { documents: [null] } }],
    ['has nodes that are no list', { ...SAMPLE, nodes: { length: 1 } }],
    ['has an empty row', withFirst('nodes', () => null)],
    ['has a key that is no text', withFirst('nodes', (row) => ({ ...row, key: 3 }))],
    ['has a key twice', { ...SAMPLE, nodes: [...SAMPLE.nodes, SAMPLE.nodes[0]] }],
    ['has a kind that is none', attribute('nodes', 'kind', 'spell')],
    ['has a kind that every object has', attribute('nodes', 'kind', 'constructor')],
    ['has a name that is no text', attribute('nodes', 'label', { toString: 1 })],
    ['has a place that is none', attribute('nodes', 'x', null)],
    ['has a place that is text', attribute('nodes', 'y', '1')],
    ['has an edge from nowhere', withFirst('edges', (row) => ({ ...row, source: 'nowhere' }))],
    ['has an edge of a kind that is none', attribute('edges', 'kind', 'casts')],
    ['has evidence that is no list', attribute('edges', 'evidence', 'none')],
  ])('is no file that %s', (_name, json) => {
    expect(isDrawable(json)).toBe(false);
  });
});
