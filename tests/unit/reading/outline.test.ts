import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

const FILLER = '各单位要结合实际抓好落实。';
/** level, mark, title and index of the parent of each heading. */
const outlineOf = (text: string): [number, string, string, number | undefined][] =>
  read(text).outline.map(({ level, ordinal, title, parent }) => [level, ordinal, title, parent]);

describe('headings', () => {
  it('nests headings on their own lines', () => {
    const text = `一、总体要求\n（一）指导思想\n${FILLER}\n1.工作目标\n（1）近期目标\n${FILLER}\n（二）基本原则\n${FILLER}\n二、保障措施\n${FILLER}`;
    expect(outlineOf(text)).toEqual([
      [1, '一、', '总体要求', undefined],
      [2, '（一）', '指导思想', 0],
      [3, '1.', '工作目标', 1],
      [4, '（1）', '近期目标', 2],
      [2, '（二）', '基本原则', 0],
      [1, '二、', '保障措施', undefined],
    ]);
  });

  it('reads headings that run on into their paragraph', () => {
    const text = `（一）坚持全面覆盖。将抽查作为基本方式，${FILLER}\n（二）坚持规范透明。严格落实责任，${FILLER}`;
    expect(outlineOf(text)).toEqual([
      [2, '（一）', '坚持全面覆盖', undefined],
      [2, '（二）', '坚持规范透明', undefined],
    ]);
  });

  it('finds headings where line breaks were lost', () => {
    const text = `一、各项工作成效显著（一）坚持党建引领，推进从严治党工作1.强化思想引领，坚定理想信念。一是加强学习。${FILLER}二是开展行动。${FILLER}2.加强阵地管理，把牢方向。一是强化宣传。${FILLER}（二）夯实应急基础，提高防灾能力一是健全体系。${FILLER}二是做好演练。${FILLER}`;
    expect(outlineOf(text)).toEqual([
      [1, '一、', '各项工作成效显著', undefined],
      [2, '（一）', '坚持党建引领，推进从严治党工作', 0],
      [3, '1.', '强化思想引领，坚定理想信念', 1],
      [5, '一是', '', 2],
      [5, '二是', '', 2],
      [3, '2.', '加强阵地管理，把牢方向', 1],
      [5, '一是', '', 5],
      [2, '（二）', '夯实应急基础，提高防灾能力', 0],
      [5, '一是', '', 7],
      [5, '二是', '', 7],
    ]);
  });

  it('knows the usual sections without a break behind them', () => {
    expect(
      outlineOf(`现制定如下方案。一、总体要求以改革创新为动力，${FILLER}二、主要职责在县政府领导下，${FILLER}`),
    ).toEqual([
      [1, '一、', '总体要求', undefined],
      [1, '二、', '主要职责', undefined],
    ]);
  });

  it('knows the chapters of the 纲要 where the break behind them was lost', () => {
    expect(
      outlineOf(
        `一、依法全面履行政府职能深化审批改革，${FILLER}二、坚持严格规范公正文明执法全面推行公示制度，${FILLER}三、健全行政权力制约和监督体系自觉接受人大监督，${FILLER}`,
      ).map(([, mark, title]) => mark + title),
    ).toEqual(['一、依法全面履行政府职能', '二、坚持严格规范公正文明执法', '三、健全行政权力制约和监督体系']);
  });

  it('reads chapters and articles, and items below an article', () => {
    const text =
      '第一章　总　则\n第一条　为了规范管理，制定本办法。\n第二条　下列情形适用本办法：\n（一）制定文件；\n（二）修改文件。\n第二章　附　则\n第三条　本办法自公布之日起施行。';
    expect(outlineOf(text)).toEqual([
      [1, '第一章', '总则', undefined],
      [3, '第一条', '', 0],
      [3, '第二条', '', 0],
      [4, '（一）', '', 2],
      [4, '（二）', '', 2],
      [1, '第二章', '附则', undefined],
      [3, '第三条', '', 5],
    ]);
  });

  it('takes a short clause among long ones for what it is', () => {
    const text = `一、市政府应当加强领导，完善机制，${FILLER}\n二、各部门加强指导。${FILLER}\n三、鼓励先行先试，${FILLER}`;
    expect(outlineOf(text).map(([, , title]) => title)).toEqual(['', '', '']);
  });
});

describe('enumerations', () => {
  it.each([
    ['一是 … 二是', '主要措施：一是加强培训；二是严格考核。', ['一是', '二是']],
    ['首先 … 其次 … 最后', '首先，摸清底数。其次，建立台账。最后，组织验收。', ['首先，', '其次，', '最后，']],
    ['第一 … 第二', '第一，提高认识。第二，强化落实。', ['第一，', '第二，']],
    ['一要 … 二要', '下一步，一要抓学习，二要抓落实。', ['一要', '二要']],
    ['a phrase that only looks like one', '这一是非问题要讲清楚，一是一，二是二。', []],
    ['a first item alone behind a comma', '这项工作，一是必须做好的。', []],
  ])('reads %s', (_, text, marks) => {
    const { outline } = read(text);
    expect(outline.map(({ ordinal }) => ordinal)).toEqual(marks);
    expect(outline.every(({ level, title }) => level === 5 && title === '')).toBe(true);
  });

  it('ends with its paragraph if it opened within one', () => {
    const document = read('存在不足：一是人员较少；二是经费不足。\n下一步，继续努力。');
    expect(document.sentences.map(({ heading }) => heading)).toEqual([undefined, 0, 1, undefined]);
  });
});

describe('numbers that are no marks', () => {
  it.each([
    '2018.5万元用于培训。',
    '7.14专案已经办结。',
    '一、二、三产业协调发展。',
    '提高了2.5个百分点。',
    '第五条规定的情形除外。',
    '本县按照第二条、第三条办理。',
  ])('%s', (text) => {
    expect(outlineOf(text)).toEqual([]);
  });
});

it('reads headings without a number in a report that has no others', () => {
  const text = `东山县司法局2019年工作总结\n2019年，我局依法履职。\n主要做法\n县司法局按照年度工作安排，对全县各执法单位开展了监督检查，取得了较好成效。\n存在问题\n少数单位执法不规范，人员力量还比较薄弱，需要进一步加强培训和指导，提高水平。`;
  expect(outlineOf(text)).toEqual([
    [1, '', '主要做法', undefined],
    [1, '', '存在问题', undefined],
  ]);
});

it('ends an enumeration of paragraphs with its last paragraph', () => {
  const { sentences } = read('一是加强学习。\n二是严格执法。\n各位代表！');
  expect(sentences.map(({ heading }) => heading)).toEqual([0, 1, undefined]);
});

it('does not read a numbered heading twice', () => {
  expect(outlineOf(`（五）主要任务\n${FILLER.repeat(4)}\n（六）重点工作\n${FILLER.repeat(4)}`)).toEqual([
    [2, '（五）', '主要任务', undefined],
    [2, '（六）', '重点工作', undefined],
  ]);
});

it('takes what tells of a matter for a heading though its siblings run on', () => {
  const runsOn = (mark: string): string => `${mark}、严格执行制度，${'各单位要结合实际抓好落实，'.repeat(6)}确保到位。`;
  const titles = (first: string): string[] =>
    outlineOf(`一、${first}。${FILLER.repeat(3)}\n${runsOn('二')}\n${runsOn('三')}`).map(([, , title]) => title);
  expect(titles('主动公开情况')).toEqual(['主动公开情况', '', '']);
  expect(titles('专题听取有关情况')).toEqual(['', '', '']);
});
