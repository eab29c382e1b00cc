import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/mentions/find.ts';
import { readDocument } from '../../../src/reading/read.ts';

const titles = (sentence: string) =>
  findMentions(readDocument(`${sentence}\n`, 'sentence.txt'))
    .opaque.filter(({ kind }) => kind === 'regulation')
    .map(({ text }) => text);

describe('instruments named whole but without marks', () => {
  it.each([
    ['出台推动市属国企高质量发展21项重点举措。', ['推动市属国企高质量发展21项重点举措']],
    ['推动修订优化营商环境条例、行政执法监督条例。', ['优化营商环境条例', '行政执法监督条例']],
    ['推动出台金融支持加快陆海新通道建设的意见，设立服务中心。', ['金融支持加快陆海新通道建设的意见']],
    ['落实重庆市平安建设条例、社区工作者管理办法。', ['重庆市平安建设条例', '社区工作者管理办法']],
    ['推动区域全面经济伙伴关系协定签署。', ['区域全面经济伙伴关系协定']],
  ])('in “%s”', (sentence, expected) => {
    expect(titles(sentence)).toEqual(expected);
  });

  it.each([
    ['制定实施方案，印发管理办法。'],
    ['出台一系列配套政策措施，制定相应的管理办法。'],
    ['修订完善小区配套幼儿园建设管理办法。'],
  ])('not in “%s”', (sentence) => {
    expect(titles(sentence)).toEqual([]);
  });
});
