import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/pipeline.ts';
import { readDocument } from '../../../src/reading/read.ts';

/** What the articles of a city's regulation lay down, `measure → body` where one is bound by name. */
const duties = (title: string, articles: string): { measures: string[]; bound: string[] } => {
  const { entities, facts } = extract(
    readDocument(
      `${title}\n（2021年6月1日杭州市第十三届人民代表大会常务委员会第三十五次会议通过）\n第一章 总则\n${articles}\n`,
      'rule.txt',
    ),
  );
  const label = new Map(entities.map((entity) => [entity.key, entity.label]));
  return {
    measures: entities.filter(({ kind }) => kind === 'measure').map((entity) => entity.label),
    bound: facts
      .filter(({ kind }) => kind === 'carriedOutBy')
      .map(({ source, target }) => `${label.get(source)} → ${label.get(target)}`),
  };
};

const RULE = '杭州市养老服务条例';

describe('an article', () => {
  it('lays duties on those who govern, and on nobody by its issuer', () => {
    expect(duties(RULE, '第一条 市人民政府应当建立养老服务补贴制度。\n第二条 民政部门应当公布养老机构名录。')).toEqual({
      measures: ['市人民政府应当建立养老服务补贴制度', '民政部门应当公布养老机构名录'],
      bound: ['市人民政府应当建立养老服务补贴制度 → 杭州市人民政府'],
    });
  });

  it('binds the government of the first level that it lists', () => {
    expect(duties(RULE, '第三条 市、县（市、区）人民政府及其有关部门应当整合服务资源。').bound).toEqual([
      '市、县（市、区）人民政府及其有关部门应当整合服务资源 → 杭州市人民政府',
    ]);
  });

  it('is read by its clauses: a body that acts every year, a department behind 由, a duty whose subject goes without saying', () => {
    expect(
      duties(
        RULE,
        '第三条 市民政局每年组织对养老机构进行抽查。\n第四条 补贴资金由财政部门统一拨付。\n第五条 受理投诉后，应当在15日内反馈调查结果。',
      ).measures,
    ).toEqual(['市民政局每年组织对养老机构进行抽查', '补贴资金由财政部门统一拨付', '在15日内反馈调查结果']);
    expect(duties(RULE, '第六条 申请人应当提交身份证明。').measures).toEqual([]);
  });

  it('sets no task where it speaks to those who are governed, or is of a law', () => {
    expect(
      duties(RULE, '第四条 养老服务企业应当公示收费标准。\n第五条 本条例所称养老，是指居家养老。').measures,
    ).toEqual([]);
    expect(duties('中华人民共和国养老服务法', '第六条 县级以上人民政府应当建立补贴制度。').measures).toEqual([]);
  });
});
