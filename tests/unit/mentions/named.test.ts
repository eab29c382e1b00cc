import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/mentions/find.ts';
import { readDocument } from '../../../src/reading/read.ts';
import { resolveReforms } from '../../../src/resolve/named.ts';

const mentions = (sentence: string) => findMentions(readDocument(`${sentence}\n`, 'sentence.txt'));
const words = (found: readonly { readonly text: string }[]): string[] => found.map(({ text }) => text);

describe('reforms', () => {
  it.each([
    ['深入推进行政执法体制改革，对绩效管理考评制度进行了探索。', ['行政执法体制改革', '绩效管理考评制度']],
    ['“放管服”改革持续深入。', ['“放管服”改革']],
    ['积极推行行政复议决定书网上公开。', ['行政复议决定书网上公开']],
    ['开展“三提三效”行动，部署“七大攻坚行动”。', ['“三提三效”行动', '“七大攻坚行动”']],
    ['推广行政审批告知承诺制，推行容缺受理。', ['行政审批告知承诺制', '容缺受理']],
    ['统筹推进人大、政协机构改革和群团组织改革。', ['人大、政协机构改革', '群团组织改革']],
    [
      '在总结与法院联席会议制度经验的基础上，完善行政执法与刑事司法衔接机制。',
      ['法院联席会议制度', '行政执法与刑事司法衔接机制'],
    ],
    ['地方各级政府要高度重视政府网站集约化试点工作。', ['政府网站集约化试点']],
    ['推行长期护理保险制度，深化省以下财政体制改革。', ['长期护理保险制度', '省以下财政体制改革']],
    ['实施加快文化产业发展三年行动。', ['加快文化产业发展三年行动']],
    ['完善民营企业参与重大项目建设长效机制。', ['民营企业参与重大项目建设长效机制']],
    ['落实涉企收费和保证金目录清单公示制度。', ['涉企收费和保证金目录清单公示制度']],
    ['探索建立古树保护与土地规划管理的协调机制。', ['古树保护与土地规划管理的协调机制']],
    ['完善行政问责制，严格执行安全生产责任制和过错责任追究制。', ['行政问责制', '安全生产责任制', '过错责任追究制']],
    ['完善镇、村联防巡护机制，实行重大事项公示制度。', ['镇、村联防巡护机制', '重大事项公示制度']],
    ['持续保障“一网通办”改革，推动“即申即享”“免申即享”落地。', ['“一网通办”改革', '“即申即享”', '“免申即享”']],
  ])('in “%s”', (sentence, expected) => {
    expect(words(mentions(sentence).reforms)).toEqual(expected);
  });

  it.each([
    ['健全各项制度，完善长效机制，加强制度建设。'],
    ['全面深化改革，推动改革开放。'],
    ['成立深化机构改革工作领导小组。'],
    ['荣获“五星级党支部”称号。'],
    ['对抽查情况进行动态管理。'],
    ['稳步扩大制度型开放，引导平台改革转型，统筹解决改革中的难题。'],
    ['完成58条改革举措，开展化工园区等专项整治，深化社会领域改革。'],
    ['企业列入国家碳达峰试点，深化“东山好礼”品牌，推广应用标准地膜。'],
    ['依托村务公开栏开展宣传。'],
    ['围绕项目培育、平台管理、激励机制等方面合作，完成评估机制的改革任务。'],
    ['金融机构改革化险。'],
    ['东山县消防发展三年行动计划'],
    ['破除制约发展的体制机制障碍，深化引领型改革。'],
  ])('not in “%s”', (sentence) => {
    expect(words(mentions(sentence).reforms)).toEqual([]);
  });

  it('are one under all their wordings', () => {
    const { reforms } = mentions(
      '推广告知承诺制。实行“告知承诺”制。公布行政审批告知承诺制事项。开展“三提三效”行动，推进“三提三效”工作。',
    );
    const { entities } = resolveReforms(reforms);
    expect(entities.map(({ label }) => label)).toEqual(['告知承诺制', '“三提三效”行动']);
    const quoted = mentions('开展“渔光互补”试点。构建“渔光互补”产业体系。');
    expect(resolveReforms(quoted.reforms).entities).toHaveLength(1);
  });

  it('named by a title are read in it', () => {
    const { reforms } = mentions('印发《关于加快推进全省事业单位改革的决定》。');
    expect(reforms.map(({ text, rule }) => [text, rule])).toEqual([['事业单位改革', 'reform.title.known']]);
  });
});

describe('platforms', () => {
  it.each([
    ['将人员信息录入杭州市行政执法考试报名系统。', ['杭州市行政执法考试报名系统']],
    ['受理民心网、12345市民服务平台信件156件。', ['民心网', '12345市民服务平台']],
    ['通过国家企业信用信息公示系统进行公示。', ['国家企业信用信息公示系统']],
    ['利用微信公众号“东山发布”推送信息。', ['“东山发布”']],
    ['全市线上审批和信息监管系统运行良好。', ['线上审批和信息监管系统']],
    ['强化“一网通办”平台建设。', ['“一网通办”平台']],
    ['建成了县政务服务管理系统和“桐庐发布”微信公众号。', ['县政务服务管理系统', '“桐庐发布”微信公众号']],
  ])('in “%s”', (sentence, expected) => {
    expect(words(mentions(sentence).platforms)).toEqual(expected);
  });

  it.each([['加强教育系统作风建设，搭建融资平台。'], ['制定政府网站抽查工作方案。'], ['推进部门网站整合。']])(
    'not in “%s”',
    (sentence) => {
      expect(words(mentions(sentence).platforms)).toEqual([]);
    },
  );
});

describe('guidance', () => {
  it('gives each meeting that one phrase names', () => {
    const { guidance } = mentions('全面贯彻党的十九大和十九届二中、三中全会精神。');
    expect(guidance.map(({ text, name }) => [text, name])).toEqual([
      ['党的十九大', '党的十九大精神'],
      ['十九届二中', '党的十九届二中全会精神'],
      ['三中全会', '党的十九届三中全会精神'],
    ]);
  });

  it.each([
    ['以习近平新时代中国特色社会主义思想为指导。', ['习近平新时代中国特色社会主义思想']],
    ['落实省委十一届十次、十一次全会精神。', ['省委十一届十次', '十一次全会精神']],
    ['按照方副主任相关调研指示精神。', ['方副主任相关调研指示精神']],
  ])('in “%s”', (sentence, expected) => {
    expect(words(mentions(sentence).guidance)).toEqual(expected);
  });

  it.each([['党的十八大以来成绩显著。'], ['在党的二十大召开前后开展活动。'], ['落实党中央、国务院决策部署。']])(
    'not in “%s”',
    (sentence) => {
      expect(words(mentions(sentence).guidance)).toEqual([]);
    },
  );
});
