import {
  type Region,
  regionChain,
  regionNamed,
  regionShort,
  regionsNamed,
  regionsShort,
  shortName,
  shortNamesWithin,
} from '../lexicon/regions.ts';
import type { InstitutionMention, LevelWord } from '../mentions/institution.ts';
import { zoneEndingAt } from '../mentions/institutionScope.ts';
import { findInstitutionsIn } from '../mentions/institutions.ts';
import type { Document } from '../reading/document.ts';
import { compiler, countyOf, toldByText, townRepresented } from './homeTold.ts';
import { NATION, type Place, type PlaceLevel, placeOfRegion, placesNamed, sameZone } from './places.ts';
import { FORWARDS, readSpeaker, speakerByCode, zoneOpening } from './speaker.ts';
import { unlistedHome } from './unlistedHome.ts';

/** Whose document it is, and so what 县, 市 and 我局 mean in it. */
export interface Setting {
  /** The region whose body speaks; undefined where nothing tells or the centre speaks. */
  readonly home: Place | undefined;
  /** The home and what it lies in, innermost first. */
  readonly chain: readonly Place[];
  /** The table's divisions among `chain` and around a zone, innermost first; for names that several regions share. */
  readonly near: readonly Region[];
  readonly level: PlaceLevel | undefined;
  /** The issuing body as the document writes it. */
  readonly issuer: string | undefined;
  /** The same, parsed; what 我局 means and who acts where a clause names nobody. */
  readonly body: InstitutionMention | undefined;
  /** The name of the body that speaks where no region can be told for it, or no rule reads the whole of it. */
  readonly spoken: string | undefined;
  /** A document with a 文号 speaks of bodies that there are; a law or an order may speak of a kind. */
  readonly numbered: boolean;
}

/** What a document without a title prints: 现将《X市…方案》印发给你们, 《X县…计划》已经…同意，现印发. */
const CARRIED = /(?:现将|^|\n)《([^《》\n]{4,60})》(?=[^。\n]{0,60}(?:印发|下发|公布|发布|现予))/;
const LOOKED_FOR_CARRIED = 1500;

/** 关于X县第十七届人大三次会议代表建议办理情况的报告: the congress is what others report on, unless it opens the title. */
const isTheme = ({ start, end, units }: InstitutionMention, title: string): boolean =>
  start > 0 &&
  (units[0]?.role === 'congress' || units[0]?.role === 'cppcc') &&
  /^[^，。]{0,16}(?:会议|代表|委员|建议|提案|议案|审议)/.test(title.slice(end));

/** Reads whose document it is. Never throws; what nothing tells is undefined. */
export function readSetting(document: Document): Setting {
  const { letterhead, flow } = document;
  const named = (text: string): InstitutionMention | undefined =>
    findInstitutionsIn(text).find((m) => m.scope.kind === 'region' || m.scope.kind === 'central');
  const title = letterhead.title?.text ?? CARRIED.exec(flow.text.slice(0, LOOKED_FOR_CARRIED))?.[1] ?? '';
  const bare = title.replace(/^关于(?:印发|修订|公布)?[《〈]?/, '').replace(/^\d{4}年度?/, '');
  const signature = letterhead.issuers[0] ?? (letterhead.title ? townRepresented(document) : compiler(document));
  const signer = signature?.text;
  const opening = openingRegion(bare);
  const signed = signer === undefined ? undefined : named(signer);
  const forwards = FORWARDS.test(title);
  const inTitle = /^(?:关于)?[转批]/.test(title) && letterhead.number ? undefined : named(title);
  const titled = inTitle && isTheme(inTitle, title) ? undefined : inTitle;
  // whoever prints it is of the place of who issues it (GB/T 9704—2012, 7.4.3)
  const printed = forwards && letterhead.printedBy ? named(letterhead.printedBy.text) : undefined;
  const own = readSpeaker(letterhead.title, signature);
  // a name that is read in part only speaks as it is written, unless the title spells out whom the signature means
  const asWritten = own && !own.mention && (signer === undefined || signed || !titled) ? own.name : undefined;
  const body = asWritten
    ? undefined
    : (signed ?? titled ?? own?.mention ?? (signer === undefined ? undefined : findInstitutionsIn(signer)[0]));
  const candidates = [signed && placesOf(signed), printed && placesOf(printed), opening, inTitle && placesOf(inTitle)];
  let places = candidates.find((p) => p !== undefined);
  // one zone, signed by its short name: 合肥经开区
  const spelt = candidates.find(
    (p) => sameZone(p?.at(-1), places?.at(-1)) && (p?.at(-1)?.name.length ?? 0) > (places?.at(-1)?.name.length ?? 0),
  );
  if (spelt) places = spelt;
  // the signature may leave out the county that the title puts before the township
  const fuller = candidates.find((p) => places !== undefined && p !== undefined && withinCounty(places, p));
  if (fuller) places = fuller;
  const unlisted = places ? undefined : unlistedHome(bare, signer);
  if (unlisted) places = placesNamed([unlisted], []);
  const told = places || /^中华人民共和国/.test(bare) ? undefined : toldByText(document, body);
  places ??= told?.places;
  if (/^中华人民共和国/.test(bare) && !signed) places = [];
  // the site names the office that put it up: 我代表县人民政府，向大会报告工作
  const speaks = WORK_REPORT.test(title) && /办公[室厅]$/.test(body?.text ?? '');
  const titular = unlisted ? (bodyOf(unlisted, bare) ?? bodyOf(unlisted, own?.name ?? '')) : undefined;
  const written = titular ? undefined : (asWritten ?? (body && body === own?.mention ? own.name : undefined));
  const coded = forwards && places ? speakerByCode(document, [...places].reverse()) : undefined;
  const silent = written !== undefined || told?.governs === false;
  const speaker =
    (speaks ? undefined : body) ??
    titular ??
    told?.body ??
    coded ??
    (silent ? undefined : governmentSpeaking(places, title));
  if (places?.length === 1 && places[0]?.level === 'township') places = countyOf(places[0], flow.text) ?? places;
  const numbered = letterhead.number !== undefined && !letterhead.number.text.includes('令');
  return { ...settle(places, speaker, signer ?? body?.text), spoken: written ?? told?.body?.text, numbered };
}

const WORK_REPORT = /政府工作报告/;

/** The body that the title names right behind a home that no table holds, by its level: 青田区|区司法局 of 青田区司法局. */
function bodyOf(home: string, title: string): InstitutionMention | undefined {
  const [first] = findInstitutionsIn(title.slice(home.length - 1));
  return title.startsWith(home) && first?.start === 0 ? first : undefined;
}

/** Whether `full` is the township of `bare` with its county before it. */
const withinCounty = (bare: readonly Place[], full: readonly Place[]): boolean =>
  bare.length === 1 &&
  full.length > 1 &&
  bare[0]?.level === 'township' &&
  full.at(-1)?.name.endsWith(bare[0].name) === true;

/** A report whose title and signature name no body is its government's (全省…情况报告, 政府工作报告). */
function governmentSpeaking(places: readonly Place[] | undefined, title: string): InstitutionMention | undefined {
  const home = places?.at(-1);
  if (home) {
    const [government] = findInstitutionsIn(
      `${home.name}${home.zone ? '管理委员会' : home.name.endsWith('街道') ? '办事处' : '人民政府'}`,
    );
    // of 天津西青经济技术开发区 the recognisers may know a part only
    return government && home.zone ? { ...government, scope: { kind: 'region', names: [home.name] } } : government;
  }
  return places && title.includes('政府工作报告') ? findInstitutionsIn('国务院')[0] : undefined;
}

/** Places of a mention's own scope, outermost first; empty for the centre. */
function placesOf(mention: InstitutionMention): Place[] | undefined {
  if (mention.scope.kind === 'central') return branchPlaces(mention);
  if (mention.scope.kind !== 'region') return undefined;
  return placesNamed(mention.scope.names, []);
}

/** 国家税务总局|杭州市税务局 speaks in its city, any other body of the centre for the country. */
function branchPlaces(mention: InstitutionMention): Place[] {
  const stem = mention.units[1]?.stem ?? '';
  for (let length = Math.min(12, stem.length); length >= 2; length--) {
    const region = regionNamed(stem.slice(0, length));
    if (region) return [placeOfRegion(region)];
  }
  return [];
}

/** 横琴新区2018年度…, 杭州市建立…: the region that a title opens with. */
function openingRegion(title: string): Place[] | undefined {
  if (/^(?:国务院|中共中央|全国人大|全国人民代表大会)/.test(title)) return [];
  for (let end = Math.min(20, title.length); end >= 4; end--) {
    if (zoneEndingAt(title, end, 0) === 0) return placesNamed([title.slice(0, end)], []);
  }
  const names: string[] = [];
  let at = 0;
  for (let length = 12; length >= 2 && names.length < 3; length--) {
    if (regionsNamed(title.slice(at, at + length)).length > 0) {
      names.push(title.slice(at, at + length));
      at += length;
      length = 13;
    }
  }
  const zone = zoneOpening(title.slice(at));
  if (zone !== undefined) return placesNamed([...names, zone], []);
  const township =
    /^[\u4e00-\u9fff]{2,5}?(?:镇|乡|街道)(?=\d|关于|人民政府|政府信息|法治|依法|工作|年度|党委|党工委|办事处)/.exec(
      title.slice(at),
    )?.[0];
  if (township) names.push(township);
  if (names.length > 0) return placesNamed(names, []);
  for (const length of [3, 2]) {
    const region = regionShort(title.slice(0, length));
    if (region) return [placeOfRegion(region)];
  }
  return undefined;
}

/** The table's divisions around a zone: a 综合实验区 is set up in a county, whose short name it bears. */
function regionsAround(zone: Place): readonly Region[] {
  for (const length of [6, 5, 4, 3, 2]) {
    const base = zone.name.slice(0, length);
    const all = regionsNamed(base).length > 0 ? regionsNamed(base) : regionsShort(base);
    const one = all.length === 1 ? all[0] : regionShort(base);
    if (one) return regionChain(one);
  }
  return [];
}

function settle(
  places: readonly Place[] | undefined,
  body: InstitutionMention | undefined,
  issuer: string | undefined,
): Omit<Setting, 'numbered' | 'spoken'> {
  if (places === undefined) return { home: undefined, chain: [], near: [], level: undefined, issuer, body };
  const home = places.at(-1);
  if (home === undefined) return { home: undefined, chain: [NATION], near: [], level: 'national', issuer, body };
  const outer = places.slice(0, -1).reverse();
  let near: readonly Region[] = [];
  if (home.code !== undefined) near = regionChain(regionOf(home) as Region);
  else if (home.zone && outer[0]?.code === undefined) near = regionsAround(home);
  else if (outer[0]?.code !== undefined) near = regionChain(regionOf(outer[0]) as Region);
  // A zone takes the province from the county whose name it bears; the city between is often not above it.
  const above =
    home.code !== undefined
      ? near.slice(1)
      : home.zone
        ? near.filter((r) => r.level === 'province' || (near[0] === r && r.level === 'city'))
        : near;
  const chain = [home, ...(above.length > 0 ? above.map(placeOfRegion) : outer)];
  return { home, chain, near, level: home.level, issuer, body };
}

const regionOf = (place: Place): Region | undefined =>
  place.code === undefined ? undefined : regionsNamed(place.name).find((r) => r.code === place.code);

/**
 * What 县, 市, 区 or 省 means in this document: the home where it is of that level, else the place above it of that level;
 * undefined where it could be any (县政府 in a city's report).
 */
export function placeOfLevel(setting: Setting, level: LevelWord): Place | undefined {
  if (level === '国') return NATION;
  const { home, chain } = setting;
  if (home === undefined) return undefined;
  const last = home.name.at(-1) ?? '';
  const find = (wanted: PlaceLevel): Place | undefined => chain.find((p) => p.level === wanted);
  switch (level) {
    case '省':
    case '自治区':
      return find('province');
    case '市':
      // A county-level city calls itself 市; the city above it goes by name. 直辖市 are cities at the province's rank.
      if (last === '市') return home;
      // and so do its towns
      return (
        countyAbove(setting, '市') ?? find('city') ?? chain.find((p) => p.level === 'province' && p.name.endsWith('市'))
      );
    case '州':
    case '盟':
      return chain.find((p) => p.name.endsWith(level));
    case '区':
      return last === '区' ? home : countyAbove(setting, '区');
    case '县':
    case '旗': {
      // 县档案馆 in the report of a zone that was set up in a county
      const around = home.zone && setting.near[0]?.level === 'county' ? placeOfRegion(setting.near[0]) : undefined;
      return last === level ? home : around?.name.endsWith(level) ? around : countyAbove(setting, level);
    }
    case '镇':
    case '乡':
    case '街道':
      return home.name.endsWith(level) ? home : undefined;
  }
}

/** The county that a township lies in: 县政府 in a township's own report. */
const countyAbove = ({ home, chain }: Setting, level: string): Place | undefined =>
  home?.level === 'township' ? chain.find((p) => p.level === 'county' && p.name.endsWith(level)) : undefined;

/** Short names of the cities of the home's province, or of the counties of its city: places whose deeds its report may tell. */
export function namesWithinHome({ near }: Setting): readonly string[] {
  const [innermost] = near;
  return innermost === undefined || innermost.level === 'county' ? [] : shortNamesWithin(innermost);
}

/** What the home is called without its level: 杭州 for 杭州市, 横琴 for 横琴新区. */
export function homeShortNames(setting: Setting): readonly string[] {
  return [
    ...new Set(
      [...setting.chain, ...setting.near.map(placeOfRegion)]
        .filter((p) => p.code !== undefined && p !== NATION)
        .map((p) => shortName(p.name)),
    ),
  ];
}
