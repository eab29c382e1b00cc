import { describe, expect, it } from 'vitest';
import { read, texts } from './support.ts';

const PROSE = '各单位要结合实际抓好落实，确保各项任务按期完成。'.repeat(8);

describe('a document without any line break', () => {
  it('has its title before its first sentence', () => {
    const { letterhead, sentences, flow } = read(
      `中共东山县林业局党组关于巡察整改进展情况的通报根据县委统一部署，县委第三巡察组开展了巡察。一、整改情况${PROSE}中共东山县林业局党组2022年11月28日\n`,
    );
    expect(letterhead.title?.text).toBe('中共东山县林业局党组关于巡察整改进展情况的通报');
    expect(texts(letterhead.issuers)).toEqual(['中共东山县林业局党组']);
    expect(letterhead.date?.iso).toBe('2022-11-28');
    expect(flow.text.slice(sentences[0]?.start, sentences[0]?.end)).toMatch(/^根据县委统一部署/);
  });

  it('has no title in a sentence that only begins with a body', () => {
    const { letterhead } = read(`县司法局关于普法工作的做法得到肯定，${PROSE}${PROSE}`);
    expect(letterhead.title).toBeUndefined();
  });

  it('names joint issuers, copies and the instrument that it hands out', () => {
    const { letterhead, parts, outline } = read(
      `东山县应急管理局 东山县财政局关于印发《东山县举报奖励办法》的通知东应急〔2018〕2号各乡镇人民政府、县级有关单位：现将《东山县举报奖励办法》印发给你们，请遵照执行。东山县应急管理局 东山县财政局2018年6月11日东山县举报奖励办法第一章 总则第一条 为了规范举报奖励工作，制定本办法。第二条 本县范围内的举报奖励，适用本办法。${PROSE}第三条 本办法自2018年7月15日起施行。抄送：县政府办公室，县司法局。东山县应急管理局办公室 2018年6月12日印发\n`,
    );
    expect(letterhead.title?.text).toBe('东山县应急管理局东山县财政局关于印发《东山县举报奖励办法》的通知');
    expect(letterhead.number?.text).toBe('东应急〔2018〕2号');
    expect(texts(letterhead.issuers)).toEqual(['东山县应急管理局', '东山县财政局']);
    expect(texts(letterhead.addressees)).toEqual(['各乡镇人民政府', '县级有关单位']);
    expect(texts(letterhead.copiedTo)).toEqual(['县政府办公室', '县司法局']);
    expect(letterhead.printedBy?.text).toBe('东山县应急管理局办公室');
    expect(letterhead.date?.iso).toBe('2018-06-11');
    expect(parts.map(({ title }) => title?.text)[1]).toBe('东山县举报奖励办法');
    expect(outline.map(({ ordinal }) => ordinal)).toEqual(['第一章', '第一条', '第二条', '第三条']);
  });

  it('sets the instrument apart behind the date, where the notice has named it', () => {
    const { letterhead, parts } = read(
      `东山县司法局\n东山县财政局\n关于印发《东山县普法方案》的通知\n各乡镇人民政府：现将《东山县普法方案》印发给你们，请认真组织实施。东山县司法局 东山县财政局 2020年12月11日东山县普法方案为深入推进普法工作，制定本方案。${PROSE}\n`,
    );
    expect(letterhead.date?.iso).toBe('2020-12-11');
    expect(texts(letterhead.issuers)).toEqual(['东山县司法局', '东山县财政局']);
    expect(parts.map(({ title }) => title?.text)).toEqual([letterhead.title?.text, '东山县普法方案']);
  });
});
