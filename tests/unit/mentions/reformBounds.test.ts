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

describe('the name of a reform is whole', () => {
  it.each([
    ['推行“劝导式”执法，试行“体检式”执法检查。', ['“劝导式”执法', '“体检式”执法检查']],
    ['推出“7+X”错时服务。', ['“7+X”错时服务']],
    ['推行“包容审慎”监管。', ['“包容审慎”监管']],
  ])('with what is done in a quoted manner: “%s”', (sentence, expected) => {
    expect(reforms(sentence)).toEqual(expected);
  });

  it.each([
    ['落实窗口、流程和人员“三统筹三下沉”制度。', ['“三统筹三下沉”制度']],
    ['开展“利剑”行动和农资打假“春雷”行动。', ['“利剑”行动', '农资打假“春雷”行动']],
    ['开展沿街商铺、“多合一场所”和出租房消防专项整治。', ['沿街商铺、“多合一场所”和出租房消防专项整治']],
    [
      '开展“利剑”行动、“清源”专项行动和农村假冒化肥专项整治。',
      ['“利剑”行动', '“清源”专项行动', '农村假冒化肥专项整治'],
    ],
    ['开展烟花爆竹、非煤矿山、油气管道专项整治。', ['烟花爆竹、非煤矿山、油气管道专项整治']],
    ['开展车站及周边交通秩序专项整治。', ['车站及周边交通秩序专项整治']],
    ['建立健全行政许可事项编制、调整制度。', ['行政许可事项编制、调整制度']],
    ['落实线索收集、研判、移送制度。', ['线索收集、研判、移送制度']],
  ])('with what stands beside it in its row: “%s”', (sentence, expected) => {
    expect(reforms(sentence)).toEqual(expected);
  });

  it.each([
    ['推进水利工程建设领域项目改革。', ['水利工程建设领域项目改革']],
    ['落实提升公共服务质量三年行动计划。', ['提升公共服务质量三年行动']],
    ['落实提升行动。', []],
    ['深化行政处罚权相对集中机制。', ['行政处罚权相对集中机制']],
    ['对不动产登记流程进行全方位、全链条改革。', []],
    ['“一网通办”入选省级改革试点。', ['“一网通办”']],
    ['对会议交办的工作任务实施科室分工负责制。', ['科室分工负责制']],
    ['接受国务院医改办公立医院综合改革效果评价。', ['公立医院综合改革']],
    ['推行“一对一”帮带机制。', ['“一对一”帮带机制']],
  ])('with all that says of what it is: “%s”', (sentence, expected) => {
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
    ['对C级信用企业加大检查频次。'],
    ['对事实清楚的案件适用简易程序。'],
    ['服务窗口能力与改革要求不相适应。'],
    ['开展涉企规章制度清理。'],
    ['开展“12·4”国家宪法日暨宪法宣传周活动，组织“3·15”国际消费者权益日活动。'],
    ['开展“面对面”恳谈会2次，推行“一对一”指导。'],
    ['把依法行政作为“一把手”工程。'],
    ['各乡镇领导机制持续深化。'],
    ['组织全市执法人员开展大练兵活动。'],
  ])('“%s”', (sentence) => {
    expect(reforms(sentence).filter((name) => !name.endsWith('清理'))).toEqual([]);
  });
});
