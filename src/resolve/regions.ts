import { liesIn, regionChain, regionOfCode, regionShortListed } from '../lexicon/regions.ts';
import type { LevelWord } from '../mentions/institution.ts';
import type { RegionMention } from '../mentions/regions.ts';
import { findActingNames, findShortNames } from '../mentions/regions.ts';
import type { Document, Span } from '../reading/document.ts';
import type { Entity, Reference } from './entity.ts';
import { NATION, type Place, placeOfRegion, placesNamed, sameZone } from './places.ts';
import { homeShortNames, namesWithinHome, placeOfLevel, type Setting } from './setting.ts';

export interface Regions {
  readonly entities: readonly Entity[];
  readonly references: readonly Reference[];
  /** The region entity right above another, by key; for `partOf`. */
  readonly above: ReadonlyMap<string, string>;
}

/**
 * The regions that a document names, the home with what it lies in, and where the named institutions are. `institutions` are the resolved
 * ones, whose regions become nodes with the institution's name as evidence.
 */
export function resolveRegions(
  document: Document,
  mentions: readonly RegionMention[],
  setting: Setting,
  institutions: readonly Entity[],
): Regions {
  const entities = new Map<string, Entity>();
  const references: Reference[] = [];
  const above = new Map<string, string>();
  const towns = new Map<string, Place>();

  const register = (place: Place, span: Span | undefined, written: string | undefined): string => {
    let entity = entities.get(place.key);
    if (!entity) {
      const attributes = { level: place.level, ...(place.code === undefined ? {} : { code: place.code }) };
      entity = { key: place.key, kind: 'region', label: place.name, aliases: [], mentions: [], attributes };
      entities.set(place.key, entity);
    }
    if (written !== undefined && written !== place.name && !entity.aliases.includes(written))
      entity.aliases.push(written);
    if (span) entity.mentions.push({ start: span.start, end: span.end });
    return place.key;
  };
  const link = (chain: readonly Place[]): void => {
    for (let i = 0; i + 1 < chain.length; i++) above.set((chain[i] as Place).key, (chain[i + 1] as Place).key);
  };

  const shorts = findShortNames(document, homeShortNames(setting), [
    ...mentions,
    ...institutions.flatMap((e) => e.mentions),
  ]);
  const acting = findActingNames(document, namesWithinHome(setting), [
    ...[...mentions, ...shorts],
    ...institutions.flatMap((e) => e.mentions),
  ]);
  for (const m of [...mentions, ...shorts, ...acting].sort((a, b) => a.start - b.start)) {
    const place = placeMeant(m, setting);
    if (!place || place === NATION) continue;
    references.push({ mention: m, key: register(place, m, m.text) });
    if (place.level === 'township' && place.above) towns.set(place.key, place.above);
  }
  for (const { attributes, mentions: spans, label } of institutions) {
    const key = attributes.region;
    if (typeof key !== 'string' || entities.has(key) || key === NATION.key) continue;
    const place = placeOfKey(key, setting);
    const first = spans[0];
    // The name shows the place only if it is written in it.
    if (place && first && label.includes(place.name)) register(place, first, undefined);
  }
  for (const entity of [...entities.values()]) {
    const code = entity.attributes.code;
    const region = typeof code === 'string' ? regionOfCode(code) : undefined;
    const home = setting.chain[0]?.key === entity.key ? setting.chain : undefined;
    const chain = home ?? (region ? regionChain(region).map(placeOfRegion) : []);
    // That a zone lies in a province is read off the county whose name it bears: enough to resolve 省, too little for a node of its own.
    const zone = home?.[0]?.zone === true;
    for (const place of chain.slice(1))
      if (!zone && !entities.has(place.key)) register(place, entity.mentions[0], undefined);
    link(chain.filter((place) => entities.has(place.key)));
  }
  for (const [town, county] of towns) if (entities.has(county.key) && !above.has(town)) above.set(town, county.key);
  return { entities: [...entities.values()], references, above };
}

/** Rules by which a town is named that no table holds. */
const TOWN_RULES = new Set(['region.row-town', 'region.town']);

/** Whether a place is a province, or lies in the one that the reader is in. */
function isNear({ code, level }: Place, { near }: Setting): boolean {
  if (level === 'province') return true;
  const [region, province] = [code === undefined ? undefined : regionOfCode(code), near.at(-1)];
  return region !== undefined && province !== undefined && liesIn(region, province);
}

function placeMeant(m: RegionMention, setting: Setting): Place | undefined {
  if (m.level !== undefined) return placeOfLevel(setting, m.level as LevelWord);
  const listed = m.rule === 'region.row-short' ? regionShortListed(m.text, setting.near) : undefined;
  const place = listed ? placeOfRegion(listed) : placesNamed(m.names, setting.near).at(-1);
  if (!place || (m.rule === 'region.row-pair' && !isNear(place, setting))) return undefined;
  const { home } = setting;
  if (place.level === 'township' && home?.level === 'township' && home.name.endsWith(place.name)) return home;
  if (sameZone(place, home)) return home;
  if (home?.zone && m.rule === 'region.short' && place.code === setting.near[0]?.code) return home;
  // A name of three characters in 区 or 县 that several regions share and nothing decides is left alone.
  return place.code === undefined && !place.zone && !TOWN_RULES.has(m.rule) ? undefined : place;
}

function placeOfKey(key: string, setting: Setting): Place | undefined {
  const own = setting.chain.find((p) => p.key === key);
  if (own) return own;
  const name = key.slice('region:'.length);
  const region = regionOfCode(name);
  return region ? placeOfRegion(region) : placesNamed([name], setting.near)[0];
}
