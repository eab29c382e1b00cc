import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/pipeline.ts';
import { readDocument } from '../../../src/reading/read.ts';

/** `measure → problem` of every remedy in a county's report whose third section is `remedies`. */
const addressed = (remedies: string): string[] => {
  const { entities, facts } = extract(
    readDocument(
      `桐庐县2020年法治政府建设情况报告\n\n杭州市人民政府：\n一、主要工作情况\n组织执法培训3次。\n二、存在的问题\n一是执法力量薄弱。二是案卷制作不规范。\n三、${remedies}\n\n桐庐县人民政府\n2021年1月15日\n`,
      'report.txt',
    ),
  );
  const label = new Map(entities.map((entity) => [entity.key, entity.label]));
  return facts
    .filter(({ kind }) => kind === 'addresses')
    .map(({ source, target }) => `${label.get(source)} → ${label.get(target)}`);
};

describe('remedies stated as a set', () => {
  it('answer the problems that the section before tells, where they say so', () => {
    expect(addressed('整改落实\n针对上述问题，我县采取了以下措施：新招录执法人员6名。')).toEqual([
      '新招录执法人员6名 → 执法力量薄弱',
      '新招录执法人员6名 → 案卷制作不规范',
    ]);
  });

  it('may fill sections under the one that announces them', () => {
    expect(
      addressed(
        '改进措施\n针对上述问题，2021年我们将着力抓好以下两个方面：\n（一）充实力量。新招录执法人员6名。\n（二）规范案卷。举办案卷评查2次。',
      ),
    ).toEqual([
      '新招录执法人员6名 → 执法力量薄弱',
      '新招录执法人员6名 → 案卷制作不规范',
      '举办案卷评查2次 → 执法力量薄弱',
      '举办案卷评查2次 → 案卷制作不规范',
    ]);
  });

  it('are none where other problems are meant', () => {
    expect(addressed('普法工作\n针对群众反映的噪声问题，开展专项整治工作2次。')).toEqual([]);
  });
});

it('headings that speak of what was found in general name no shortcoming', () => {
  expect(addressed('存在的困难和问题整改情况\n新招录执法人员6名。')).toEqual([]);
  expect(addressed('巡察反馈重点问题整改落实情况\n新招录执法人员6名。')).toEqual([]);
});

describe('a shortcoming', () => {
  it('is named with its remedy, or by the close of the sentence that tells it', () => {
    expect(addressed('工作\n针对评查中发现的文书制作不规范问题，下发整改通知书7份。')).toEqual([
      '下发整改通知书7份 → 文书制作不规范',
    ]);
    expect(addressed('工作\n建设执法信息平台，从根本上解决执法信息重复录入的问题。')).toEqual([
      '建设执法信息平台 → 执法信息重复录入',
    ]);
  });

  it('said again with its remedy is the one told before', () => {
    expect(addressed('工作\n针对执法力量较为薄弱的问题，新招录执法人员6名。')).toEqual([
      '新招录执法人员6名 → 执法力量薄弱',
    ]);
  });

  it('named in words of its own is told by its place, where as many are named as were told', () => {
    expect(addressed('工作\n针对案多人少问题，新招录执法人员6名；针对卷宗差错多的问题，举办案卷评查2次。')).toEqual([
      '新招录执法人员6名 → 执法力量薄弱',
      '举办案卷评查2次 → 案卷制作不规范',
    ]);
  });
});

it('a plan of rectification tells shortcomings and remedies under headings of its own', () => {
  const { entities, facts } = extract(
    readDocument(
      '桐庐县行政执法突出问题整改方案\n\n一、整改内容\n（一）执法程序不规范\n问题表现：部分案卷告知程序缺失。\n整改措施：1.组织案卷评查2次。2.修订文书样式12种。\n整改时限：2021年6月底前。\n责任单位：县司法局。\n\n桐庐县人民政府办公室\n2021年1月15日\n',
      'plan.txt',
    ),
  );
  const label = new Map(entities.map((entity) => [entity.key, entity.label]));
  const kind = (of: string): string[] => entities.filter((entity) => entity.kind === of).map((entity) => entity.label);
  expect(kind('problem')).toEqual(['执法程序不规范', '部分案卷告知程序缺失']);
  expect(kind('measure')).toEqual(['组织案卷评查2次', '修订文书样式12种']);
  expect(
    facts
      .filter((fact) => fact.kind === 'carriedOutBy')
      .map(({ source, target }) => `${label.get(source)} → ${label.get(target)}`),
  ).toEqual(['组织案卷评查2次 → 桐庐县司法局', '修订文书样式12种 → 桐庐县司法局']);
});

describe('a plan or report of rectification', () => {
  const read = (title: string, body: string) => {
    const { entities, facts } = extract(readDocument(`${title}\n\n${body}\n`, 'x.txt'));
    const label = new Map(entities.map((entity) => [entity.key, entity.label]));
    const of = (kind: string): string[] => entities.filter((entity) => entity.kind === kind).map((one) => one.label);
    const tied = (kind: string): string[] =>
      facts
        .filter((fact) => fact.kind === kind)
        .map(({ source, target }) => `${label.get(source)} → ${label.get(target)}`);
    const status = Object.fromEntries(
      entities.flatMap((one) => (one.kind === 'measure' ? [[one.label, one.attributes.status]] : [])),
    );
    return { problems: of('problem'), measures: of('measure'), tied, status };
  };
  const PLAN = '桐庐县贯彻落实中央生态环境保护督察反馈意见整改方案';
  const REPORT = '桐庐县水利局关于审计反馈问题整改情况的报告';

  it('takes a heading that falls short for the shortcoming, and who answers for it for those who remedy it', () => {
    const { problems, measures, tied, status } = read(
      PLAN,
      '一、散煤治理不彻底，燃煤污染严重。\n责任单位：县发改局、县市场监管局\n整改目标：空气质量稳定达标。\n整改措施：\n（一）完成132户取暖改造。\n（二）开展销售网点检查。\n整改进展：\n1.已改造97户。\n二、部分乡镇污水处理设施不完善。\n责任单位：县住建局\n整改措施：更换设备14台。',
    );
    expect(problems).toEqual(['散煤治理不彻底，燃煤污染严重', '部分乡镇污水处理设施不完善']);
    expect(measures).toEqual(['完成132户取暖改造', '开展销售网点检查', '改造97户', '更换设备14台']);
    expect(status).toMatchObject({ 完成132户取暖改造: 'planned', 改造97户: 'done', 更换设备14台: 'planned' });
    expect(tied('carriedOutBy')).toEqual(
      ['完成132户取暖改造', '开展销售网点检查', '改造97户']
        .flatMap((deed) => [`${deed} → 桐庐县发展和改革局`, `${deed} → 桐庐县市场监督管理局`])
        .concat('更换设备14台 → 桐庐县住房和城乡建设局'),
    );
    expect(tied('addresses')).toEqual([
      '完成132户取暖改造 → 散煤治理不彻底，燃煤污染严重',
      '开展销售网点检查 → 散煤治理不彻底，燃煤污染严重',
      '改造97户 → 散煤治理不彻底，燃煤污染严重',
      '更换设备14台 → 部分乡镇污水处理设施不完善',
    ]);
  });

  it.each(['反馈问题', '整改任务'])('tells it behind a label too: %s', (label) => {
    const { problems, measures, tied } = read(
      PLAN,
      `${label}一：散煤治理不彻底。\n责任单位：县发改局\n整改措施：完成132户取暖改造。\n整改进展：已改造97户。\n${label}二：污水处理设施不完善。\n责任单位：县住建局\n整改措施：更换设备14台。`,
    );
    expect(problems).toEqual(['散煤治理不彻底', '污水处理设施不完善']);
    expect(measures).toEqual(['完成132户取暖改造', '改造97户', '更换设备14台']);
    expect(tied('carriedOutBy')).toEqual([
      '完成132户取暖改造 → 桐庐县发展和改革局',
      '改造97户 → 桐庐县发展和改革局',
      '更换设备14台 → 桐庐县住房和城乡建设局',
    ]);
  });

  it('tells what was done under the shortcoming, with a label or without', () => {
    const { problems, tied } = read(
      REPORT,
      '一、项目管理方面\n（一）建设手续不完善。\n已补办施工许可3个。\n（二）管护资金未落实。\n已收回资金20万元。\n二、部分乡镇污水处理站运行不正常。\n整改情况：更换设备14台。',
    );
    expect(problems).toEqual(['建设手续不完善', '管护资金未落实', '部分乡镇污水处理站运行不正常']);
    expect(tied('addresses')).toEqual([
      '补办施工许可3个 → 建设手续不完善',
      '收回资金20万元 → 管护资金未落实',
      '更换设备14台 → 部分乡镇污水处理站运行不正常',
    ]);
  });

  it('closes a shortcoming where the next one begins, be it a part of it', () => {
    const { tied } = read(
      REPORT,
      '1.关于“案卷不规范”的问题\n（1）关于“文书填写不规范”的问题\n开展案卷评查3次。\n（2）关于“归档不及时”的问题\n组织培训4期。',
    );
    expect(tied('addresses')).toEqual(['开展案卷评查3次 → 文书填写不规范', '组织培训4期 → 归档不及时']);
  });

  it('may have headings that are deeds, or that name no shortcoming', () => {
    expect(
      read(PLAN, '一、完善考核办法。\n责任单位：县司法局\n二、坚决纠正不作为。\n责任单位：县司法局'),
    ).toMatchObject({
      problems: [],
      measures: ['完善考核办法', '坚决纠正不作为'],
    });
    expect(read(REPORT, '一、存在的困难和不足\n组织培训4期。').problems).toEqual([]);
    expect(read(REPORT, '一、排查整改不留死角\n组织培训4期。').problems).toEqual([]);
    expect(read('桐庐县2020年法治政府建设情况报告', '一、散煤治理不彻底\n组织培训4期。').problems).toEqual([]);
  });
});

it('a shortcoming named without 的 is what its remedy is for, and no other', () => {
  expect(addressed('工作\n针对产业集群规模偏小问题，出台措施12条。建立台账3本。')).toEqual([
    '出台措施12条 → 产业集群规模偏小',
  ]);
  expect(addressed('工作\n针对群众反映的问题，建立台账3本。')).toEqual([]);
});
