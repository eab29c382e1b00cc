import { expect, test } from 'vitest';
import { SAME_MATTER_RULE } from '../../../../src/graph/trace/matter.ts';
import { indexGraph } from '../../../../src/graph/trace/traceGraph.ts';
import { edge, example, MADE, MERGED, node, PLAN } from './example.ts';

const concluded = (file = example()) => {
  const edges = [...indexGraph(file).edges.values()];
  return edges.filter(({ kind }) => kind === 'sameMatter').map(({ source, target }) => [source, target]);
};

test('the matter of a document that was drawn up comes back word for word in a later measure', () => {
  expect(concluded()).toEqual([[PLAN, MERGED]]);
  const made = indexGraph(example()).edges.get(`sameMatter:${PLAN}→${MERGED}`);
  expect(made).toMatchObject({ origin: 'derived', confidence: 0.55 });
  expect(made?.evidence.map(({ rule }) => rule)).toEqual(['produces', SAME_MATTER_RULE]);
});

test.each([
  [
    'another section',
    (file: ReturnType<typeof example>) => {
      file.nodes.push(node('topic', '一'), node('topic', '二'));
      file.edges.push(edge('under', MADE, 'topic:一'), edge('under', MERGED, 'topic:二'));
    },
  ],
  [
    'a place that the graph does not know, so that the matter cannot be told',
    (file: ReturnType<typeof example>) => {
      file.nodes = file.nodes.filter(({ attributes }) => attributes.kind !== 'region');
    },
  ],
  [
    'a document that the report only names',
    (file: ReturnType<typeof example>) => {
      file.edges = file.edges.filter(({ attributes }) => attributes.kind !== 'produces');
    },
  ],
  [
    'a measure told before',
    (file: ReturnType<typeof example>) => {
      const made = file.nodes.find(({ key }) => key === MADE);
      if (made?.attributes.span) made.attributes.span = { doc: 'a.txt', start: 90, end: 100 };
    },
  ],
  [
    'a matter of a few characters',
    (file: ReturnType<typeof example>) => {
      const plan = file.nodes.find(({ key }) => key === PLAN);
      if (plan) plan.attributes.label = '甲县优化整合方案';
    },
  ],
])('nothing is concluded for %s', (_, change) => {
  const file = example();
  change(file);
  expect(concluded(file)).toEqual([]);
});
