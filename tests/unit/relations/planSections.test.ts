import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/pipeline.ts';
import { readDocument } from '../../../src/reading/read.ts';
import { tenseOf } from '../../../src/relations/planSections.ts';

describe('the tense of a section', () => {
  it.each([
    ['2025年主要工作和“十四五”发展成就', 'account'],
    ['2018年主要工作完成情况', 'account'],
    ['主要做法和成效', 'account'],
    ['“十五五”时期工作的主要考虑', 'plan'],
    ['2026年重点工作', 'plan'],
    ['下一步工作打算', 'plan'],
    ['“十四五”时期发展成就和“十五五”时期主要目标任务', 'both'],
    ['优化营商环境', undefined],
    ['2023年工作谋划', 'plan'],
    ['审计建议', 'plan'],
    ['办理代表建议', undefined],
    ['贯彻落实省委重大部署', undefined],
    ['周密安排', undefined],
    ['强化安排部署', undefined],
    ['抓好2024年工作安排', 'plan'],
  ] as const)('%s', (title, tense) => expect(tenseOf(title)).toBe(tense));

  it('is told by the year where a heading names nothing but the work of one', () => {
    expect(tenseOf('2020年主要工作', 2020)).toBe('account');
    expect(tenseOf('2021年主要工作', 2020)).toBe('plan');
  });
});

/** The status of each measure of a 政府工作报告, by its words. */
const statuses = (body: string): Record<string, unknown> => {
  const { entities } = extract(
    readDocument(
      `2026年桐庐县政府工作报告\n2026年1月14日在桐庐县第十七届人民代表大会第五次会议上\n桐庐县县长 王海生\n各位代表：\n现在，我代表县人民政府向大会作政府工作报告，请予审议。\n${body}\n`,
      'report.txt',
    ),
  );
  return Object.fromEntries(
    entities.filter(({ kind }) => kind === 'measure').map(({ label, attributes }) => [label, attributes.status]),
  );
};

describe('a 政府工作报告', () => {
  it('plans from the section on the coming year on, whatever the headings behind it say', () => {
    expect(
      statuses(
        '一、2025年工作回顾\n建成农村公路12公里。\n二、关于2026年工作\n新建污水管网8公里。\n三、全面加强政府自身建设\n开展案卷评查2次。',
      ),
    ).toEqual({ 建成农村公路12公里: 'done', 新建污水管网8公里: 'planned', 开展案卷评查2次: 'planned' });
  });

  it('is read by how a section opens where its heading is a slogan', () => {
    expect(
      statuses(
        '一、一年接着一年干\n建成农村公路12公里。\n二、一鼓作气勇争先\n2026年是“十五五”开局之年，做好今年工作意义重大。\n新建污水管网8公里。',
      ),
    ).toMatchObject({ 建成农村公路12公里: 'done', 新建污水管网8公里: 'planned' });
  });

  it('turns to the plan within a section that tells of both', () => {
    expect(
      statuses(
        '一、“十四五”时期发展成就和“十五五”时期主要目标任务\n建成农村公路12公里。\n“十五五”时期，坚持绿色发展。\n新建污水管网8公里。',
      ),
    ).toMatchObject({ 建成农村公路12公里: 'done', 新建污水管网8公里: 'planned' });
  });
});

/** The status of each measure of a report on 2023, by its words. */
const statusesIn = (body: string): Record<string, unknown> => {
  const { entities } = extract(
    readDocument(`桐庐县2023年法治政府建设情况报告\n\n桐庐县人民政府\n\n${body}\n`, 'report.txt'),
  );
  return Object.fromEntries(
    entities.filter(({ kind }) => kind === 'measure').map(({ label, attributes }) => [label, attributes.status]),
  );
};

describe('an account', () => {
  it.each([
    '下一步，加强业务培训。',
    '今后，加强业务培训。',
    '在今后的工作中，加强业务培训。',
    '2024年，我县将以党的二十大精神为指引，加强业务培训。',
    '针对上述问题，下一步将加强业务培训。',
    '下一步，一是加强业务培训；二是整合执法队伍。',
    '下一步，我县将着力抓好以下工作：一是加强业务培训。二是整合执法队伍。',
    '2024年，我局将从以下方面加以改进：\n1.加强业务培训。\n2.整合执法队伍。',
    '我县将重点做好以下几方面工作。一是加强业务培训。',
    '四、存在的问题\n一是执法力量薄弱。\n下一步重点做好以下工作：一是加强业务培训；二是整合执法队伍。',
    '四、存在问题及下步打算\n（一）存在问题\n执法力量薄弱。\n（二）下步打算\n加强业务培训。',
  ])('turns to what is to come: %s', (body) => {
    const told = statusesIn(body);
    expect(told).toHaveProperty('加强业务培训');
    expect(Object.values(told)).not.toContain('done');
  });

  it.each([
    '2023年，我县重点做了以下工作：一是加强业务培训；二是整合执法队伍。',
    '县政府制定了下一步工作方案，加强业务培训。',
    '针对上述问题，我县采取了以下措施：一是加强业务培训。',
    '（一）落实上级决策部署\n加强业务培训。',
    '我县将完善机制与强化督查结合起来，加强业务培训。',
    '县发改局将处罚结果推送至审批部门，加强业务培训。',
  ])('does not: %s', (body) => expect(statusesIn(body)).toMatchObject({ 加强业务培训: 'done' }));

  it('comes back from the list of what is to come with the next section or paragraph', () => {
    expect(statusesIn('一、问题\n下一步：一是整合执法队伍。\n2023年还新增终端3台。\n二、保障\n加强业务培训。')).toEqual(
      { 整合执法队伍: 'planned', 新增终端3台: 'done', 加强业务培训: 'done' },
    );
  });

  it('goes on with what a clause says of its own verb alone', () => {
    expect(
      statusesIn(
        '持续推进数字政府建设。印发不断深化执法改革的通知。对深入推进依法行政作出部署。废止4件，继续有效25件。',
      ),
    ).toMatchObject({
      持续推进数字政府建设: 'ongoing',
      印发不断深化执法改革的通知: 'done',
      对深入推进依法行政作出部署: 'done',
    });
  });
});
