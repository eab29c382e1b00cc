import { describe, expect, it } from 'vitest';
import { read, sentenceTexts } from './support.ts';

describe('sentences', () => {
  it.each([
    [
      'end at 。！？ and paragraphs',
      '完成任务。取得成效！怎么办？\n继续努力',
      ['完成任务。', '取得成效！', '怎么办？', '继续努力'],
    ],
    [
      'do not end inside brackets',
      '印发方案（已失效。见附件）并组织实施。',
      ['印发方案（已失效。见附件）并组织实施。'],
    ],
    ['do not end inside a quotation', '提出“要实干。不要空谈”的要求。', ['提出“要实干。不要空谈”的要求。']],
    [
      'end with a quotation that is a sentence',
      '他说：“任务完成了。”全县上下继续努力。',
      ['他说：“任务完成了。”', '全县上下继续努力。'],
    ],
    ['end where a bracket is never closed', '印发方案（试行。认真组织实施。', ['印发方案（试行。', '认真组织实施。']],
    ['do not end at a decimal point', '增长2.5%，达到3.14亿元。', ['增长2.5%，达到3.14亿元。']],
    [
      'leave the heading out',
      '一、主要做法\n（一）强化培训。举办培训班3期，培训120人次。',
      ['举办培训班3期，培训120人次。'],
    ],
    ['start behind the mark', '主要做法：一是举办培训班。二是开展检查。', ['主要做法：', '举办培训班。', '开展检查。']],
  ])('%s', (_, text, sentences) => {
    expect(sentenceTexts(read(text))).toEqual(sentences);
  });

  it('know the innermost heading that holds them', () => {
    const { sentences, outline } = read(
      '一、总体情况\n推进依法行政。\n（一）加强学习\n举办培训班。\n二、存在问题\n仍有不足。',
    );
    expect(sentences.map(({ heading }) => (heading === undefined ? '' : outline[heading]?.title))).toEqual([
      '总体情况',
      '加强学习',
      '存在问题',
    ]);
  });

  it('are none in an empty document', () => {
    expect(read('').sentences).toEqual([]);
    expect(read('\n \n').sentences).toEqual([]);
  });
});
