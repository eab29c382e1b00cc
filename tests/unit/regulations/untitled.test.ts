import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/pipeline.ts';
import { readDocument } from '../../../src/reading/read.ts';

function read(text: string) {
  const { entities, facts } = extract(readDocument(text, 'a.txt'));
  const own = entities.find(({ attributes }) => attributes.source === 'a.txt');
  const told = (kind: string): string[] =>
    facts
      .filter((fact) => fact.kind === kind && fact.source === own?.key)
      .map(({ target }) => target.replace(/^.*:/, ''));
  const statuses = entities.filter(({ kind }) => kind === 'measure').map(({ attributes }) => attributes.status);
  return { own, told, statuses };
}

describe('a document without a title', () => {
  it.each([
    '各镇街人民政府：\n县政府决定实行分工负责制。现将有关事项通知如下：\n一、各部门要制定实施方案。\n',
    '各乡镇人民政府，县政府各部门：\n现将《长海县渔港管理办法》印发给你们，请制定实施方案。\n',
    '县财政局：\n你局请示收悉，要制定实施方案。特此批复。\n',
  ])('is a notice of whoever signs it: %s', (text) => {
    const { own, told, statuses } = read(`${text}长海县人民政府\n二○○八年四月十一日\n`);
    expect(own).toMatchObject({ kind: 'regulation', attributes: { date: '2008-04-11' } });
    expect(told('issuedBy')).toEqual(['长海县人民政府']);
    expect(statuses.every((status) => status === 'planned')).toBe(true);
  });

  it.each([
    '大连市人民政府：\n2018年，我县开展检查3次。现将有关情况报告如下：\n组织培训2场。\n',
    '各位代表：\n2018年，我县开展检查3次。\n',
    '2018年，我县开展检查3次，公布目录2份。\n',
  ])('is a report where it gives account: %s', (text) => {
    const { own, told, statuses } = read(`${text}长海县人民政府\n2019年1月11日\n`);
    expect(own?.kind).toBe('report');
    expect(told('issuedBy')).toEqual(['长海县人民政府']);
    expect(statuses).toContain('done');
  });

  it('repeals what its list says', () => {
    const { told } = read(
      '各镇人民政府：\n县政府开展了清理。现将清理结果公布如下：\n一、废止的规范性文件\n1.《长海县户外广告管理办法》（长政发〔2001〕12号）\n2.《长海县渔港管理规定》（长政发〔2003〕5号）\n长海县人民政府\n2008年4月11日\n',
    );
    expect(told('repeals')).toEqual(['长海县户外广告管理办法', '长海县渔港管理规定']);
  });
});

it('takes the letters of a bureau’s own 文号 for no ministry’s', () => {
  const { own, told } = read(
    '关于印发《长海县教育局2024年工作要点》的通知\n教办〔2024〕12号\n各学校：\n请制定方案。\n',
  );
  expect(own?.kind).toBe('regulation');
  expect(told('issuedBy')).toEqual([]);
});
