import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/pipeline.ts';
import { readDocument } from '../../../src/reading/read.ts';

/** Status of each measure by its words. */
function statuses(title: string, body: string): Record<string, unknown> {
  const text = `${title}\n\n县直有关单位：\n\n${body}\n\n长海县水利局\n2022年7月18日\n`;
  const { entities } = extract(readDocument(text, 'a.txt'));
  return Object.fromEntries(
    entities.filter(({ kind }) => kind === 'measure').map(({ label, attributes }) => [label, attributes.status]),
  );
}
const all = (title: string, body: string): unknown[] => Object.values(statuses(title, body));

const NOTICE = '长海县水利局关于做好2022年河道治理工作的通知';
const ANSWER = '对县十七届人大二次会议第12号建议的答复';

describe('what a notice tells', () => {
  it.each([
    '去年，我局组织培训12场。',
    '近年来，我县建成水库3座。',
    '2021年，我局治理河道12公里。',
    '县政府对现行规范性文件进行了全面清理。',
    '我局已完成河道治理12公里。',
  ])('was done: %s', (body) => expect(all(NOTICE, body)).toEqual(['done']));

  it('goes on', () => expect(all(NOTICE, '目前，我局正在实施河道治理2处。')).toEqual(['ongoing']));

  it.each([
    '各部门要制定实施方案。',
    '各单位应当开展演练3次。',
    '我局拟组织评估2次。',
    '各镇于6月底前完成河道治理12公里。',
    '为了保障安全，组织培训12场。',
    '对已建成的水库开展检查。',
    '2022年，组织培训12场。',
  ])('is to be done: %s', (body) => expect(all(NOTICE, body)).toEqual(['planned']));
});

describe('a letter that gives account', () => {
  it.each([ANSWER, '关于县政协第12号提案答复的函', '长海县水利局关于审计整改情况的函'])('%s', (title) => {
    expect(
      statuses(
        title,
        '我局治理河道12公里，修订了《长海县河道管理办法》。目前，正在实施河道治理2处。下一步，将争取资金100万元。请你局安排资金3万元。',
      ),
    ).toEqual({
      我局治理河道12公里: 'done',
      '修订了《长海县河道管理办法》': 'done',
      实施河道治理2处: 'ongoing',
      争取资金100万元: 'planned',
    });
  });

  it('names whom it charges', () => {
    expect(all(ANSWER, '我局将治理任务分解到各镇12个。')).toEqual(['done']);
  });

  it('asks all the same in a letter that gives none', () => {
    expect(all('长海县水利局关于商请支持河道治理的函', '我局治理河道12公里。')).toEqual(['planned']);
    expect(all('长海县水利局关于同意建立联席会议制度的复函', '组织培训12场。')).toEqual(['planned']);
  });
});

describe('a report', () => {
  it('tells what is to come', () => {
    expect(
      all(
        '长海县水利局2021年工作总结',
        '治理河道12公里。下一步，还将治理河道2处。将河道治理纳入考核。我局将会同县财政局安排资金3万元。',
      ),
    ).toEqual(['done', 'planned', 'done', 'planned']);
  });
});
