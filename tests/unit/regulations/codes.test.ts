import { expect, it } from 'vitest';
import type { HomeRegion } from '../../../src/resolve/regulationCodes.ts';
import { codeReader } from '../../../src/resolve/regulationCodes.ts';

const SUZHOU: HomeRegion[] = [
  { name: '苏州市', level: 'city' },
  { name: '江苏省', level: 'province' },
];
const GANSU: HomeRegion[] = [
  { name: '陇西县', level: 'county' },
  { name: '定西市', level: 'city' },
  { name: '甘肃省', level: 'province' },
];
const PUDONG: HomeRegion[] = [
  { name: '浦东新区', level: 'county' },
  { name: '上海市', level: 'city' },
];
const WUHAI: HomeRegion[] = [
  { name: '乌海市', level: 'city' },
  { name: '内蒙古自治区', level: 'province' },
];

it.each([
  ['苏府规字 is the city’s where its province says 政', SUZHOU, '苏府规字', ['苏州市人民政府']],
  ['苏政发 is the province’s', SUZHOU, '苏政发', ['江苏省人民政府']],
  ['甘民发 is the department’s', GANSU, '甘民发', ['甘肃省民政厅']],
  ['浦司 is the bureau’s', PUDONG, '浦司', ['浦东新区司法局']],
  ['letters that spell out one region are its, wherever they are cited', GANSU, '丰都府办', ['丰都县人民政府办公室']],
  ['letters that spell out several are nobody’s', GANSU, '鼓楼府办', []],
  ['what follows a region’s proper name teaches no letter', WUHAI, '乌法治办发', []],
])('%s', (_, home, code, issuers) => {
  expect(codeReader(home, undefined, '').issuers(code)).toEqual(issuers);
});
