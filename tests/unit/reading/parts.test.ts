import { describe, expect, it } from 'vitest';
import { read, sentenceTexts, texts } from './support.ts';

const RULES =
  '第一条 为了规范管理，根据有关法律，结合本县实际，制定本办法。\n第二条 本县范围内的管理活动，适用本办法。\n第三条 县司法局负责指导监督本办法的实施。\n第四条 本办法自公布之日起施行。';
const partsOf = (text: string): [string, string | undefined][] =>
  read(text).parts.map(({ role, title }) => [role, title?.text]);

describe('an instrument behind its notice', () => {
  const notice =
    '东山县人民政府关于印发《东山县执法监督办法》的通知\n东政发〔2019〕5号\n各乡镇人民政府：\n现将《东山县执法监督办法》印发给你们，请遵照执行。\n东山县人民政府\n2019年5月5日\n（此件公开发布）\n';
  const expected = [
    ['main', '东山县人民政府关于印发《东山县执法监督办法》的通知'],
    ['attached', '东山县执法监督办法'],
  ];

  it.each([
    ['on lines of its own', `${notice}东山县执法监督办法\n${RULES}`],
    ['with its title over two lines', `${notice}东山县执法监督\n办法\n${RULES}`],
    [
      'on a page without line breaks',
      `${notice}东山县执法监督办法\n${RULES}`.replaceAll('\n', ' ').padEnd(900, '各单位要抓好落实。'),
    ],
    [
      'where the text runs together',
      `${notice}东山县执法监督办法${RULES.replaceAll('\n', '')}`.replace(
        '请遵照执行。\n东山县人民政府\n2019年5月5日\n（此件公开发布）\n',
        '请遵照执行。东山县人民政府2019年5月5日（此件公开发布）',
      ),
    ],
  ])('is a part %s', (_, text) => {
    expect(partsOf(text)).toEqual(expected);
  });

  it('has its own sentences', () => {
    const document = read(`${notice}东山县执法监督办法\n${RULES}`);
    expect(document.sentences.map(({ part }) => part)).toEqual([0, 1, 1, 1, 1]);
    expect(sentenceTexts(document)[1]).toBe('为了规范管理，根据有关法律，结合本县实际，制定本办法。');
    expect(texts(document.letterhead.issuers)).toEqual(['东山县人民政府']);
  });
});

it('reads an order and the regulation that it prints', () => {
  const document = read(
    `东海省人民政府令\n第70号\n《东海省执法监督办法》已经省政府常务会议通过，现予公布。\n省长　　李大海\n2018年12月18日\n东海省执法监督办法\n（1994年1月28日东海省人民政府令第14号发布\n根据2018年12月18日《东海省人民政府关于修改规章的决定》修订）\n${RULES}`,
  );
  expect(document.letterhead.number?.text).toBe('东海省人民政府令第70号');
  expect(texts(document.letterhead.signers)).toEqual(['李大海']);
  expect(texts(document.letterhead.issuers)).toEqual(['东海省人民政府']);
  expect(document.parts.map(({ title }) => title?.text)).toEqual(['东海省人民政府令', '东海省执法监督办法']);
  expect(sentenceTexts(document)[0]).toBe('《东海省执法监督办法》已经省政府常务会议通过，现予公布。');
});

it('reads attachments, each with its title', () => {
  const text = `关于开展检查的通知\n各单位：\n现就开展检查有关事项通知如下。\n附件：1.检查方案\n2.任务分工表\n东山县司法局\n2020年3月1日\n附件1\n检查方案\n${RULES}\n附件2：任务分工表\n${RULES}`;
  expect(partsOf(text)).toEqual([
    ['main', '关于开展检查的通知'],
    ['attached', '检查方案'],
    ['attached', '任务分工表'],
  ]);
});

it('leaves a table of contents out', () => {
  const document = read(
    `关于印发规划的通知\n各单位：\n现印发给你们。\n东山县人民政府\n2020年3月1日\n东山县发展规划\n目　录\n第一章 形势\n第二章 任务\n第一章 形势\n${'面临新的形势。'.repeat(12)}\n第二章 任务\n抓好落实。`,
  );
  expect(document.outline.map(({ ordinal, title }) => ordinal + title)).toEqual(['第一章形势', '第二章任务']);
});

it('keeps a glossary behind a report apart', () => {
  const text = `2026年东海省政府工作报告\n各位代表：\n现在，我报告工作。\n${'推进改革发展。'.repeat(20)}\n名词解释\n1.“两重”：指重大战略实施。\n2.“两新”：${'指设备更新。'.repeat(12)}`;
  expect(partsOf(text)).toEqual([
    ['main', '2026年东海省政府工作报告'],
    ['attached', '名词解释'],
  ]);
});
