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
