import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/pipeline.ts';
import { readDocument } from '../../../src/reading/read.ts';

/** `basis → measure` of every drives that a county's report of these words gives. */
const drives = (body: string): string[] => {
  const { entities, facts } = extract(
    readDocument(`桐庐县2022年法治政府建设情况报告\n桐庐县人民政府\n${body}\n`, 'report.txt'),
  );
  const label = new Map(entities.map((entity) => [entity.key, entity.label]));
  return facts
    .filter((fact) => fact.kind === 'drives')
    .map(({ source, target }) => `${label.get(source)} → ${label.get(target)}`);
};

describe('a law that is made known', () => {
  it.each([
    ['深入学习宣传《森林防火条例》，发放手册300份。', []],
    ['围绕学习宣传《森林防火条例》，组建宣讲队，举办讲座12场。', []],
    ['大力宣传《森林防火条例》，举办讲座12场。', []],
    ['认真学习宣传《森林防火条例》，清除可燃物40吨。', ['森林防火条例 → 清除可燃物40吨']],
    ['深入学习贯彻《森林防火条例》，清除可燃物40吨。', ['森林防火条例 → 清除可燃物40吨']],
  ])('drives what carries it out and no publicity: “%s”', (sentence, expected) => {
    expect(drives(sentence)).toEqual(expected);
  });
});
