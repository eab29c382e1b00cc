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

describe('a basis that goes on behind a comma', () => {
  it.each([
    [
      '贯彻党的十九大，十九届四中全会和习近平总书记系列重要讲话精神，督查2次。',
      ['党的十九大精神 → 督查2次', '党的十九届四中全会精神 → 督查2次', '习近平总书记系列重要讲话精神 → 督查2次'],
    ],
    [
      '根据《东山方案》和《西山方案》，以及《南山安排》要求，督查2次。',
      ['东山方案 → 督查2次', '西山方案 → 督查2次', '南山安排 → 督查2次'],
    ],
    ['根据《东山方案》，制定《西山方案》，督查乡镇2次。', ['东山方案 → 制定《西山方案》', '东山方案 → 督查乡镇2次']],
    ['根据《东山方案》，《西山方案》印发各镇。', ['东山方案 → 印发各镇']],
  ])('drives with all of its row: “%s”', (sentence, expected) => {
    expect(drives(sentence).sort()).toEqual([...expected].sort());
  });
});
