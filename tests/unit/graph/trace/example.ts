import type { EdgeKind, NodeKind } from '../../../../src/ontology/kinds.ts';
import type { GraphFile } from '../../../../src/ontology/schema.ts';

/** The document of the example graph. */
export const TEXT =
  '甲县报告\n' +
  '按照《东海省关于事业单位改革的决定》（东委发〔2018〕1号）精神，制定印发《甲县事业单位优化整合方案》。' +
  '县直65个事业单位优化整合成7个。\n' +
  '推行告知承诺制。县司法局公布清单。\n';

type Node = GraphFile['nodes'][number];
type Edge = GraphFile['edges'][number];

/** Where some words of `TEXT` stand. */
export function at(words: string): { doc: string; start: number; end: number } {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the example: ${words}`);
  return { doc: 'a.txt', start, end: start + words.length };
}

export function node(kind: NodeKind, name: string, more: Record<string, unknown> = {}): Node {
  return { key: `${kind}:${name}`, attributes: { kind, label: name, aliases: [], mentions: [], x: 0, y: 0, ...more } };
}

/** A measure whose words stand in `TEXT`. */
export const deed = (words: string, more: Record<string, unknown> = {}): Node =>
  node('measure', words, { span: at(words), mentions: [at(words)], ...more });

export function edge(kind: EdgeKind, source: string, target: string, more: Partial<Edge['attributes']> = {}): Edge {
  const evidence = [{ ...at('甲县报告'), rule: 'test' }];
  const attributes = { kind, evidence, confidence: 0.9, origin: 'stated', ...more } as Edge['attributes'];
  return { key: `${kind}:${source}→${target}`, source, target, attributes };
}

export function graphFile(nodes: Node[], edges: Edge[]): GraphFile {
  return {
    attributes: {
      schemaVersion: 1,
      documents: [
        { id: 'a.txt', title: '甲县报告', source: 'a.txt', sha256: '0'.repeat(64), length: TEXT.length, text: TEXT },
      ],
    },
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes,
    edges,
  };
}

export const DECISION = 'regulation:东海省关于事业单位改革的决定';
export const PLAN = 'regulation:甲县事业单位优化整合方案';
export const MADE = 'measure:制定印发《甲县事业单位优化整合方案》';
export const MERGED = 'measure:县直65个事业单位优化整合成7个';
export const COUNTY = 'institution:甲县人民政府';
export const PARTY = 'institution:中共东海省委员会';
export const REFORM = 'reform:事业单位改革';

/** A decision of the province drove a county to draw up a plan; the plan's matter comes back in a measure. */
export const example = (): GraphFile =>
  graphFile(
    [
      node('report', '甲县报告'),
      node('regulation', '东海省关于事业单位改革的决定', { level: 'province', number: '东委发〔2018〕1号' }),
      node('regulation', '甲县事业单位优化整合方案', { level: 'county' }),
      deed('制定印发《甲县事业单位优化整合方案》'),
      deed('县直65个事业单位优化整合成7个'),
      deed('推行告知承诺制'),
      node('institution', '甲县人民政府', { level: 'county' }),
      node('institution', '中共东海省委员会', { level: 'province' }),
      node('reform', '事业单位改革'),
      node('region', '甲县', { level: 'county' }),
    ],
    [
      edge('basedOn', 'report:甲县报告', DECISION),
      edge('states', 'report:甲县报告', 'measure:推行告知承诺制'),
      edge('issuedBy', DECISION, PARTY),
      edge('establishes', DECISION, REFORM),
      edge('drives', DECISION, MADE, {
        confidence: 0.95,
        evidence: [{ ...at('按照《东海省关于事业单位改革的决定》'), rule: 'basis' }],
      }),
      edge('produces', MADE, PLAN, { evidence: [{ ...at('制定印发《甲县事业单位优化整合方案》'), rule: 'produces' }] }),
      edge('basedOn', PLAN, DECISION, { confidence: 0.8 }),
      edge('advances', MADE, REFORM, { confidence: 0.65 }),
      edge('carriedOutBy', MADE, COUNTY),
      edge('carriedOutBy', MERGED, COUNTY),
      edge('carriedOutBy', 'measure:推行告知承诺制', COUNTY),
    ],
  );
