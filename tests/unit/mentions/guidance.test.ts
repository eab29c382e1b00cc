import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/mentions/find.ts';
import { readDocument } from '../../../src/reading/read.ts';

const names = (sentence: string) =>
  findMentions(readDocument(`${sentence}\n`, 'sentence.txt')).guidance.map(({ name }) => name);

describe('guidance', () => {
  it.each([
    ['全面落实省第十一次党代会、市第十次党代会精神，', ['省第十一次党代会精神', '市第十次党代会精神']],
    [
      '根据习近平总书记在领导干部学习新发展理念推动高质量发展专题研讨班开班式上的重要讲话精神，制定方案。',
      ['习近平总书记在领导干部学习新发展理念推动高质量发展专题研讨班开班式上的重要讲话精神'],
    ],
    ['践行习近平总书记“绿水青山就是金山银山”理念。', ['习近平总书记“绿水青山就是金山银山”理念']],
    [
      '按照市委六届历次全会和市委经济工作会议部署要求，扎实工作。',
      ['市委六届历次全会精神', '市委经济工作会议部署要求'],
    ],
    ['严格落实中央八项规定精神。', ['中央八项规定精神']],
    ['学习中央依法治国委第一次、第二次会议精神，', ['中央依法治国委第一次会议精神', '中央依法治国委第二次会议精神']],
    ['贯彻习近平总书记关于扶贫工作的新理念新思想新战略。', ['习近平总书记关于扶贫工作的新理念新思想新战略']],
    ['县政府全面贯彻党的二十届四中全会精神。', ['党的二十届四中全会精神']],
  ])('in “%s”', (sentence, expected) => {
    expect(names(sentence)).toEqual(expected);
  });
});
