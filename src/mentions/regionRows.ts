import { regionsShort, shortNameBefore } from '../lexicon/regions.ts';
import type { Span } from '../reading/document.ts';

/** A place in a row of places: 北京、吉林、安徽. */
export interface RowPlace extends Span {
  readonly name: string;
  readonly kind: 'short' | 'town' | 'pair';
  /** A county by its short name: 大冶, 枣阳. */
  readonly county?: true;
}

const TOWN = /^\p{Script=Han}{2,4}(?:镇|乡)$/u;
const NO_TOWN = /^(?:各|重点|中心|特色|建制|城|乡|本|[向在对将赴到至由从与和及])/u;
/** A short name is two or three characters long, a town's name up to five. */
const LONGEST = 5;

/** Longer short names (呼和浩特) are looked for only where a row goes on on both sides. */
const MOST_SHORT = 3;

/** Short names of counties are common words more often than those of cities: a longer row vouches for them. */
const LEAST_COUNTIES = 4;

/** 赤壁、恩施|等14个县市: so many of a kind vouch for the names before. */
const COUNTED = /^等\d{0,3}个?(?:县市|市县|县区|区县|城市|市州|地市|地区|省份|省市|县[，（]|市[，（])/;

const isCounty = (text: string, start: number, end: number): boolean =>
  end - start === 2 && regionsShort(text.slice(start, end)).length > 0;

const isShort = (text: string, start: number, end: number): boolean =>
  shortNameBefore(text, end, start)?.length === end - start;

/** The place that ends at `end` (or begins at `start`), where the row's other side is a pause. */
function ending(text: string, from: number, end: number): RowPlace | undefined {
  const name = shortNameBefore(text, end, Math.max(from, end - MOST_SHORT));
  if (name !== undefined) return { start: end - name.length, end, name, kind: 'short' };
  const start = end - 2;
  return start >= from && isCounty(text, start, end)
    ? { start, end, name: text.slice(start, end), kind: 'short', county: true }
    : undefined;
}

function beginning(text: string, start: number): RowPlace | undefined {
  for (let end = start + MOST_SHORT; end > start + 1; end--)
    if (end <= text.length && isShort(text, start, end))
      return { start, end, name: text.slice(start, end), kind: 'short' };
  return isCounty(text, start, start + 2)
    ? { start, end: start + 2, name: text.slice(start, start + 2), kind: 'short', county: true }
    : undefined;
}

/** Places named in short in a row of three or more, two as a `pair`, towns in a row of two or more. In order. */
export function findRegionRows(text: string): RowPlace[] {
  const found: RowPlace[] = [];
  let row: RowPlace[] = [];
  const close = (last: RowPlace | undefined): void => {
    if (last) row.push(last);
    const kind = row[0]?.kind;
    const counted = COUNTED.test(text.slice(row.at(-1)?.end ?? 0, (row.at(-1)?.end ?? 0) + 8));
    const counties = row.filter(({ county }) => county).length;
    const least = counted || kind === 'town' ? 2 : counties === 0 || row.length - counties >= 2 ? 3 : LEAST_COUNTIES;
    if (kind !== undefined && row.length >= least) for (const place of row) found.push(place);
    // 武汉、十堰: two cities of the reader's own province
    else if (counties === 0 && row.length === 2) for (const place of row) found.push({ ...place, kind: 'pair' });
    row = [];
  };
  for (let pause = text.indexOf('、'); pause >= 0; ) {
    const next = text.indexOf('、', pause + 1);
    const before = row.length > 0 ? undefined : firstOf(text, pause);
    if (row.length === 0 && before) row.push(before);
    const kind = next > 0 && next - pause - 1 <= LONGEST ? kindOf(text, pause + 1, next) : undefined;
    if (row.length > 0 && kind !== undefined && kind === row[0]?.kind)
      row.push({
        start: pause + 1,
        end: next,
        name: text.slice(pause + 1, next),
        kind,
        ...(kind === 'short' && !isShort(text, pause + 1, next) ? { county: true as const } : {}),
      });
    else close(row.length > 0 ? lastOf(text, pause + 1, row[0]?.kind as RowPlace['kind']) : undefined);
    pause = next;
  }
  return found;
}

/** What kind of place is all that stands between two pauses, if it is one. */
function kindOf(text: string, start: number, end: number): RowPlace['kind'] | undefined {
  if (isShort(text, start, end) || isCounty(text, start, end)) return 'short';
  if (!endsTown(text, end)) return undefined;
  const item = text.slice(start, end);
  return TOWN.test(item) && !NO_TOWN.test(item) ? 'town' : undefined;
}

const endsTown = (text: string, end: number): boolean => text[end - 1] === '镇' || text[end - 1] === '乡';

/** 县委政法委指导|大桥镇、黄田镇. */
const BEHIND_VERB =
  /(?:指导|驻点|支持|联合|会同|推动|组织|选取|选定|选择|确定|深入|走进|覆盖|包括|督促|赋予|授予|赋权|下放)(\p{Script=Han}{2,3}(?:镇|乡))$/u;
const BEHIND_STOP = /(?:^|[\s，。；：（是向在对将赴到至由从])(\p{Script=Han}{2,6}(?:镇|乡))$/u;

function firstOf(text: string, pause: number): RowPlace | undefined {
  const before = endsTown(text, pause) ? text.slice(Math.max(0, pause - 8), pause) : '';
  const written = before && (BEHIND_VERB.exec(before) ?? BEHIND_STOP.exec(before))?.[1];
  const town =
    written && written.length > 3
      ? written.replace(
          /^(?:[向在对将赴到至由从与和及]|深入|前往|走进|赶赴|选取|选定|选择|包括|涉及|赋予|授予|赋权)(?=[一-鿿]{2})/,
          '',
        )
      : written;
  if (town && town.length <= LONGEST && !NO_TOWN.test(town))
    return { start: pause - town.length, end: pause, name: town, kind: 'town' };
  return ending(text, Math.max(0, pause - 3), pause);
}

function lastOf(text: string, start: number, kind: RowPlace['kind']): RowPlace | undefined {
  if (kind === 'short') return beginning(text, start);
  const town = /^\p{Script=Han}{2,4}?(?:镇|乡)(?!村|镇)/u.exec(text.slice(start, start + 8))?.[0];
  return town && !NO_TOWN.test(town) ? { start, end: start + town.length, name: town, kind } : undefined;
}
