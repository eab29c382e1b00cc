import { readGraphFile } from '../../../src/graph/file.ts';
import type { CurationEntry } from '../../../src/ontology/curation.ts';
import { edgeKeyOf } from '../../../src/ontology/edgeKey.ts';
import type { EdgeKind, NodeKind } from '../../../src/ontology/kinds.ts';
import type { GraphFile } from '../../../src/ontology/schema.ts';
import { SCHEMA_VERSION } from '../../../src/ontology/schema.ts';

const TEXT = '根据《信访条例》，县政府设立接待窗口3个，县人民政府推行首问负责制。';

const at = (quote: string) => {
  const start = TEXT.indexOf(quote);
  return { doc: 'a.txt', start, end: start + quote.length };
};

const node = (key: string, kind: NodeKind, label: string, more: object = {}) => ({
  key,
  attributes: { kind, label, aliases: [], mentions: [at(label)], x: 1, y: 2, ...more },
});

const edge = (kind: EdgeKind, source: string, target: string, confidence = 0.8) => ({
  key: edgeKeyOf(kind, source, target),
  source,
  target,
  attributes: { kind, evidence: [{ ...at('设立接待窗口3个'), rule: 'test' }], confidence, origin: 'stated' },
});

/** A regulation that drives two measures, each carried out by a body that is one under two names. */
export const GRAPH: GraphFile = readGraphFile({
  attributes: {
    schemaVersion: SCHEMA_VERSION,
    documents: [
      { id: 'a.txt', title: '报告', source: 'a.txt', sha256: 'a'.repeat(64), length: TEXT.length, text: TEXT },
    ],
  },
  options: { type: 'directed', multi: true, allowSelfLoops: true },
  nodes: [
    node('regulation:r', 'regulation', '信访条例', { issuer: 'institution:b', level: 'county' }),
    node('measure:1', 'measure', '设立接待窗口3个', { span: at('设立接待窗口3个'), status: 'done' }),
    node('measure:2', 'measure', '推行首问负责制', { span: at('推行首问负责制') }),
    node('institution:a', 'institution', '县政府'),
    node('institution:b', 'institution', '县人民政府'),
  ],
  edges: [
    edge('drives', 'regulation:r', 'measure:1'),
    edge('drives', 'regulation:r', 'measure:2'),
    edge('carriedOutBy', 'measure:1', 'institution:a', 0.6),
    edge('carriedOutBy', 'measure:1', 'institution:b', 0.7),
    edge('carriedOutBy', 'measure:2', 'institution:a'),
    edge('issuedBy', 'regulation:r', 'institution:b'),
  ],
});

const SAID = { why: '看过原文', when: '2026-11-28', by: '甲' };

type Decision = CurationEntry extends infer E ? (E extends CurationEntry ? Omit<E, keyof typeof SAID> : never) : never;

/** A decision with a reason, a day and a name. */
export const decide = (decision: Decision): CurationEntry => ({ ...decision, ...SAID }) as CurationEntry;

/** What a thing carries of it. */
export const said = (action: CurationEntry['action']) => ({ action, ...SAID });

export const nodeIn = (file: GraphFile, key: string) => file.nodes.find((one) => one.key === key)?.attributes;
export const edgeIn = (file: GraphFile, key: string) => file.edges.find((one) => one.key === key)?.attributes;
export const keysOf = ({ nodes, edges }: GraphFile) => [...nodes, ...edges].map(({ key }) => key).sort();
