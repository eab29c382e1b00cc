import type { Document, Span } from '../reading/document.ts';
import { CUE_TABLE } from './clauseWords.ts';
import { regionsEndingAt, zoneEndingAt } from './institutionScope.ts';
import type { Mention } from './mention.ts';
import { regionEndingAt } from './regionEnding.ts';
import { findRegionRows } from './regionRows.ts';
import { overlapsAny } from './spans.ts';
import { titleSpans } from './titleSpans.ts';
import { findTowns, townBehind } from './towns.ts';

export interface RegionMention extends Mention {
  readonly kind: 'region';
  /** Full names as written, outermost first; empty for 我县 and for a short name. */
  readonly names: readonly string[];
  /** The level character of 我县, 全省. */
  readonly level?: string;
}

/** Behind 全 these are no region: 全市场, 全区域, 全州县. */
const AFTER_LEVEL: Readonly<Record<string, string>> = { 市: '场', 区: '域间块', 县: '域', 省: '略' };

const FLAGS = (() => {
  const flags = new Uint8Array(65536);
  for (const c of '省市县区旗州盟') flags[c.charCodeAt(0)] = 1;
  for (const c of '我全') flags[c.charCodeAt(0)] = 2;
  return flags;
})();

/** Whether a span runs into one that is taken; `hint` remembers how far the ordered list was read. */
const overlaps = (taken: readonly Span[], start: number, end: number, hint: { at: number }): boolean => {
  while (hint.at < taken.length && (taken[hint.at] as Span).end <= start) hint.at++;
  const next = taken[hint.at];
  return next !== undefined && next.start < end;
};

/** Regions named outside titles and institution names: 杭州市, 浙江省杭州市桐庐县, 我县, 全省. In order, without overlaps. */
export function findRegions(document: Document, institutions: readonly Mention[]): RegionMention[] {
  const { text } = document.flow;
  const taken = [...institutions, ...titleSpans(text), ...document.letterhead.residue]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const found: RegionMention[] = [];
  const hint = { at: 0 };
  const push = (start: number, end: number, names: readonly string[], rule: string, level?: string): void => {
    if (overlaps(taken, start, end, hint)) return;
    found.push({
      kind: 'region',
      text: text.slice(start, end),
      start,
      end,
      rule,
      confidence: 0.9,
      names,
      ...(level ? { level } : {}),
    });
  };
  let floor = 0;
  for (let i = 0; i < text.length; i++) {
    const flag = FLAGS[text.charCodeAt(i)];
    if (flag === 0) continue;
    if (flag === 2) {
      const level = text[i + 1] as string;
      if (!'省市县区州旗盟'.includes(level) || AFTER_LEVEL[level]?.includes(text[i + 2] ?? '')) continue;
      // 健全|县镇联席会商机制, 安全|区域
      if (text[i] === '全' && '健安完保齐周'.includes(text[i - 1] ?? '。')) continue;
      push(i, i + 2, [], 'region.own', level);
      i++;
      floor = i + 1;
      continue;
    }
    const end = i + 1;
    const regions = regionsEndingAt(text, end, Math.max(floor, end - 40));
    if (!regions) continue;
    // 杭州市|辖区: a longer name may go on behind.
    if (longerFollows(text, regions.start, end)) continue;
    push(regions.start, end, regions.names, 'region.named');
    floor = end;
    const town = '县区市旗'.includes(text[i] as string) ? townBehind(text, end) : undefined;
    if (town) {
      push(town.start, town.end, [...regions.names, town.name], 'region.town');
      floor = town.end;
    }
  }
  const rows = { at: 0 };
  const byRow: RegionMention[] = [];
  for (const { start, end, name, kind } of findRegionRows(text)) {
    if (overlaps(taken, start, end, rows) || overlapsAny(found, start, end)) continue;
    byRow.push({ kind: 'region', text: name, start, end, rule: `region.row-${kind}`, confidence: 0.8, names: [name] });
  }
  const all = [...found, ...byRow].sort((a, b) => a.start - b.start);
  const alone = { at: 0 };
  const towns = findTowns(text)
    .filter(({ start, end }) => !overlaps(taken, start, end, alone) && !overlapsAny(all, start, end))
    .map(({ start, end, name }) => ({
      ...{ kind: 'region' as const, text: name, start, end },
      ...{ rule: 'region.town', confidence: 0.8, names: [name] },
    }));
  return towns.length > 0 ? [...all, ...towns].sort((a, b) => a.start - b.start) : all;
}

function longerFollows(text: string, start: number, end: number): boolean {
  for (let next = end + 1; next <= end + 14 && next <= text.length; next++) {
    const last = text[next - 1] as string;
    if (!'省市县区旗州盟'.includes(last)) continue;
    const begin = regionEndingAt(text, next, start);
    // 浙江省|杭州市: the chain is read when its end is reached.
    if (begin === start || begin === end || zoneEndingAt(text, next, start) === start) return true;
  }
  return false;
}

/** Where one of the given short names opens a clause and its verb follows: 漳州入选…, 厦门、宁德入围…. */
export function findActingNames(
  document: Document,
  shortNames: readonly string[],
  taken: readonly Span[],
): RegionMention[] {
  const { text } = document.flow;
  return findShortNames(document, shortNames, taken).filter(
    ({ start, end }) =>
      OPENS.test(text[start - 1] ?? '\n') &&
      (ACTS.test(text.slice(end, end + 4)) || CUE_TABLE.at(text, end, end + 6)?.value.verb === true),
  );
}
const OPENS = /[，。；：、\s）]/;
const ACTS = /^(?:获批|成为|入围|入选|荣获|获评|跻身|、)/;

/** Where the given short names (杭州, 桐庐) stand by themselves, outside what is taken. */
export function findShortNames(
  document: Document,
  shortNames: readonly string[],
  taken: readonly Span[],
): RegionMention[] {
  const { text } = document.flow;
  const spans = [...taken, ...titleSpans(text), ...document.letterhead.residue]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const found: RegionMention[] = [];
  for (const name of shortNames) {
    const hint = { at: 0 };
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (overlaps(spans, at, end, hint)) continue;
      found.push({ kind: 'region', text: name, start: at, end, rule: 'region.short', confidence: 0.8, names: [name] });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
