import { describe, expect, it } from 'vitest';
import {
  liesIn,
  parentRegion,
  regionChain,
  regionNamed,
  regionOfCode,
  regionShort,
  shortName,
} from '../../../src/lexicon/regions.ts';
import { findInstitutions } from '../../../src/mentions/institutions.ts';
import { findRegionRows } from '../../../src/mentions/regionRows.ts';
import { findRegions } from '../../../src/mentions/regions.ts';
import { readDocument } from '../../../src/reading/read.ts';

describe('regions of GB/T 2260', () => {
  it.each([
    ['长海县', ['长海县', '大连市', '辽宁省']],
    ['甘南藏族自治州', ['甘南藏族自治州', '甘肃省']],
    ['东城区', ['东城区', '北京市']],
    ['仙桃市', ['仙桃市', '湖北省']],
  ])('chain of %s', (name, chain) => {
    const region = regionNamed(name);
    expect(region && regionChain(region).map((r) => r.name)).toEqual(chain);
  });

  it('leaves a shared name open unless the surroundings decide', () => {
    expect(regionNamed('朝阳区')).toBeUndefined();
    const beijing = regionOfCode('110000');
    expect(beijing && regionNamed('朝阳区', [beijing])?.code).toBe('110105');
  });

  it('reads short names of provinces and cities, and of counties only near', () => {
    expect(regionShort('大连')?.name).toBe('大连市');
    expect(regionShort('吉林')?.name).toBe('吉林省');
    expect(regionShort('长海')).toBeUndefined();
    expect(regionShort('东方')).toBeUndefined();
  });

  it.each([
    ['内蒙古自治区', '内蒙古'],
    ['广西壮族自治区', '广西'],
    ['积石山保安族东乡族撒拉族自治县', '积石山'],
    ['大连市', '大连'],
    ['浦东新区', '浦东'],
    ['和县', '和县'],
  ])('short name of %s is %s', (name, short) => expect(shortName(name)).toBe(short));

  it('knows what lies in what', () => {
    const [county, province] = [regionOfCode('210224'), regionOfCode('210000')];
    expect(county && province && liesIn(county, province)).toBe(true);
    expect(county && parentRegion(county)?.code).toBe('210200');
  });
});

describe('findRegions', () => {
  it.each<[text: string, expected: string[]]>([
    ['我县在全省率先完成，全市推广', ['我县', '全省', '全市']],
    ['辽宁省大连市长海县地处黄海', ['辽宁省大连市长海县']],
    ['平潭综合实验区成立以来', ['平潭综合实验区']],
    ['浦东新区和滨海新区', ['浦东新区', '滨海新区']],
    // Inside a body's name, a title or another word there is none.
    ['大连市人民政府印发《大连市行政应诉办法》', []],
    ['全市场、全区域、全局', []],
    ['桐庐县横村镇、县城乡镇、各镇', ['桐庐县', '横村镇']],
    ['在分水镇试点，江南镇石阜村入选，建设特色小镇村落', ['分水镇', '江南镇']],
    ['对康县、两当县开展督察', ['康县', '两当县']],
  ])('%s', (text, expected) => {
    const document = readDocument(text, 'x.txt');
    expect(findRegions(document, findInstitutions(document)).map((m) => m.text)).toEqual(expected);
  });
});

describe('places in a row', () => {
  const rows = (text: string) => findRegionRows(text).map(({ name }) => name);
  it.each([
    ['确定北京、吉林、广西3个地区先行', ['北京', '吉林', '广西']],
    ['公开较多的是东岙镇、西埔镇、南澳乡。', ['东岙镇', '西埔镇', '南澳乡']],
    ['各镇、各乡、各村', []],
    ['向泉江镇、大汾镇等5个乡镇下放事项', ['泉江镇', '大汾镇']],
    ['大冶、枣阳、枝江、汉川入选', ['大冶', '枣阳', '枝江', '汉川']],
    ['赤壁、恩施等14个县市获批', ['赤壁', '恩施']],
    ['在草林镇、左安镇建成调解中心', ['草林镇', '左安镇']],
    ['新增黄石、咸宁、天门等城市', ['黄石', '咸宁', '天门']],
    ['坚持和平、合作，服务东方、西部', []],
  ])('%s', (text, expected) => expect(rows(text)).toEqual(expected));

  it('may be of any length', () => {
    expect(rows('北京、上海、广东、'.repeat(100_000))).toHaveLength(300_000);
  });
});
