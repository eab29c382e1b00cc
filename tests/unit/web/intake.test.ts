import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../scripts/support/build.ts';
import { applyCuration } from '../../../src/curation/apply.ts';
import { joinReadings } from '../../../src/graph/assemble.ts';
import { serializeGraphFile } from '../../../src/graph/serialize.ts';
import type { GraphFile } from '../../../src/ontology/schema.ts';
import { readReport } from '../../../src/pipeline.ts';
import { takeIn } from '../../../src/web/intake/take-in.ts';
import type { ChosenFile, IntakeProgress } from '../../../src/web/intake/task.ts';

const FIRST =
  '关于做好档案整理工作的通知\n\n各科室：\n根据《档案管理办法》，现就有关事项通知如下。\n一、整理档案。办公室整理档案300卷。\n';
const SECOND = '关于做好台账整理工作的通知\n\n各科室：\n根据《档案管理办法》（以下简称《办法》），整理台账20卷。\n';

const chosen = (name: string, content: string | Uint8Array, size?: number): ChosenFile => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: size ?? bytes.length, arrayBuffer: async () => new Uint8Array(bytes).buffer };
};

const ignore = () => {};
const take = (files: ChosenFile[], into?: GraphFile) => takeIn({ files, into }, ignore);

/** What is in a graph, wherever it stands. */
const unplaced = ({ nodes, edges }: Pick<GraphFile, 'nodes' | 'edges'>) => {
  const placeless = nodes.map(({ key, attributes }) => ({ key, attributes: { ...attributes, x: 0, y: 0 } }));
  const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
  return { nodes: placeless.sort(byKey), edges: [...edges].sort(byKey) };
};

describe('files that are taken in', () => {
  it('give the graph that the command line builds', async () => {
    const { file, read } = await take([chosen('b.txt', SECOND), chosen('a.txt', FIRST)]);
    const readings = [FIRST, SECOND].map((text, i) =>
      readReport(new TextEncoder().encode(text), ['a.txt', 'b.txt'][i]!),
    );
    expect(unplaced(file!)).toEqual(unplaced(joinReadings(readings)));
    expect(read.toSorted()).toEqual(['a.txt', 'b.txt']);
    const record = recordOf(readings[0]!, 'a.txt', Buffer.from(FIRST));
    expect(file!.attributes.documents).toContainEqual({ ...record, source: 'a.txt' });
    expect(record.sha256).toBe(createHash('sha256').update(FIRST).digest('hex'));
  });

  it('join a graph as if all had been read together', async () => {
    const { file: first } = await take([chosen('a.txt', FIRST)]);
    const { file: both, read } = await take([chosen('b.txt', SECOND)], first);
    const { file: together } = await take([chosen('a.txt', FIRST), chosen('b.txt', SECOND)]);
    expect(unplaced(both!)).toEqual(unplaced(together!));
    expect(read).toEqual(['b.txt']);
    const { file: fromFiles } = await take([chosen('g.json', serializeGraphFile(first!)), chosen('b.txt', SECOND)]);
    expect(unplaced(fromFiles!)).toEqual(unplaced(together!));
  });

  it('do not bring back what people rejected', async () => {
    const { file } = await take([chosen('a.txt', FIRST)]);
    const what = { node: 'regulation:档案管理办法' };
    expect(file!.nodes.map(({ key }) => key)).toContain(what.node);
    const reject = { action: 'reject', what, why: '看过原文', when: '2026-11-28', by: '甲' } as const;
    const { file: both } = await take([chosen('b.txt', SECOND)], applyCuration(file!, [reject]).file);
    expect(both!.attributes.documents).toHaveLength(2);
    expect(both!.nodes.map(({ key }) => key)).not.toContain(what.node);
    expect(both!.attributes.curation).toEqual([reject]);
  });

  it('are placed apart, and the same each time', async () => {
    const [one, two] = await Promise.all([take([chosen('a.txt', FIRST)]), take([chosen('a.txt', FIRST)])]);
    expect(serializeGraphFile(one.file!)).toBe(serializeGraphFile(two.file!));
    const places = one.file!.nodes.map(({ attributes: { x, y } }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('are known again, and get a name of their own where theirs is taken', async () => {
    const { file } = await take([chosen('a.txt', FIRST)]);
    expect(await take([chosen('copy.txt', FIRST)], file)).toMatchObject({ file: undefined, known: ['copy.txt'] });
    expect((await take([chosen('a.txt', SECOND)], file)).read).toEqual(['a (2).txt']);
  });

  it('are refused one by one, each with its reason', async () => {
    const { file: graph } = await take([chosen('a.txt', FIRST)]);
    const other = structuredClone(graph!);
    other.attributes.documents[0]!.sha256 = '0'.repeat(64);
    const broken = structuredClone(graph!);
    broken.edges[0]!.target = 'nobody';
    const { refused, file, read } = await take(
      [
        chosen('void.txt', ''),
        chosen('scan.txt', Uint8Array.of(0, 1, 2, 0, 255)),
        chosen('huge.txt', 'x', 3e8),
        chosen('half.json', '{"nodes": ['),
        chosen('list.json', '[1]'),
        chosen('broken.json', serializeGraphFile(broken)),
        chosen('other.json', serializeGraphFile(other)),
        chosen('b.txt', SECOND),
      ],
      graph,
    );
    const reasons = Object.fromEntries(refused.map(({ name, why }) => [name, why]));
    expect(reasons).toEqual({
      'void.txt': 'empty',
      'scan.txt': 'binary',
      'huge.txt': 'large',
      'half.json': 'json',
      'list.json': 'graph',
      'broken.json': 'graph',
      'other.json': 'graph',
    });
    expect(refused.find(({ name }) => name === 'broken.json')?.problems.join()).toContain('nobody');
    expect(read).toEqual(['b.txt']);
    expect(file).toBeDefined();
  });

  it('tell how far they have come', async () => {
    const told: IntakeProgress[] = [];
    await takeIn({ files: [chosen('a.txt', FIRST), chosen('b.txt', SECOND)], into: undefined }, (one) =>
      told.push(one),
    );
    expect(told).toEqual([
      { done: 0, total: 2, name: 'a.txt' },
      { done: 1, total: 2, name: 'b.txt' },
      { done: 2, total: 2, name: undefined },
    ]);
  });
});
