import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/pipeline.ts';
import { readDocument } from '../../../src/reading/read.ts';

/** `law → measure` of a county's report whose last section is `plan`. */
const driven = (plan: string): string[] => {
  const { entities, facts } = extract(
    readDocument(
      `桐庐县2020年法治政府建设情况报告\n\n杭州市人民政府：\n一、2020年主要工作\n组织执法培训3次。\n二、2021年工作打算\n${plan}\n\n桐庐县人民政府\n2021年1月15日\n`,
      'report.txt',
    ),
  );
  const label = new Map(entities.map((entity) => [entity.key, entity.label]));
  return facts
    .filter(({ kind }) => kind === 'drives')
    .map(({ source, target }) => `${label.get(source)} → ${label.get(target)}`);
};

describe('a list', () => {
  const opening = '2021年，我县将以党的二十大精神为指引，重点做好以下工作：';
  it('is driven by what its opening sentence names, as far as that sentence goes', () => {
    expect(driven(`${opening}一是完善评查机制；二是举办培训班2期。`)).toEqual([
      '党的二十大精神 → 完善评查机制',
      '党的二十大精神 → 举办培训班2期',
    ]);
    expect(driven(`${opening}\n一是完善评查机制。\n二是举办培训班2期。`)).toEqual(['党的二十大精神 → 完善评查机制']);
  });
});
