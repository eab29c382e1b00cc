import { expect, it } from 'vitest';
import { entrances } from '../../../src/web/core/entrances.ts';
import { createModel } from '../../../src/web/core/model.ts';
import { edge, exampleModel, node } from './example.ts';

it('entrances are the nodes that answer most of what a reader asks', () => {
  const found = entrances(exampleModel()).map(({ id, best }) => [
    id,
    best.map(({ node: { key }, count }) => [key, count]),
  ]);
  expect(found).toEqual([
    ['drivers', [['l', 1]]],
    ['actors', [['i', 1]]],
    ['reforms', [['f', 1]]],
  ]);
});

it('entrances leave out a question that the graph does not answer, and nodes of other kinds', () => {
  const model = createModel(
    [],
    [
      node('g', 'guidance', '精神'),
      node('m', 'measure', '公开'),
      node('a', 'institution', '甲'),
      node('b', 'institution', '乙'),
    ],
    [edge('drives', 'g', 'm'), edge('carriedOutBy', 'm', 'a'), edge('carriedOutBy', 'm', 'b')],
  );
  expect(entrances(model, 1).map(({ id, best }) => [id, best.length])).toEqual([['actors', 1]]);
});
