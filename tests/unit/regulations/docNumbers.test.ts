import { describe, expect, it } from 'vitest';
import { centralIssuers, localCode } from '../../../src/lexicon/issuerCodes.ts';
import { findDocNumbers } from '../../../src/mentions/docNumbers.ts';
import { serialOf } from '../../../src/mentions/serials.ts';
import { codeReader } from '../../../src/resolve/regulationCodes.ts';

describe('文号', () => {
  // [text, canonical numbers]
  const table: [string, string[]][] = [
    ['（国办发〔2018〕128号）', ['国办发〔2018〕128号']],
    ['根据某办明电〔2018〕25号要求', ['某办明电〔2018〕25号']],
    ['落实闽某综实管综〔2013〕30号文件', ['闽某综实管综〔2013〕30号']],
    ['某政发（2018）15号', ['某政发〔2018〕15号']],
    ['某委发〔2018〕3号、〔2018〕4号', ['某委发〔2018〕3号', '某委发〔2018〕4号']],
    ['《供水条例》（国务院令第718号）', ['国务院令第718号']],
    ['中华人民共和国国务院令第707号公布', ['国务院令第707号']],
    ['中华人民共和国主席令第三号公布', ['主席令第3号']],
    // ministries whose names hold 和 or another body's name
    ['（住房和城乡建设部令第22号）', ['住房和城乡建设部令第22号']],
    ['落实国家发展和改革委员会公告2019年第4号', ['国家发展和改革委员会公告2019年第4号']],
    ['按照人力资源社会保障部令第28号', ['人力资源社会保障部令第28号']],
    ['执行甲南省人力资源和社会保障厅公告2020年第3号', ['甲南省人力资源和社会保障厅公告2020年第3号']],
    ['（工业和信息化部令2016年第60号）', ['工业和信息化部令2016年第60号']],
    ['2012年省政府令第100号', ['省政府令第100号']],
    // several bodies
    ['教育部、公安部令第45号', ['教育部公安部令第45号']],
    ['（甲南省国家税务局 甲南省地方税务局公告2016年第3号）', ['甲南省国家税务局甲南省地方税务局公告2016年第3号']],
    ['第707号令', ['令第707号']],
    ['2019年第3号公告', ['公告2019年第3号']],
    ['门牌第12号', []],
  ];
  it.each(table)('%s', (text, expected) =>
    expect(findDocNumbers(text).map(({ canonical }) => canonical)).toEqual(expected),
  );

  it('tells the bodies of a joint decree apart', () => {
    const bodies = (text: string) => findDocNumbers(text)[0]?.bodies;
    expect(bodies('中华人民共和国教育部 中华人民共和国公安部令第45号')).toEqual(['教育部', '公安部']);
    expect(bodies('国家发展和改革委员会商务部令第25号')).toEqual(['国家发展和改革委员会', '商务部']);
    expect(bodies('甲南省国家税务局甲南省地方税务局公告2016年第3号')).toEqual(['甲南省国家税务局', '甲南省地方税务局']);
    expect(bodies('国家税务总局甲南省税务局公告2020年第2号')).toBeUndefined();
    expect(bodies('水利部令第5号')).toBeUndefined();
  });

  it('counts in Chinese digits', () => {
    expect([serialOf('三'), serialOf('十二'), serialOf('二十三'), serialOf('一百零五'), serialOf('七〇七')]).toEqual([
      3, 12, 23, 105, 707,
    ]);
    expect(serialOf('条')).toBeNaN();
  });
});

describe('发文机关代字', () => {
  it('reads central codes from the table, a bureau’s letters included', () => {
    expect(centralIssuers('国办发')).toEqual(['国务院办公厅']);
    expect(centralIssuers('财税')).toEqual(['财政部', '国家税务总局']);
    expect(centralIssuers('发改法规规')).toEqual(['国家发展和改革委员会']);
    expect(centralIssuers('东政发')).toBeUndefined();
  });

  it('reads local codes by grammar', () => {
    expect(localCode('东委办发')).toEqual({ letters: '东', organ: 'party-office' });
    expect(localCode('闽东综管办便函')).toEqual({ letters: '闽东', organ: 'committee-office' });
    expect(localCode('东政办')).toEqual({ letters: '东', organ: 'government-office' });
    expect(localCode('国发')).toBeUndefined();
  });

  const home = [
    { name: '甲东县', level: 'county' },
    { name: '乙南市', level: 'city' },
  ] as const;

  it('places a local code in the home chain, and abstains where two readings are left', () => {
    const reader = codeReader([...home, { name: '福建省', level: 'province' }], undefined, '乙南市委办公厅');
    expect(reader.issuers('甲委办发')).toEqual(['中共甲东县委办公室']);
    expect(reader.issuers('乙委办发')).toEqual(['中共乙南市委办公厅']);
    expect(reader.issuers('闽政办')).toEqual(['福建省人民政府办公厅']);
    expect(reader.issuers('丙政发')).toEqual([]);
    expect(
      codeReader(
        [
          { name: '甲东县', level: 'county' },
          { name: '甲南市', level: 'city' },
        ],
        undefined,
        '',
      ).issuers('甲政发'),
    ).toEqual([]);
  });

  it('reads 办 behind a bureau’s letters as its office, not as the party’s', () => {
    const reader = codeReader(home, '南卫办', '');
    expect(reader.issuers('南卫办')).toEqual([]);
    expect(reader.issuers('乙住建办')).toEqual([]);
    expect(reader.issuers('乙教办')).toEqual(['乙南市教育局']);
    expect(reader.issuers('乙委办')).toEqual(['中共乙南市委办公室']);
    expect(reader.issuers('乙府办')).toEqual(['乙南市人民政府办公室']);
  });

  it('leaves a ministry’s letters to the bureau that signs with them', () => {
    expect(codeReader(home, '教办', '', ['乙南市教育局办公室']).issuers('教办')).toEqual([]);
    expect(codeReader(home, '教办', '', ['教育部办公厅']).issuers('教办')).toEqual(['教育部办公厅']);
    expect(codeReader(home, '乙教', '', ['乙南市教育局']).issuers('教办')).toEqual(['教育部办公厅']);
  });

  it('knows the party’s committee for law-based government', () => {
    const reader = codeReader(home, undefined, '');
    const office = ['中共甲东县委全面依法治县委员会办公室'];
    expect([reader.issuers('甲委法办'), reader.issuers('甲法委办')]).toEqual([office, office]);
    expect(reader.issuers('乙法委发')).toEqual(['中共乙南市委全面依法治市委员会']);
  });

  it('learns from the document’s own number what an unlikely letter means', () => {
    const reader = codeReader([{ name: '甲东实验区', level: 'zone' }], '丁综管综', '');
    expect(reader.issuers('闽丁综实管综')).toEqual(['甲东实验区管理委员会']);
  });
});
