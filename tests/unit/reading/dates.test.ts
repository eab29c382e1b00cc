import { describe, expect, it } from 'vitest';
import { read, texts } from './support.ts';

const notice = (close: string, head = ''): string =>
  `${head}东山县人民政府办公室关于加强监督的通知\n各乡镇人民政府：\n各单位要认真实施。\n${close}`;

describe('the date of a document', () => {
  it.each([
    ['东山县人民政府办公室\n二〇〇九年四月二十日\n', '2009-04-20'],
    ['东山县人民政府办公室\n二OO九年四月二十日\n', '2009-04-20'],
    ['东山县人民政府办公室\n二００九年四月二十日\n', '2009-04-20'],
    ['特此通知。\n二○○九年六月十一日\n', '2009-06-11'],
    ['请认真贯彻执行。\n2020年6月18日\n（此件公开发布）\n', '2020-06-18'],
    ['附件：1.任务分解表\n2.责任清单\n2020年6月18日\n', '2020-06-18'],
    ['附件：任务分解表\n2020年6月18日\n东山县2020年任务分解表\n序号 | 任务\n1 | 开展检查\n', '2020-06-18'],
    // a day that a chronicle tells of closes nothing
    ['有关情况如下。\n2020年6月18日\n召开会议，研究部署。\n', undefined],
  ])('is read at the end: %s', (close, iso) => expect(read(notice(close)).letterhead.date?.iso).toBe(iso));

  it.each([
    ['【发布文号】 东政办发〔2013〕21号\n【发布日期】 2013-10-07\n', '2013-10-07', '东政办发〔2013〕21号'],
    ['发文日期 | 2022-01-04\n文号 | 东政办发〔2022〕1号\n', '2022-01-04', '东政办发〔2022〕1号'],
    ['发文机构：\n发文时间：2020-02-04\n备注/文号：东政办[2020]1号\n', '2020-02-04', '东政办〔2020〕1号'],
    ['发布时间：2022-01-04 10:20\n', undefined, undefined],
    ['东山县人民政府\n2021年4月6日星期二\n来源：东山县人民政府\n', undefined, undefined],
  ])('is read in the fields above it: %s', (head, iso, number) => {
    const { letterhead } = read(notice('', head));
    expect(letterhead.date?.iso).toBe(iso);
    expect(letterhead.number?.text).toBe(number);
    expect(texts(letterhead.issuers)).toEqual(['东山县人民政府办公室']);
  });

  it('is the one that it is signed with, whenever the site put it up', () => {
    const text = notice('东山县人民政府办公室\n2022年1月4日\n', '发布日期：2022-01-09\n');
    expect(read(text).letterhead.date?.iso).toBe('2022-01-04');
  });
});
