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
