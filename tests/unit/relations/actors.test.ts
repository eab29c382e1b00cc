import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/pipeline.ts';
import { readDocument } from '../../../src/reading/read.ts';

/** A head and a signature: whose report it is. */
type Whose = readonly [title: string, signed: string];
const COUNTY: Whose = ['桐庐县2023年法治政府建设情况报告', '桐庐县人民政府'];

/** Who carried out each measure of a paragraph, and `+` with whom. */
function doers(body: string, [title, signed]: Whose = COUNTY): string[] {
  const { entities, facts } = extract(
    readDocument(
      `${title}\n\n杭州市人民政府：\n现将有关情况报告如下：\n一、主要工作情况\n${body}\n\n${signed}\n2024年1月15日\n`,
      'x.txt',
    ),
  );
  const labels = new Map(entities.map(({ key, label }) => [key, label]));
  const of = (key: string, kind: string): string =>
    facts
      .filter((fact) => fact.source === key && fact.kind === kind)
      .map(({ target }) => (labels.get(target) as string).replace(/^(?:中共)?桐庐县(?=.)/, ''))
      .join('、');
  return entities
    .filter(({ kind }) => kind === 'measure')
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map(({ key, label }) => `${label}：${of(key, 'carriedOutBy')}${of(key, 'involves').replace(/^(?=.)/, '+')}`);
}

describe('who carries out and with whom', () => {
  it.each<[body: string, expected: string[]]>([
    // 联合, 配合: with whom, told in a clause of its own
    ['县农业农村局联合公安局、林业局，检查商户31家。', ['检查商户31家：农业农村局+公安局、林业局']],
    ['县应急管理局联合消防救援大队检查企业8家。', ['联合消防救援大队检查企业8家：应急管理局+消防救援大队']],
    ['县社会治理中心联合派出所，化解纠纷62件。', ['化解纠纷62件：社会治理中心']],
    ['县交通运输局联合执法队查处车辆9辆。', ['县交通运输局联合执法队查处车辆9辆：交通运输局联合执法队']],
    ['县水利局配合县公安局、县林业局，清理河道7处。', ['清理河道7处：水利局+公安局、林业局']],
    ['县民政局、县残联联动，走访家庭40户。', ['走访家庭40户：民政局、残疾人联合会']],
    ['县财政局配合县审计局开展专项审计。', ['县财政局配合县审计局开展专项审计：财政局+审计局']],
    ['由县公安局牵头整治非法捕捞，县水利局配合。', ['由县公安局牵头整治非法捕捞，县水利局配合：公安局+水利局']],
    // committees and headquarters said in short
    ['县安委会开展暗访4次。', ['县安委会开展暗访4次：安全生产委员会']],
    ['县安委会印发《桐庐县燃气安全方案》。', ['县安委会印发《桐庐县燃气安全方案》：安全生产委员会']],
    ['县编办起草了《桐庐县镇街改革方案》。', ['县编办起草了《桐庐县镇街改革方案》：委机构编制委员会办公室']],
    // a date, an example or 原 before who acts
    ['2023年江南镇综合行政执法队立案17起。', ['江南镇综合行政执法队立案17起：江南镇综合行政执法队']],
    ['比如县财政局推出“惠企直达”。', ['县财政局推出“惠企直达”：财政局']],
    ['如江南镇印发《桐庐县江南镇巡查办法》。', ['江南镇印发《桐庐县江南镇巡查办法》：江南镇']],
    ['如县水利局梳理208项，县民政局取消9项。', ['县水利局梳理208项：水利局', '县民政局取消9项：民政局']],
    ['例如，百江镇开展培训6次。', ['百江镇开展培训6次：百江镇']],
    ['原县环保局审批项目14个。', ['县环保局审批项目14个：环境保护局']],
    ['原县环保局职责划入县林业局，整治河道2条。', ['整治河道2条：人民政府']],
    // who tries something out does what follows
    ['百江镇作为全县首批改革试点，承接权限61项。', ['承接权限61项：百江镇']],
    ['旧县街道作为省级试点，办理事项3200件。', ['办理事项3200件：旧县街道']],
    ['各乡镇作为试点单位，承接权限61项。', ['承接权限61项：人民政府']],
    // who heads the party's committee and who the government
    ['县委书记、县长带头领办项目8个。', ['县委书记、县长带头领办项目8个：委员会、人民政府']],
    ['县委书记钱某、县长孙某领办项目8个。', ['县委书记钱某、县长孙某领办项目8个：委员会、人民政府']],
    ['县委书记批阅信访件9件，县长出庭应诉2件。', ['县委书记批阅信访件9件：委员会', '县长出庭应诉2件：人民政府']],
    [
      '县委、县政府主要领导调研7次，分管副县长暗访5次。',
      ['县委、县政府主要领导调研7次：委员会、人民政府', '分管副县长暗访5次：人民政府'],
    ],
    ['县长孙某多次主持召开座谈会。', ['县长孙某多次主持召开座谈会：人民政府']],
    [
      '县委副书记、县长孙某同志在全市会议上作了经验介绍。',
      ['县委副书记、县长孙某同志在全市会议上作了经验介绍：人民政府'],
    ],
    ['县委、县政府主要负责同志督办案件4件。', ['县委、县政府主要负责同志督办案件4件：委员会、人民政府']],
    ['县财政局向县长报告工作3次。', ['向县长报告工作3次：财政局']],
    // who found or set what was brought to an end does not act
    ['国务院督查组反馈问题整改到位。', ['国务院督查组反馈问题整改到位：人民政府+国务院']],
    ['县人大三次会议确定的任务全面完成。', ['县人大三次会议确定的任务全面完成：人民政府+人民代表大会']],
    // several form a group, whose deeds are theirs; where they went
    [
      '县审计局、县财政局、县信息中心组成督查组，分三组对31个单位进行抽查，对4个单位进行了约谈。',
      [
        '县审计局、县财政局、县信息中心组成督查组：审计局、财政局、信息中心',
        '分三组对31个单位进行抽查：审计局、财政局、信息中心',
        '对4个单位进行了约谈：审计局、财政局、信息中心',
      ],
    ],
    [
      '组织县审计局、县财政局等部门，到9个乡镇检查了资金管理工作。',
      ['到9个乡镇检查了资金管理工作：人民政府+审计局、财政局'],
    ],
    ['到14个乡镇检查了信息公开工作。', ['到14个乡镇检查了信息公开工作：人民政府']],
    // of what another did something is done
    [
      '市政府、市委交办的16件事项，全部办结。',
      ['市政府、市委交办的16件事项，全部办结：人民政府+杭州市人民政府、中共杭州市委员会'],
    ],
    ['国务院、省下文取消的许可事项，我县对应的5项，全部予以取消。', ['对应的5项，全部予以取消：人民政府']],
    ['先后2次承接国务院、省、市下放的许可事项26项。', ['2次承接国务院、省、市下放的许可事项26项：人民政府+国务院']],
    ['县水利局整治的河道6条。', ['县水利局整治的河道6条：人民政府+水利局']],
    // 由其: by the body to which it was sent
    ['各乡镇将清单报县水利局，由其统一公布。', ['将清单报县水利局：人民政府+水利局', '由其统一公布：水利局']],
    ['督促企业整改，由其公开承诺5次。', ['督促企业整改：人民政府', '由其公开承诺5次：人民政府']],
  ])('%s', (body, expected) => {
    expect(doers(body)).toEqual(expected);
  });

  it('takes the head of a township’s government for it', () => {
    const town: Whose = ['桐庐县分水镇2023年法治政府建设情况报告', '桐庐县分水镇人民政府'];
    expect(doers('镇党委书记、镇长带队检查企业16家。', town)).toEqual([
      '镇党委书记、镇长带队检查企业16家：分水镇委员会、分水镇人民政府',
    ]);
  });

  it('reads who joins a body of another level as of that level', () => {
    expect(doers('市公安局联合教育局，检查学校12所。')).toEqual(['检查学校12所：杭州市公安局+杭州市教育局']);
  });

  it('reads the station that a township’s centre acts with as the township’s', () => {
    expect(
      doers('镇综治中心联合派出所，化解纠纷21件。', ['桐庐县分水镇2023年法治政府建设情况报告', '桐庐县分水镇人民政府']),
    ).toEqual(['化解纠纷21件：分水镇综治中心+分水镇派出所']);
  });
});
