import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/pipeline.ts';
import { readDocument } from '../../../src/reading/read.ts';

const read = (text: string) => extract(readDocument(text, 'a.txt'));
const measures = (text: string): string[] =>
  read(text)
    .entities.filter(({ kind }) => kind === 'measure')
    .map(({ label, attributes }) => `${label} ${attributes.status} ${attributes.year}`);

/** A notice that hands out the account of one year with the plan of the next. */
const notice = (account: string, plan: string): string =>
  `长海县水利局关于印发2016年工作总结和2017年工作要点的通知\n\n各股室：\n\n现将《${account}》和《${plan}》印发给你们，请认真执行。\n\n长海县水利局\n2017年2月27日\n\n${account}\n\n治理河道12公里。\n\n一、加强管理\n\n开展检查3次。\n\n${plan}\n\n一、加强管理\n\n开展检查5次。\n`;

describe('an account and a plan printed behind one notice', () => {
  it.each([
    ['长海县水利局2016年工作总结', '长海县水利局2017年工作要点'],
    ['2016年长海县水利工作总结', '2017年长海县水利工作要点'],
  ])('%s, %s', (account, plan) => {
    const text = notice(account, plan);
    expect(measures(text)).toEqual(['治理河道12公里 done 2016', '开展检查3次 done 2016', '开展检查5次 planned 2017']);
    const printed = read(text).facts.filter(({ kind }) => kind === 'promulgates');
    expect(printed.map(({ target }) => target.replace(/^regulation:|#.*$/g, ''))).toHaveLength(1);
  });

  it('plans all where both are plans', () => {
    const text = notice('长海县水利局2017年培训计划', '长海县水利局2017年工作要点');
    expect(measures(text).every((line) => line.endsWith(' planned 2017'))).toBe(true);
  });
});

describe('an account with its outlook', () => {
  it.each([
    ['长海县水利局2022年工作总结及2023年工作计划', '总结'],
    ['长海县水利局2022年工作情况和2023年工作打算', '情况'],
    ['长海县水利局2022年工作总结', '总结'],
    ['关于长海县上半年落实情况的督查报告', '报告'],
  ])('%s is a %s', (title, genre) => {
    const { entities } = read(`${title}\n\n治理河道12公里。\n`);
    expect(entities.find(({ kind }) => kind === 'report')?.attributes.genre).toBe(genre);
  });
});
