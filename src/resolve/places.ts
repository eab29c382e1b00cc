import { parentRegion, type Region, regionChain, regionNamed, regionShort, regionsNamed } from '../lexicon/regions.ts';

export type PlaceLevel = 'national' | 'province' | 'city' | 'county' | 'township';

/** A region as a document speaks of it: a GB/T 2260 division, a zone, a township or the whole country. */
export interface Place {
  /** Entity key, `region:210224` or `region:〈name〉`. */
  readonly key: string;
  readonly name: string;
  readonly level: PlaceLevel;
  readonly code?: string;
  /** 综合实验区, 开发区: governed by a 管理委员会, not by a 人民政府. */
  readonly zone: boolean;
  /** The place by which one without a code is told from others of its name: the county of a town. */
  readonly above?: Place;
}

export const NATION: Place = {
  key: 'region:000000',
  name: '中华人民共和国',
  level: 'national',
  code: '000000',
  zone: false,
};

export const placeOfRegion = (region: Region): Place => ({
  key: `region:${region.code}`,
  name: region.name,
  level: region.level,
  code: region.code,
  zone: false,
});

/**
 * The places that chained names mean, outermost first. A name that no table holds becomes a place of its own: a zone, or a
 * township, or a county of another day.
 */
export function placesNamed(names: readonly string[], near: readonly Region[]): Place[] {
  const places: Place[] = [];
  let around: readonly Region[] = near;
  for (const name of names) {
    const inner = names.length > 1 ? countyWithin(name, around) : undefined;
    const region = inner ?? regionNamed(name, around) ?? regionShort(name, around);
    if (region) {
      places.push(placeOfRegion(region));
      around = regionChain(region);
    } else places.push(unlisted(name, places.at(-1) ?? (around[0] && placeOfRegion(around[0]))));
  }
  return places;
}

/** Whether a zone's home is called so for short: 经开区, 合肥经开区 of 合肥经济技术开发区. */
export const callsZone = (name: string, home: Place | undefined): boolean =>
  home?.zone === true &&
  name.endsWith('经开区') &&
  /经济(?:技术)?开发区$/.test(home.name) &&
  home.name.startsWith(name.slice(0, -3));

const countyWithin = (name: string, around: readonly Region[]): Region | undefined => {
  const candidates = regionsNamed(name);
  return candidates.find((r) => around.some((a) => parentRegion(r) === a));
};

function unlisted(name: string, above: Place | undefined): Place {
  const township = /(?:镇|乡|街道)$/.test(name);
  const zone = (/[区港]$/.test(name) && name.length >= 4) || /^(?:经开|高新)区$/.test(name);
  const level: PlaceLevel = township ? 'township' : /市$/.test(name) ? 'city' : 'county';
  // A township and a zone without a place name of its own are known only within their county.
  const inner = township || /^(?:经济|经开|高新|工业|产业|综合|保税|旅游|度假|开发)/.test(name);
  const full = inner && above ? `${above.name}${name}` : name;
  return { key: `region:${full}`, name: full, level, zone, ...(inner && above ? { above } : {}) };
}

/** Two ways to write one kind of zone, long and short. */
const ZONE_SHORT: readonly (readonly [long: RegExp, short: string])[] = [
  [/经济(?:技术)?开发区$/, '经开区'],
  [/高新(?:技术)?(?:产业)?(?:开发区|园区)$/, '高新区'],
];
const zoneShort = (name: string): string => ZONE_SHORT.reduce((short, [long, kind]) => short.replace(long, kind), name);

/** Whether two zones are one, written in full and in short: 合肥经济技术开发区, 合肥经开区; 天津西青开发区, 西青开发区. */
export function sameZone(a: Place | undefined, b: Place | undefined): boolean {
  if (!a?.zone || !b?.zone) return false;
  const [short, long] = [zoneShort(a.name), zoneShort(b.name)].sort((x, y) => x.length - y.length) as [string, string];
  return long.endsWith(short) && (long === short || short.length > SHORTEST_NAMED_ZONE);
}
/** 经开区 alone is a kind of zone. */
const SHORTEST_NAMED_ZONE = 4;
