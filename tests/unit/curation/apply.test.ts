import { describe, expect, test } from 'vitest';
import { applyCuration } from '../../../src/curation/apply.ts';
import type { Refusal } from '../../../src/curation/refusal.ts';
import { readGraphFile } from '../../../src/graph/file.ts';
import { serializeGraphFile } from '../../../src/graph/serialize.ts';
import type { CurationEntry } from '../../../src/ontology/curation.ts';
import { decide, edgeIn, GRAPH, keysOf, nodeIn, said } from './example.ts';

const DRIVES = 'drives:regulation:r→measure:1';
const BY_A = 'carriedOutBy:measure:1→institution:a';
const BY_B = 'carriedOutBy:measure:1→institution:b';
const ISSUED = 'issuedBy:regulation:r→institution:b';

/** Applies decisions that must all go through; the outcome must be a graph file that can be read. */
function applied(...entries: CurationEntry[]) {
  const before = serializeGraphFile(GRAPH);
  const { file, outcomes } = applyCuration(GRAPH, entries);
  expect(outcomes).toEqual(entries.map((entry) => ({ entry })));
  expect(serializeGraphFile(GRAPH)).toBe(before);
  return readGraphFile(JSON.parse(serializeGraphFile(file)));
}

describe('a decision', () => {
  test('to confirm an edge makes it sure, and its words stay with it', () => {
    const file = applied(decide({ action: 'confirm', what: { edge: DRIVES } }));
    expect(edgeIn(file, DRIVES)).toMatchObject({ confidence: 1, curation: [said('confirm')] });
    expect(keysOf(file)).toEqual(keysOf(GRAPH));
  });

  test('to note something changes nothing else of it', () => {
    const entries = [
      decide({ action: 'note', what: { edge: DRIVES } }),
      decide({ action: 'note', what: { node: 'measure:1' } }),
    ];
    const file = applied(...entries);
    expect(edgeIn(file, DRIVES)).toEqual({ ...edgeIn(GRAPH, DRIVES), curation: [said('note')] });
    expect(nodeIn(file, 'measure:1')).toEqual({ ...nodeIn(GRAPH, 'measure:1'), curation: [said('note')] });
    expect(file.attributes.curation).toEqual(entries);
  });

  test('to reject a node takes its edges along, and what named it', () => {
    const file = applied(decide({ action: 'reject', what: { node: 'institution:b' } }));
    const gone = ['institution:b', BY_B, ISSUED];
    expect(keysOf(file)).toEqual(keysOf(GRAPH).filter((key) => !gone.includes(key)));
    expect(nodeIn(file, 'regulation:r')).not.toHaveProperty('issuer');
  });

  test('to reject an edge takes the attribute along that repeats it', () => {
    const file = applied(decide({ action: 'reject', what: { edge: ISSUED } }));
    expect(keysOf(file)).toEqual(keysOf(GRAPH).filter((key) => key !== ISSUED));
    expect(nodeIn(file, 'regulation:r')).not.toHaveProperty('issuer');
  });

  test('to correct a node keeps its old name as an alias, and sets and takes away attributes', () => {
    const attributes = { status: 'planned', year: 2019 };
    const correct = (node: string, more: object) => decide({ action: 'correct', what: { node }, ...more });
    const file = applied(
      correct('measure:1', { label: '设立3个窗口', attributes }),
      correct('regulation:r', { attributes: { level: null } }),
    );
    expect(nodeIn(file, 'measure:1')).toMatchObject({
      label: '设立3个窗口',
      aliases: ['设立接待窗口3个'],
      ...attributes,
      curation: [said('correct')],
    });
    expect(nodeIn(file, 'regulation:r')).not.toHaveProperty('level');
  });

  test('to correct an edge moves it, and the attribute that repeats it', () => {
    const file = applied(decide({ action: 'correct', what: { edge: ISSUED }, target: 'institution:a' }));
    expect(edgeIn(file, ISSUED)).toBeUndefined();
    expect(edgeIn(file, 'issuedBy:regulation:r→institution:a')).toMatchObject({
      confidence: 1,
      curation: [said('correct')],
      evidence: edgeIn(GRAPH, ISSUED)?.evidence,
    });
    expect(nodeIn(file, 'regulation:r')?.issuer).toBe('institution:a');
  });

  test('to correct the kind of an edge makes it say something else', () => {
    const file = applied(decide({ action: 'correct', what: { edge: BY_A }, kind: 'involves' }));
    expect(edgeIn(file, BY_A)).toBeUndefined();
    expect(edgeIn(file, 'involves:measure:1→institution:a')).toMatchObject({ kind: 'involves', confidence: 1 });
  });

  test('to move an edge to where there is one of its kind makes one of the two', () => {
    const file = applied(decide({ action: 'correct', what: { edge: BY_A }, target: 'institution:b' }));
    expect(keysOf(file)).toEqual(keysOf(GRAPH).filter((key) => key !== BY_A));
    expect(edgeIn(file, BY_B)).toMatchObject({ confidence: 1, curation: [said('correct')] });
  });

  test('to merge two nodes gives the second the names, mentions and edges of both', () => {
    const file = applied(decide({ action: 'merge', what: { node: 'institution:a' }, into: 'institution:b' }));
    expect(nodeIn(file, 'institution:a')).toBeUndefined();
    expect(nodeIn(file, 'institution:b')).toMatchObject({
      label: '县人民政府',
      aliases: ['县政府'],
      curation: [said('merge')],
    });
    expect(nodeIn(file, 'institution:b')?.mentions).toHaveLength(2);
    expect(keysOf(file).filter((key) => key.includes('institution:'))).toEqual([
      BY_B,
      'carriedOutBy:measure:2→institution:b',
      'institution:b',
      ISSUED,
    ]);
    expect(edgeIn(file, BY_B)?.confidence).toBe(0.7);
  });

  test('to merge turns the attributes that named the first', () => {
    const file = applied(decide({ action: 'merge', what: { node: 'institution:b' }, into: 'institution:a' }));
    expect(nodeIn(file, 'regulation:r')?.issuer).toBe('institution:a');
  });

  test('finds what an earlier one merged or moved', () => {
    const file = applied(
      decide({ action: 'merge', what: { node: 'institution:a' }, into: 'institution:b' }),
      decide({ action: 'reject', what: { edge: 'carriedOutBy:measure:2→institution:a' } }),
      decide({ action: 'note', what: { node: 'institution:a' } }),
    );
    expect(keysOf(file)).not.toContain('carriedOutBy:measure:2→institution:b');
    expect(nodeIn(file, 'institution:b')?.curation).toEqual([said('merge'), said('note')]);
  });
});

describe('a decision that cannot be carried out changes nothing and says why', () => {
  const correct = (what: { node: string } | { edge: string }, more: object) =>
    decide({ action: 'correct', what, ...more });
  const cases: [string, CurationEntry, Refusal][] = [
    [
      'an edge that is gone',
      decide({ action: 'reject', what: { edge: 'drives:x→y' } }),
      { why: 'gone', about: 'drives:x→y' },
    ],
    ['a node that is gone', decide({ action: 'note', what: { node: 'topic:x' } }), { why: 'gone', about: 'topic:x' }],
    [
      'a merger into what is gone',
      decide({ action: 'merge', what: { node: 'institution:a' }, into: 'institution:x' }),
      { why: 'gone', about: 'institution:x' },
    ],
    ['an end that is gone', correct({ edge: DRIVES }, { target: 'measure:9' }), { why: 'gone', about: 'measure:9' }],
    [
      'a value that names what is gone',
      correct({ node: 'regulation:r' }, { attributes: { issuer: 'institution:x' } }),
      { why: 'gone', about: 'institution:x' },
    ],
    [
      'a merger of two kinds',
      decide({ action: 'merge', what: { node: 'measure:1' }, into: 'regulation:r' }),
      { why: 'kinds', about: 'measure, regulation' },
    ],
    [
      'a merger with itself',
      decide({ action: 'merge', what: { node: 'measure:1' }, into: 'measure:1' }),
      { why: 'itself', about: 'measure:1' },
    ],
    [
      'ends that such an edge may not have',
      correct({ edge: DRIVES }, { target: 'institution:a' }),
      { why: 'ends', about: 'regulation drives institution' },
    ],
    [
      'an attribute that the kind does not have',
      correct({ node: 'measure:1' }, { attributes: { mentions: [] } }),
      { why: 'attribute', about: 'mentions' },
    ],
    [
      'a value that the attribute cannot have',
      correct({ node: 'measure:1' }, { attributes: { status: 'finished' } }),
      { why: 'value', about: expect.stringContaining('status') as unknown as string },
    ],
    [
      'a kind of edge that there is not',
      correct({ edge: DRIVES }, { kind: 'likes' }),
      { why: 'value', about: 'kind likes' },
    ],
    ['the name of an edge', correct({ edge: DRIVES }, { label: '推动' }), { why: 'field', about: 'label' }],
    ['the end of a node', correct({ node: 'measure:1' }, { target: 'measure:2' }), { why: 'field', about: 'target' }],
  ];
  test.each(cases)('%s', (_, entry, refusal) => {
    const { file, outcomes } = applyCuration(GRAPH, [entry]);
    expect(outcomes).toEqual([{ entry, refusal }]);
    expect({ ...file, attributes: GRAPH.attributes }).toEqual(GRAPH);
    // It is kept all the same: the next build may have what it speaks of.
    expect(file.attributes.curation).toEqual([entry]);
  });
});

test('decisions applied again, to what they made or to a new build, do what they did once', () => {
  const entries = [
    decide({ action: 'merge', what: { node: 'institution:a' }, into: 'institution:b' }),
    decide({ action: 'correct', what: { node: 'measure:1' }, label: '设立窗口' }),
    decide({ action: 'confirm', what: { edge: DRIVES } }),
    decide({ action: 'reject', what: { node: 'measure:2' } }),
  ];
  const once = serializeGraphFile(applyCuration(GRAPH, entries).file);
  expect(serializeGraphFile(applyCuration(structuredClone(GRAPH), structuredClone(entries)).file)).toBe(once);
  expect(serializeGraphFile(applyCuration(JSON.parse(once), entries).file)).toBe(once);
  // Some now, the others later: as the page has it after a build.
  const some = applyCuration(GRAPH, entries.slice(0, 2)).file;
  expect(serializeGraphFile(applyCuration(some, entries.slice(2)).file)).toBe(once);
});
