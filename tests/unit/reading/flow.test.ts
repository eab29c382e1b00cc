import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

const flowOf = (text: string): string => read(text).flow.text;

describe('canonical characters', () => {
  it.each([
    [
      'half-width stops beside Chinese',
      '一是加强培训,二是严格考核;三是通报.',
      '一是加强培训，二是严格考核；三是通报.\n',
    ],
    ['a colon and brackets', '存在问题(一些):不足!', '存在问题（一些）：不足！\n'],
    ['full-width digits and letters', '２０１８年ＡＢ类共１２件', '2018年AB类共12件\n'],
    ['a comma behind a per cent sign', '办结率99.2%,12345热线受理1,286件', '办结率99.2%，12345热线受理1,286件\n'],
    ['commas between digits', '发放补助1,234元,共3笔', '发放补助1,234元，共3笔\n'],
    ['a time of day', '会议于08:30开始:全体参加', '会议于08:30开始：全体参加\n'],
    ['a web address', '登录http://www.example.cn/a?b=1查询', '登录http://www.example.cn/a?b=1查询\n'],
    ['decimal points and dates', '增长2.5%，截至2019.1.30', '增长2.5%，截至2019.1.30\n'],
    ['straight quotes', '推进"放管服"改革和"互联网+"', '推进“放管服”改革和“互联网+”\n'],
    ['a closing quote for an opening one', '推进”放管服”改革', '推进“放管服”改革\n'],
    ['doubled angle brackets', '印发<<某县方案>>的通知', '印发《某县方案》的通知\n'],
    ['angle brackets inside a title', '《关于印发<某县方案>的通知》', '《关于印发〈某县方案〉的通知》\n'],
    ['angle brackets for title marks', '根据〈行政许可法〉办理', '根据《行政许可法》办理\n'],
    ['a sign of comparison', '合格率>95%，误差<5%', '合格率>95%，误差<5%\n'],
    ['corner brackets', '推行「一件事」改革', '推行“一件事”改革\n'],
    ['zero-width characters', '行\u200b政\ufeff复\u00ad议', '行政复议\n'],
    ['compatibility ideographs', '\u2f00号文件', '一号文件\n'],
    ['blanks between Latin words', '标准 GB 50180 执行', '标准GB 50180执行\n'],
    ['no-break and ideographic blanks', '按照\u00a0要求\u3000办理', '按照要求办理\n'],
    ['marks of notes', '深化“放管服”[1]改革，推行河长制［12］、告知承诺', '深化“放管服”改革，推行河长制、告知承诺\n'],
    ['but not a year or number', '依据县政发[2019]5号文，见第[3]号', '依据县政发〔2019〕5号文，见第[3]号\n'],
    ['nor what opens a line', '见名词解释。\n[1]河长制：由河长负责', '见名词解释。\n[1]河长制：由河长负责\n'],
    ['entities of a web page', '按照&nbsp;要求办理', '按照要求办理\n'],
  ])('writes %s', (_, text, flow) => {
    expect(flowOf(text)).toBe(flow);
  });

  it.each([
    '某政发〔2018〕21号',
    '某政发[2018]21号',
    '某政发［2018］21号',
    '某政发【2018】21号',
    '某政发(2018)21号',
    '某政发（２０１８）２１号',
    '某政发﹝2018﹞21 号',
    '某政发 〔 2018 〕 21 号',
  ])('writes the year of %s in 〔〕', (number) => {
    expect(flowOf(`《某县方案》(${number})`)).toBe('《某县方案》（某政发〔2018〕21号）\n');
  });
});

describe('layouts', () => {
  it('takes Markdown marks out', () => {
    expect(flowOf('# 某某条例\n\n<!-- INFO END -->\n\n## 第一章 总 则\n\n第一条 为了**规范**管理。')).toBe(
      '某某条例\n第一章总则\n第一条为了规范管理。\n',
    );
  });

  it('reads the bars of a table as the blanks between its cells', () => {
    expect(flowOf('| 文件名称 | 理由 |\n|:---|---|\n| 关于加强夜市管理的通告 | 已被替代 |')).toBe(
      flowOf('文件名称\t理由\n关于加强夜市管理的通告\t已被替代'),
    );
    expect(flowOf('采用a|b两种方式。')).toBe('采用a|b两种方式。\n');
  });

  it('joins a title over three lines', () => {
    const text =
      '某省人民政府关于全面推行\n行政执法公示制度执法全过程记录制度\n重大执法决定法制审核制度的意见\n某政发〔2019〕3号\n各市人民政府：\n现提出如下意见。';
    expect(flowOf(text).split('\n')[0]).toBe(
      '某省人民政府关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的意见',
    );
  });

  it('joins hard-wrapped lines and keeps paragraphs', () => {
    const paragraph =
      '全县各级行政机关坚持以习近平新时代中国特色社会主义思想为指导，认真落实法治政府建设各项任务，依法履行职责，规范执法行为，强化监督制约，法治政府建设取得新的进展和成效';
    const lines = (text: string): string => (`　　${text}`.match(/.{1,22}/gu) as string[]).join('\n');
    const wrapped = `${lines(`${paragraph}。`)}\n${lines(`${paragraph}一。`)}\n${lines(`${paragraph}一二。`)}`;
    expect(flowOf(wrapped)).toBe(`${paragraph}。\n${paragraph}一。\n${paragraph}一二。\n`);
  });

  it('joins lines that were wrapped with a blank round every figure, and no title with its text', () => {
    const columns = (char: string): number => ((char.codePointAt(0) as number) < 0x2010 ? 1 : 2);
    const wrap = (text: string): string => {
      let width = 0;
      let out = '';
      for (const char of text) {
        if (width + columns(char) > 56) {
          out += '\n';
          width = 0;
        }
        out += char;
        width += columns(char);
      }
      return out;
    };
    const title = '东山县水务局 2023 年上半年重点工作总结及下半年工作打算';
    const text =
      '2023 年上半年，东山县水务局认真落实河道治理 12 项任务，截至 2023 年 6 月 30 日，治理河道 12.5 公里，清理淤泥 8.7 万方，追回资金 2610 万元，检查水库 1026 座次，处理违规用水单位 213 家，约谈 32 人次，组织培训 12 场次，覆盖 3000 人次，治理成效比 2022 年 6 月 30 日前提升 12 个百分点，资助困难群众 8.7 万人，出台管理办法 3 件，修订 2 件';
    const flow = flowOf(`${title}\n${wrap(text)}\n${wrap(`${text}。`)}\n`);
    const bare = text.replaceAll(' ', '');
    expect(flow).toBe(`${title.replaceAll(' ', '')}\n${bare}${bare}。\n`);
  });

  it('joins a sentence that goes on behind a comma', () => {
    expect(flowOf('面对复杂形势，\n全县上下攻坚克难。\n完成各项任务。')).toBe(
      '面对复杂形势，全县上下攻坚克难。\n完成各项任务。\n',
    );
  });

  it('keeps columns apart', () => {
    expect(flowOf('主  任：张三　　副县长\n委　员：李　四　　　县司法局局长\n')).toBe(
      '主任：张三\n副县长\n委员：李四\n县司法局局长\n',
    );
  });

  it('has one paragraph per line, whatever the line ends and indents', () => {
    expect(flowOf('　　第一段。\r\n\r\n　　第二段。\r\n')).toBe('第一段。\n第二段。\n');
  });
});
