import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { selectGraph } from '../../src/exports/select.ts';
import type { GraphEvidence, GraphFile } from '../../src/ontology/schema.ts';
import { ensureDebianPackage, runs } from '../support/debian.ts';
import { AWKWARD, exportedText, quoteIn, SAMPLE } from '../unit/exports/support.ts';

beforeAll(() => ensureDebianPackage('graphviz', () => runs('dot', '-V')));

interface Drawn {
  readonly objects?: readonly {
    readonly name: string;
    readonly kind: string;
    readonly pos: string;
    readonly mentions: string;
  }[];
  readonly edges?: readonly { readonly kind: string; readonly evidence: string }[];
}

/** Lays a graph out with Graphviz; any warning is an error. */
async function layOut(engine: readonly string[], graph: GraphFile): Promise<string> {
  const [program, ...args] = engine as [string, ...string[]];
  const dot = await exportedText('dot', graph, { title: '题 "\\N"' });
  const { status, stdout, stderr } = spawnSync(program, args, { input: dot, encoding: 'utf8', maxBuffer: 1 << 28 });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

describe.each<[string, GraphFile]>([
  ['the sample', SAMPLE],
  ['an awkward graph', AWKWARD],
])('Graphviz draws %s', (_, graph) => {
  test('with every node and edge, its kind and its evidence', async () => {
    const { objects = [], edges = [] } = JSON.parse(await layOut(['dot', '-Tjson'], graph)) as Drawn;
    // DOT keeps a doubled backslash as it is written
    expect(objects.map(({ name, kind }) => [name, kind])).toEqual(
      graph.nodes.map(({ key, attributes }) => [key.replaceAll('\\', '\\\\'), attributes.kind]),
    );
    const quoted = graph.edges.map(({ attributes }) => attributes.evidence.map((proof) => withQuote(graph, proof)));
    const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    expect(edges.map(({ evidence }) => JSON.parse(evidence)).sort(byText)).toEqual(quoted.sort(byText));
  });
});

test('neato -n leaves nodes where the page has them', async () => {
  const { objects } = JSON.parse(await layOut(['neato', '-n', '-Tjson'], SAMPLE)) as Drawn;
  const place = (i: number) => objects?.[i]?.pos.split(',').map(Number) as [number, number];
  const [x, y] = [place(1)[0] - place(0)[0], place(1)[1] - place(0)[1]];
  const [from, to] = [SAMPLE.nodes[0]!.attributes, SAMPLE.nodes[1]!.attributes];
  expect(Math.atan2(y, x)).toBeCloseTo(Math.atan2(to.y - from.y, to.x - from.x), 1);
});

test('a drawing shows the sentence where the pointer rests', async () => {
  const [drives] = SAMPLE.edges.filter(({ attributes }) => attributes.kind === 'drives');
  const svg = await layOut(['dot', '-Tsvg'], selectGraph(SAMPLE, { around: drives!.source }));
  const quote = quoteIn(SAMPLE, drives!.attributes.evidence[0]!)?.replace(/\s+/g, ' ');
  const words = svg.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code)).replaceAll('&quot;', '"');
  expect(words.includes(`: ${quote}`)).toBe(true);
});

function withQuote(graph: GraphFile, proof: GraphEvidence) {
  const quote = quoteIn(graph, proof);
  return quote === undefined ? proof : { ...proof, quote };
}
