import { describe, expect, it } from 'vitest';
import type { CascadeRequest } from '../../../src/web/core/cascade.ts';
import { cascade } from '../../../src/web/core/cascade.ts';
import { layOutCascade } from '../../../src/web/core/cascade-layout.ts';
import { createModel } from '../../../src/web/core/model.ts';
import { outlineOf } from '../../../src/web/core/outline.ts';
import { sortSlices } from '../../../src/web/core/sort-slices.ts';
import { tableRows } from '../../../src/web/core/table.ts';
import { answerTrace } from '../../../src/web/core/trace.ts';
import { traceGraphOf } from '../../../src/web/core/trace-graph.ts';
import { edge, exampleModel, node } from './example.ts';

/** A national law over a county notice over many measures of two topics, the first of which advances a reform. */
const measures = Array.from({ length: 40 }, (_, i) => `m${i}`);
const model = createModel(
  [],
  [
    node('law', 'regulation', '全国人大关于甲的决定', { attributes: { level: 'national' } }),
    node('notice', 'regulation', '乙县关于甲的通知', { attributes: { level: 'county' } }),
    node('reform', 'reform', '甲改革'),
    node('body', 'institution', '乙县人民政府', { attributes: { level: 'county' } }),
    node('s', 'topic', '前半'),
    node('t', 'topic', '后半'),
    ...measures.map((key) => node(key, 'measure', `办理${key}`)),
  ],
  [
    edge('basedOn', 'notice', 'law'),
    edge('issuedBy', 'notice', 'body'),
    ...measures.flatMap((key, i) => [edge('drives', 'notice', key), edge('under', key, i < 20 ? 's' : 't')]),
    edge('advances', 'm0', 'reform'),
  ],
);
const graph = traceGraphOf(model);
const ask = (more: Partial<CascadeRequest> = {}) =>
  cascade(model, {
    nodes: new Set(model.nodes.keys()),
    edges: [...model.edges.values()],
    lit: new Set(),
    open: new Set(),
    whole: false,
    ...more,
  });
const columns = (made: ReturnType<typeof ask>) =>
  made.columns.map(({ stage, boxes }) => [stage, boxes.map(({ key, folded }) => (folded ? `${key}×${folded}` : key))]);

describe('the cascade', () => {
  it('goes from the centre down, many measures folded by topic, and counts what has no place', () => {
    const made = ask();
    expect(columns(made)).toEqual([
      ['national', ['law']],
      ['county', ['notice']],
      ['measure', ['s×20', 't×20']],
      ['reform', ['reform']],
    ]);
    expect(made.left).toBe(3);
  });

  it('bundles the edges to a fold into one line', () => {
    const line = ask().wires.find(({ to }) => to === 'fold:s');
    expect([line?.kind, line?.edges.length]).toEqual(['drives', 20]);
  });

  it('shows a measure that is lit beside its folded topic, and all of a topic that is opened', () => {
    const [, , lit] = columns(ask({ lit: new Set(['m25']) }));
    expect(lit).toEqual(['measure', ['s×20', 't×19', 'm25']]);
    expect(ask({ open: new Set(['t']) }).columns[2]?.boxes.length).toBe(22);
  });

  it('draws all of a trace', () => {
    const { nodes, edges } = answerTrace(graph, { direction: 'up', from: 'm1' });
    const made = ask({ nodes, edges: [...edges.values()], whole: true });
    expect(made.columns.map(({ stage }) => stage)).toEqual(['national', 'county', 'measure', 'body']);
  });

  it('is laid out the same every time, without overlap, scrolling where there is no room', () => {
    const made = ask({ open: new Set(['s', 't']) });
    const layout = layOutCascade(made, 300, 400);
    expect(layOutCascade(made, 300, 400)).toEqual(layout);
    expect(layout.width).toBeGreaterThan(300);
    for (const { boxes } of layout.columns) {
      boxes.reduce((before, box) => {
        expect(box.y).toBeGreaterThanOrEqual(before);
        return box.y + box.height;
      }, 0);
    }
    expect(layout.wires.every(({ path }) => !path.includes('NaN'))).toBe(true);
  });

  it('of nothing has no columns', () => {
    const layout = layOutCascade(ask({ nodes: new Set() }), 800, 400);
    expect([layout.columns, layout.wires]).toEqual([[], []]);
  });
});

describe('a trace', () => {
  it('between two nodes is told by paths; of a node that is not there it is empty', () => {
    const between = answerTrace(graph, { direction: 'between', from: 'm0', to: 'law' });
    expect(between.hops.map(({ to }) => to)).toEqual(['notice', 'law']);
    expect(answerTrace(graph, { direction: 'up', from: 'gone' }).sections).toEqual([]);
  });
});

describe('the table', () => {
  const keys = (column: string, descending = false, query = '') =>
    tableRows(exampleModel(), {
      sorting: { of: 'nodes', column, descending },
      language: 'zh',
      shown: undefined,
      query,
    }).map(({ key }) => key);

  it('sorts by words, numbers and the order of kinds', () => {
    expect(keys('degree', true)[0]).toBe('m');
    expect(keys('kind')).toEqual(['r', 'l', 'i', 'f', 'm']);
    expect(keys('label')[0]).toBe('l');
  });

  it('puts what a column says nothing of last, whichever way', () => {
    expect([keys('number')[0], keys('number', true)[0]]).toEqual(['l', 'l']);
  });

  it('keeps the rows that hold all words', () => {
    expect(keys('label', false, '甲政发 放管')).toEqual(['l']);
    expect(keys('label', false, '没有')).toEqual([]);
  });

  it('lists edges with their words', () => {
    const rows = tableRows(exampleModel(), {
      sorting: { of: 'edges', column: 'kind', descending: false },
      language: 'zh',
      shown: undefined,
      query: '',
    });
    expect(rows.find(({ kind }) => kind === 'drives')?.cells.map(({ text }) => text)).toEqual([
      '放管办法',
      '推动',
      '推行告知承诺制',
      '90%',
      '1',
      '根据《放管办法》（甲政发〔2018〕3号）',
    ]);
  });
});

describe('the outline', () => {
  it('is as deep as the kinds of ordinals that the document uses', () => {
    const heading = (key: string, ordinal: string, start: number) =>
      node(key, 'topic', key, { attributes: { ordinal }, mentions: [{ doc: 'd', start, end: start + 2 }] });
    const outlined = createModel(
      [],
      [heading('乙', '（一）', 20), heading('甲', '一、', 10), heading('丙', '1.', 30), heading('丁', '二、', 40)],
      [],
    );
    expect(outlineOf(outlined, 'd').map(({ label, level }) => [label, level])).toEqual([
      ['一、甲', 1],
      ['（一）乙', 2],
      ['1.丙', 3],
      ['二、丁', 1],
    ]);
    expect(outlineOf(outlined, 'other')).toEqual([]);
  });
});

describe('sorting in slices', () => {
  it('is what sorting at once is, and stable', () => {
    const values = Array.from({ length: 20_001 }, (_, i) => ({ i, at: (i * 7919) % 101 }));
    const work = sortSlices(values, (a, b) => a.at - b.at);
    let slices = 1;
    for (let slice = work.next(); ; slice = work.next(), slices++) {
      if (!slice.done) continue;
      expect(slice.value).toEqual(values.toSorted((a, b) => a.at - b.at));
      break;
    }
    expect(slices).toBeGreaterThan(10);
  });
});
