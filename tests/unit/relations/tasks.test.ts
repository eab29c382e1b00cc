import { describe, expect, it } from 'vitest';
import { extract, type Reading } from '../../../src/pipeline.ts';
import { readDocument } from '../../../src/reading/read.ts';

/** A county's plan with the tasks of `body`. */
const plan = (body: string): Reading =>
  extract(
    readDocument(
      `桐庐县人民政府办公室关于印发桐庐县放心消费工作方案的通知\n\n各乡镇人民政府：\n现将《桐庐县放心消费工作方案》印发给你们，请认真贯彻执行。\n\n桐庐县人民政府办公室\n2021年1月15日\n\n桐庐县放心消费工作方案\n\n一、工作目标\n营造安全放心的消费环境，增强消费者信心。\n二、主要任务\n${body}\n三、有关要求\n各乡镇要高度重视。\n`,
      'plan.txt',
    ),
  );

const measures = ({ entities }: Reading): string[] =>
  entities.filter(({ kind }) => kind === 'measure').map(({ label }) => label);

const who = ({ entities, facts }: Reading, kind: string): string[] => {
  const label = new Map(entities.map((entity) => [entity.key, entity.label]));
  return facts
    .filter((fact) => fact.kind === kind)
    .map(({ source, target }) => `${label.get(source)} → ${label.get(target)}`);
};

describe('the formulas of a notice', () => {
  it('are no measures', () => {
    expect(measures(plan('组织开展价格检查。'))).toEqual(['组织开展价格检查']);
  });
});

describe('a task', () => {
  it('is led by whom the note behind it names', () => {
    const read = plan(
      '（一）组织开展价格检查，公布检查结果。（责任单位：县市场监管局、县司法局）\n（二）建立投诉台账。（县商务局牵头，县公安局配合）\n（三）编印消费指南。（牵头单位：县司法局；支持单位：县财政局）',
    );
    expect(who(read, 'carriedOutBy')).toEqual([
      '组织开展价格检查 → 桐庐县市场监督管理局',
      '组织开展价格检查 → 桐庐县司法局',
      '公布检查结果 → 桐庐县市场监督管理局',
      '公布检查结果 → 桐庐县司法局',
      '建立投诉台账 → 桐庐县商务局',
      '编印消费指南 → 桐庐县司法局',
    ]);
    expect(who(read, 'involves')).toEqual(['建立投诉台账 → 桐庐县公安局', '编印消费指南 → 桐庐县财政局']);
  });

  it.each([
    '（责任单位: 县司法局）',
    '\n牵头单位: 县司法局',
    '（牵头县领导：王某某，责任单位：县司法局）',
    '（分管领导：李某某 责任单位：县司法局）',
    '（责任单位为县司法局）',
    '（牵头：县司法局）',
    '\n▲责任单位：县司法局',
    '\n——责任单位：县司法局',
    '\n【牵头单位】县司法局',
  ])('is led by whom a label names in whatever form: %s', (note) => {
    const read = plan(`1.组织开展价格检查。${note}\n2.建立投诉台账。（责任单位：县商务局）`);
    expect(measures(read)).toEqual(['组织开展价格检查', '建立投诉台账']);
    expect(who(read, 'carriedOutBy')).toEqual(['组织开展价格检查 → 桐庐县司法局', '建立投诉台账 → 桐庐县商务局']);
  });

  it.each([
    '〔县司法局牵头，县财政局配合〕',
    '（县司法局为牵头单位，县财政局为配合单位）',
    '（责任单位：县司法局；协助单位：县财政局）',
    '（牵头：县司法局；配合：县财政局）',
    '（实施单位：县司法局；督办单位：县财政局）',
    '\n牵头单位：县司法局\n协助单位：县财政局',
    '\n【责任单位】县司法局【配合单位】县财政局',
  ])('is helped by whom such a note names behind its leads: %s', (note) => {
    const read = plan(`1.组织开展价格检查。${note}\n2.建立投诉台账。（责任单位：县商务局）`);
    expect(who(read, 'carriedOutBy')).toEqual(['组织开展价格检查 → 桐庐县司法局', '建立投诉台账 → 桐庐县商务局']);
    expect(who(read, 'involves')).toEqual(['组织开展价格检查 → 桐庐县财政局']);
  });

  it('has two leads where one leads and the other answers for it', () => {
    const read = plan('1.组织开展价格检查。（牵头单位：县司法局；责任单位：县财政局）\n2.建立投诉台账。');
    expect(who(read, 'carriedOutBy').slice(0, 2)).toEqual([
      '组织开展价格检查 → 桐庐县司法局',
      '组织开展价格检查 → 桐庐县财政局',
    ]);
  });

  it('may have its leads on the next line', () => {
    const read = plan('（一）组织开展价格检查\n责任单位：县市场监管局\n（二）建立投诉台账\n责任单位：县商务局');
    expect(who(read, 'carriedOutBy')).toEqual([
      '组织开展价格检查 → 桐庐县市场监督管理局',
      '建立投诉台账 → 桐庐县商务局',
    ]);
  });

  const HEAD = '序号\n工作任务\n牵头单位\n配合单位\n完成时限\n';
  it.each([
    [
      'cell by cell',
      `${HEAD}1\n组织开展价格检查\n县市场监管局\n县财政局\n2021年6月底\n2\n建立投诉台账，公布办理结果\n县商务局\n县公安局\n长期\n`,
    ],
    [
      'in rows of tabs',
      `${HEAD.trim().replaceAll('\n', '\t')}\n1\t组织开展价格检查\t县市场监管局\t县财政局\t2021年6月底\n2\t建立投诉台账，公布办理结果\t县商务局\t县公安局\t长期\n`,
    ],
    [
      'in rows of single blanks',
      `${HEAD.trim().replaceAll('\n', ' ')}\n1 组织开展价格检查 县市场监管局 县财政局 2021年6月底\n2 建立投诉台账，公布办理结果 县商务局 县公安局 长期\n`,
    ],
    [
      'in rows of bars without blanks',
      `|${HEAD.trim().replaceAll('\n', '|')}|\n|---|---|---|---|---|\n|1|组织开展价格检查|县市场监管局|县财政局|2021年6月底|\n|2|建立投诉台账，公布办理结果|县商务局|县公安局|长期|\n`,
    ],
  ])('is told by the table that lists it, %s', (_, table) => {
    const read = plan(table);
    expect(who(read, 'carriedOutBy')).toEqual([
      '组织开展价格检查 → 桐庐县市场监督管理局',
      '建立投诉台账 → 桐庐县商务局',
      '公布办理结果 → 桐庐县商务局',
    ]);
    expect(who(read, 'involves')).toEqual([
      '组织开展价格检查 → 桐庐县财政局',
      '建立投诉台账 → 桐庐县公安局',
      '公布办理结果 → 桐庐县公安局',
    ]);
  });

  const account = (body: string): Reading =>
    extract(readDocument(`桐庐县人民政府2023年民生实事完成情况报告\n一、城乡建设\n${body}\n`, 'account.txt'));

  it.each([
    '1.新建农村公路60公里。（牵头单位：县商务局）进展：已完工38公里。',
    '1.新建农村公路60公里（牵头单位：县商务局）。完成情况：已完工38公里。',
    '1.新建农村公路60公里\n责任单位：县商务局\n完成情况：已完工38公里。',
    '1.新建农村公路60公里。\n【进展情况】已完工38公里。\n责任单位：县商务局',
  ])('is carried on by whose it is where its progress is told: %s', (body) => {
    const read = account(`${body}\n2.新建口袋公园10个。（牵头单位：县司法局）进展：已建成12个。`);
    expect(who(read, 'carriedOutBy').map((line) => line.replace(/^（/, ''))).toEqual(
      expect.arrayContaining(['完工38公里 → 桐庐县商务局', '建成12个 → 桐庐县司法局']),
    );
    expect(measures(read).some((label) => label.includes('（'))).toBe(false);
  });

  it.each(['', '1.'])('keeps the clause before a note in the midst of its sentence, behind “%s”', (mark) => {
    const read = plan(
      `${mark}推进老旧小区改造（责任单位：县商务局）。\n${mark && '2.'}推进公路建设（牵头单位：县司法局），新建农村公路60公里。`,
    );
    expect(who(read, 'carriedOutBy')).toEqual([
      '推进老旧小区改造 → 桐庐县商务局',
      '推进公路建设 → 桐庐县司法局',
      '新建农村公路60公里 → 桐庐县司法局',
    ]);
  });

  it('was done as far as its progress is told, even where tasks are set', () => {
    const { entities } = plan(
      '1.目标任务：新建口袋公园10个。完成情况：已建成12个。\n2.目标任务：改造小区3个。完成情况：已改造2个。',
    );
    const status = entities.flatMap(({ kind, label, attributes }) =>
      kind === 'measure' ? [[label, attributes.status]] : [],
    );
    expect(status).toEqual([
      ['新建口袋公园10个', 'planned'],
      ['建成12个', 'done'],
      ['改造小区3个', 'planned'],
      ['改造2个', 'done'],
    ]);
  });

  it('keeps the bodies of a cell that names one which nothing resolves', () => {
    const read = plan(
      '序号 工作任务 责任单位\n1 新建农村公路20公里 县商务局、城南街道办\n2 建立投诉台账 县司法局、滨江建设集团\n',
    );
    expect(who(read, 'carriedOutBy')).toEqual(
      expect.arrayContaining(['新建农村公路20公里 → 桐庐县商务局', '建立投诉台账 → 桐庐县司法局']),
    );
    expect(measures(read)).toEqual(['新建农村公路20公里', '建立投诉台账']);
  });

  it('is none in the rows of a table of other things', () => {
    const read = plan(
      '序号 事项名称 实施机关 设定依据\n1 建筑节能验收备案 县住建局 《建筑节能条例》\n2 开展建筑检测资质认定 县住建局 《建筑检测办法》\n',
    );
    expect(measures(read)).toEqual([]);
  });

  it('keeps the blanks of a line that no table holds', () => {
    expect(measures(plan('（一）组织开展 价格检查 活动。'))).toEqual(['组织开展价格检查活动']);
  });

  it('is not led by the government whose departments are meant', () => {
    const read = plan('（一）组织开展价格检查。（牵头单位：县市场监管局；责任单位：县政府有关部门）');
    expect(who(read, 'carriedOutBy')).toEqual(['组织开展价格检查 → 桐庐县市场监督管理局']);
  });

  it('is no stage of the work, nor a question that is looked at', () => {
    const read = plan(
      '（一）自查自纠（6月至7月）。组织开展价格检查。\n（二）总结通报阶段。编印消费指南。\n1.执法程序是否规范；\n2.行使裁量权是否适当；',
    );
    expect(measures(read)).toEqual(['组织开展价格检查', '编印消费指南']);
  });

  it('stays with its own subject where the clause names one', () => {
    const read = plan('（一）县财政局安排专项资金。（责任单位：县市场监管局）');
    expect(who(read, 'carriedOutBy')).toEqual(['县财政局安排专项资金 → 桐庐县财政局']);
  });

  it('is what its heading states when the text goes on behind it', () => {
    const read = plan('1.压减开办企业时限。取消证明事项12项。');
    expect(measures(read)).toEqual(['压减开办企业时限', '取消证明事项12项']);
  });
});

describe('whose deeds an office hands out', () => {
  const notice = (formula: string): Reading =>
    extract(
      readDocument(
        `桐庐县人民政府办公室关于做好档案移交工作的通知\n\n各乡镇人民政府：\n${formula}现就有关事项通知如下：\n一、编制移交清单。各乡镇要在6月底前完成。\n二、县司法局。组织开展档案检查。\n\n桐庐县人民政府办公室\n2021年1月15日\n`,
        'notice.txt',
      ),
    );

  it.each(['', '经县政府同意，'])('are its own, and under a heading that names a body that body’s: “%s”', (formula) => {
    expect(who(notice(formula), 'carriedOutBy')).toEqual([
      '各乡镇要在6月底前完成 → 桐庐县人民政府',
      '组织开展档案检查 → 桐庐县司法局',
    ]);
  });
});

describe('who is asked', () => {
  it('goes on from a sentence to the next that only says 要', () => {
    expect(who(plan('县司法局要组织开展价格检查。要公布检查结果。各乡镇要编印消费指南。'), 'carriedOutBy')).toEqual([
      '县司法局要组织开展价格检查 → 桐庐县司法局',
      '公布检查结果 → 桐庐县司法局',
      '各乡镇要编印消费指南 → 桐庐县人民政府',
    ]);
  });

  it('are all who issued the notice where nobody is named', () => {
    const read = extract(
      readDocument(
        '桐庐县民政局 桐庐县财政局关于做好临时救助工作的通知\n\n各乡镇人民政府：\n组织开展入户调查。\n\n桐庐县民政局 桐庐县财政局\n2021年1月15日\n',
        'joint.txt',
      ),
    );
    expect(who(read, 'carriedOutBy')).toEqual(['组织开展入户调查 → 桐庐县民政局', '组织开展入户调查 → 桐庐县财政局']);
  });
});

describe('whom no name tells apart', () => {
  it('acts on from clause to clause, for the government whose office asks', () => {
    expect(who(plan('各乡镇要开展渔港检查，建立工作台账。县司法局编印手册。公布检查结果。'), 'carriedOutBy')).toEqual([
      '各乡镇要开展渔港检查 → 桐庐县人民政府',
      '建立工作台账 → 桐庐县人民政府',
      '县司法局编印手册 → 桐庐县司法局',
      '公布检查结果 → 桐庐县人民政府办公室',
    ]);
  });
});

it('a notice that lost its title is known by what it hands out', () => {
  const { entities, facts } = extract(
    readDocument(
      `各乡镇人民政府：\n《桐庐县渔港管理办法》已经县政府同意，现印发给你们，请认真贯彻执行。\n\n桐庐县人民政府办公室\n2021年1月15日\n\n桐庐县渔港管理办法\n\n第一条 为了规范渔港管理，制定本办法。\n第二条 县司法局负责渔港管理的监督检查，每年组织检查两次，并向社会公布检查结果。\n第三条 本办法自2021年3月1日起施行。\n`,
      'notice.txt',
    ),
  );
  expect(entities.filter(({ kind }) => kind === 'report')).toEqual([]);
  expect(facts.filter(({ kind }) => kind === 'issuedBy').map(({ source, target }) => `${source} → ${target}`)).toEqual([
    'regulation:桐庐县渔港管理办法 → institution:桐庐县人民政府办公室',
  ]);
});
