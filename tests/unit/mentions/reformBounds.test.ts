import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/mentions/find.ts';
import { readDocument } from '../../../src/reading/read.ts';

const reforms = (sentence: string): string[] =>
  findMentions(readDocument(`${sentence}\n`, 'sentence.txt')).reforms.map(({ text }) => text);

describe('the name of a reform begins', () => {
  it.each([
    ['今后，我市将持续推动商事制度改革，抓好培训。', ['商事制度改革']],
    ['我区将继续深化综合行政执法改革。', ['综合行政执法改革']],
    ['我区将养老保险制度覆盖到全部乡镇。', ['养老保险制度']],
    ['专题研究解决事业单位改革难题5个。', ['事业单位改革']],
    ['严格遵照首问责任制。', ['首问责任制']],
    ['打出“打非、治违、清源”治矿组合拳。', ['“打非、治违、清源”治矿组合拳']],
    ['学习《行政处罚法》和省、市、县执法人员资格管理制度。', ['执法人员资格管理制度']],
  ])('behind the verb, adverb or conjunction: “%s”', (sentence, expected) => {
    expect(reforms(sentence)).toEqual(expected);
  });

  it.each([
    ['健全与法院、检察机关案件移送机制。', ['案件移送机制']],
    ['市林业局将持续深化与公安机关联防联控机制。', ['联防联控机制']],
    ['持续深化与市检察院行刑衔接机制。', ['行刑衔接机制']],
    ['建立与税务部门协作机制。', ['税务部门协作机制']],
    ['健全行政执法与刑事司法衔接机制。', ['行政执法与刑事司法衔接机制']],
  ])('behind those with whom it is shared: “%s”', (sentence, expected) => {
    expect(reforms(sentence)).toEqual(expected);
  });

  it.each([
    ['全市应急管理工作以综合行政执法改革为契机，新建站点4个。', ['综合行政执法改革']],
    ['我市以事业单位改革为契机，理顺职责。', ['事业单位改革']],
    ['推进以审判为中心的刑事诉讼制度改革。', ['以审判为中心的刑事诉讼制度改革']],
  ])('behind the 以 of its frame: “%s”', (sentence, expected) => {
    expect(reforms(sentence)).toEqual(expected);
  });
});

describe('no reform is', () => {
  it.each([
    ['修订及完善制度6项。'],
    ['梳理和新建制度40项。'],
    ['建立健全制度8项。'],
    ['清理与改革不相适应的文件3件。'],
    ['推动解决医疗改革中的重要问题。'],
    ['印发了《东山县政府权责清单管理办法》。'],
  ])('“%s”', (sentence) => {
    expect(reforms(sentence).filter((name) => !name.endsWith('清理'))).toEqual([]);
  });
});
