import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/pipeline.ts';
import { readDocument } from '../../../src/reading/read.ts';

/** `measure → target` of every fact of a kind that a county's report of these words gives. */
const facts = (body: string, kind: string): string[] => {
  const { entities, facts: all } = extract(
    readDocument(`桐庐县2022年法治政府建设情况报告\n桐庐县人民政府\n${body}\n`, 'report.txt'),
  );
  const label = new Map(entities.map((entity) => [entity.key, entity.label]));
  return all
    .filter((fact) => fact.kind === kind)
    .map(({ source, target }) => `${label.get(source)} → ${label.get(target)}`);
};

describe('what was done since a campaign began', () => {
  it.each([
    ['“清风”行动以来，立案8起。', ['立案8起 → “清风”行动']],
    ['自“清风”行动开展以来，立案8起。', ['立案8起 → “清风”行动']],
    ['自开展非法采砂专项整治以来，立案8起。', ['立案8起 → 非法采砂专项整治']],
    ['机构改革以来，立案8起。', []],
    ['今年以来，立案8起。', []],
  ])('advances it: “%s”', (sentence, expected) => {
    expect(facts(sentence, 'advances')).toEqual(expected);
  });
});

describe('what a platform is used for', () => {
  it.each([
    ['在“桐庐惠民网”公开信息18条。', ['在“桐庐惠民网”公开信息18条 → “桐庐惠民网”']],
    ['群众满意率98.7%,12345热线办理工单3,286件。', ['12345热线办理工单3,286件 → 12345热线']],
    ['登录中国政府网查询法规12次。', ['登录中国政府网查询法规12次 → 中国政府网']],
    ['县医保局没有开通政务微博。', []],
  ])('uses it: “%s”', (sentence, expected) => {
    expect(facts(sentence, 'uses')).toEqual(expected);
  });
});
