import type { DocumentSpan, EdgeRecord, Model, NodeRecord } from '../../../src/web/core/model.ts';
import { createModel } from '../../../src/web/core/model.ts';

/** The document of the example graph. */
export const TEXT =
  '甲县报告\n根据《放管办法》（甲政发〔2018〕3号），甲县政府推行告知承诺制。群众满意。\n甲县政府公开信息。';

/** Where some words of `TEXT` stand. */
export function at(words: string, rule?: string): DocumentSpan {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the example: ${words}`);
  return { doc: 'a.txt', start, end: start + words.length, ...(rule === undefined ? {} : { rule }) };
}

export function node(key: string, kind: NodeRecord['kind'], label: string, more: Partial<NodeRecord> = {}): NodeRecord {
  return {
    key,
    kind,
    label,
    aliases: [],
    mentions: [],
    span: undefined,
    x: 0,
    y: 0,
    curation: [],
    attributes: {},
    ...more,
  };
}

export function edge(
  kind: EdgeRecord['kind'],
  source: string,
  target: string,
  more: Partial<EdgeRecord> = {},
): EdgeRecord {
  const key = `${kind}:${source}→${target}`;
  return {
    key,
    kind,
    source,
    target,
    evidence: [],
    confidence: 0.9,
    origin: 'stated',
    curation: [],
    attributes: {},
    ...more,
  };
}

/** A report that states one measure, driven by one regulation, carried out by one government. */
export function exampleModel(): Model {
  const measure = at('推行告知承诺制');
  return createModel(
    [{ id: 'a.txt', title: '甲县报告', source: 'a.txt', text: TEXT }],
    [
      node('r', 'report', '甲县报告', { mentions: [at('甲县报告')] }),
      node('l', 'regulation', '放管办法', {
        aliases: ['《放管办法》'],
        mentions: [at('《放管办法》（甲政发〔2018〕3号）')],
        attributes: { number: '甲政发〔2018〕3号' },
      }),
      node('i', 'institution', '甲县人民政府', {
        aliases: ['甲县政府'],
        mentions: [at('甲县政府推'), at('甲县政府公')],
      }),
      node('m', 'measure', '推行告知承诺制', { mentions: [measure], span: measure }),
      node('f', 'reform', '告知承诺制', { mentions: [at('告知承诺制')] }),
    ],
    [
      edge('states', 'r', 'm', { evidence: [measure] }),
      edge('drives', 'l', 'm', { evidence: [at('根据《放管办法》（甲政发〔2018〕3号）', 'drives.basis')] }),
      edge('carriedOutBy', 'm', 'i', { evidence: [at('甲县政府推行告知承诺制')] }),
      edge('advances', 'm', 'f', { evidence: [measure] }),
    ],
  );
}
