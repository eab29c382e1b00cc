import { EndingTable } from './endings.ts';
import { REGION_ROWS } from './regions.data.ts';

export type RegionLevel = 'province' | 'city' | 'county';

/** A division of GB/T 2260. */
export interface Region {
  readonly code: string;
  readonly name: string;
  readonly level: RegionLevel;
}

/** What an abbreviated name drops, longest first: 甘南藏族自治州 → 甘南, 内蒙古自治区 → 内蒙古, 大连市 → 大连. */
const TAILS = [
  '特别行政区',
  '自治区',
  '自治州',
  '自治县',
  '自治旗',
  '地区',
  '新区',
  '林区',
  '省',
  '市',
  '县',
  '区',
  '州',
  '盟',
  '旗',
];

/** Peoples whose names stand before 自治…; the short name drops them too. */
const PEOPLES =
  /(?:壮族|回族|维吾尔|蒙古族?|藏族|羌族|彝族|苗族|侗族|布依族|土家族|傣族|景颇族|白族|哈尼族|傈僳族|朝鲜族|哈萨克族?|柯尔克孜族?|满族|瑶族|仡佬族|水族|黎族|畲族|拉祜族|佤族|纳西族|布朗族|普米族|独龙族|怒族|土族|撒拉族|保安族|东乡族|裕固族|锡伯族?|塔吉克族?|达斡尔族?|鄂温克族?|鄂伦春|仫佬族|毛南族|各族)+$/;

/** Provinces and cities that are also common words: their short names need a level character or an organ behind them. */
const COMMON_WORDS = new Set([
  '大同',
  '东方',
  '安康',
  '白银',
  '长治',
  '和田',
  '海东',
  '海北',
  '海西',
  '中山',
  '平凉',
  '双河',
  '昆玉',
  '新星',
  '资阳',
  '朝阳',
  '铁门关',
  '黄山',
]);

const byCode = new Map<string, Region>();
const byName = new Map<string, Region[]>();
const byShortName = new Map<string, Region[]>();

const push = (index: Map<string, Region[]>, key: string, region: Region): void => {
  const list = index.get(key);
  if (list === undefined) index.set(key, [region]);
  else list.push(region);
};

/** The name without its level: 大连市 → 大连, 广西壮族自治区 → 广西; a name of one character before its level stays whole (吉县). */
export function shortName(name: string): string {
  const tail = TAILS.find((t) => name.endsWith(t));
  if (tail === undefined) return name;
  let base = name.slice(0, name.length - tail.length);
  if (tail.startsWith('自治')) {
    const bare = base.replace(PEOPLES, '');
    if (bare.length >= 2) base = bare;
  }
  return base.length >= 2 ? base : name;
}

/** What an autonomous prefecture or county is called in its own documents: 恩施州, 恩施自治州, 长阳自治县. */
function commonNames(name: string): string[] {
  const kind = /自治[州县旗]$/.exec(name)?.[0];
  const base = shortName(name);
  if (!kind || base === name) return [];
  return kind === '自治州' ? [`${base}州`, `${base}自治州`] : [`${base}${kind}`];
}

const levelOf = (code: string): RegionLevel =>
  code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county';

for (const row of REGION_ROWS.split(' ')) {
  const code = row.slice(0, 6);
  const region: Region = { code, name: row.slice(6), level: levelOf(code) };
  byCode.set(code, region);
  push(byName, region.name, region);
  for (const common of commonNames(region.name)) push(byName, common, region);
  push(byShortName, shortName(region.name), region);
}

/** The region above, or undefined for a province: county → city → province; a county of 北京 or of 湖北 directly → province. */
export function parentRegion(region: Region): Region | undefined {
  if (region.level === 'province') return undefined;
  const city = region.level === 'county' ? byCode.get(`${region.code.slice(0, 4)}00`) : undefined;
  return city ?? byCode.get(`${region.code.slice(0, 2)}0000`);
}

/** The region and what it lies in, from the region itself up to its province. */
export function regionChain(region: Region): Region[] {
  const chain = [region];
  for (let above = parentRegion(region); above !== undefined; above = parentRegion(above)) chain.push(above);
  return chain;
}

export const regionOfCode = (code: string): Region | undefined => byCode.get(code);

/** Every region with exactly this full name (朝阳区 is one of 北京 and one of 长春). */
export const regionsNamed = (name: string): readonly Region[] => byName.get(name) ?? [];

const NAMES = new EndingTable([...byName.keys()].map((name) => [name, true] as const));

/** The longest full name of a region that `text[from, end)` ends in, or undefined. */
export const regionNameBefore = (text: string, end: number, from: number): string | undefined =>
  NAMES.before(text, end, from)?.word;

/** Every region that is called so for short. */
export const regionsShort = (name: string): readonly Region[] => byShortName.get(name) ?? [];

const SHORT_NAMES = new EndingTable(
  [...byShortName].flatMap(([name, regions]) =>
    regions.some((region) => region.level !== 'county' && region.name !== name) ? [[name, true] as const] : [],
  ),
);

/** The longest short name of a province or city that `text[from, end)` ends in, or undefined. */
export const shortNameBefore = (text: string, end: number, from: number): string | undefined =>
  SHORT_NAMES.before(text, end, from)?.word;

/** The short names of what lies right within a region (a province's cities, a city's counties), common words left out. */
export function shortNamesWithin(outer: Region): string[] {
  const level = outer.level === 'province' ? 'city' : 'county';
  const names: string[] = [];
  for (const region of byCode.values())
    if (region.level === level && region !== outer && liesIn(region, outer)) {
      const name = shortName(region.name);
      if (name !== region.name && !COMMON_WORDS.has(name)) names.push(name);
    }
  return names;
}

/** Whether `inner` is `outer` or lies in it. */
export function liesIn(inner: Region, outer: Region): boolean {
  const significant = outer.code.replace(/(?:00)+$/, '');
  return inner.code.startsWith(significant);
}

/**
 * The one region that a full name can mean, given where the reader is: the only one of that name, else the only one
 * within the innermost region of `near` that has one.
 */
export function regionNamed(name: string, near: readonly Region[] = []): Region | undefined {
  return onlyOne(regionsNamed(name), near);
}

/**
 * The one region that a short name can mean. A county's short name counts only within `near`, because most are also
 * family names, villages or common words; of 吉林 the province and 吉林 the city the higher is meant.
 */
export function regionShort(name: string, near: readonly Region[] = []): Region | undefined {
  const all = regionsShort(name);
  if (all.length === 0) return undefined;
  const home = near.find((r) => all.includes(r));
  if (home !== undefined) return home;
  if (COMMON_WORDS.has(name)) return undefined;
  return (
    all.find((r) => r.level === 'province') ??
    onlyOne(
      all.filter((r) => r.level === 'city'),
      [],
    )
  );
}

/**
 * The one region that a short name means where the text vouches for its being a place (a row of such names): as `regionShort`, and the only county
 * called so, in the province that `near` ends with or, without one, in the country.
 */
export function regionShortListed(name: string, near: readonly Region[] = []): Region | undefined {
  const province = near.at(-1);
  const counties = regionsShort(name).filter((region) => !province || liesIn(region, province));
  return regionShort(name, near) ?? onlyOne(counties, []);
}

function onlyOne(candidates: readonly Region[], near: readonly Region[]): Region | undefined {
  if (candidates.length <= 1) return candidates[0];
  for (const around of near) {
    const inside = candidates.filter((r) => liesIn(r, around));
    if (inside.length === 1) return inside[0];
  }
  return undefined;
}
