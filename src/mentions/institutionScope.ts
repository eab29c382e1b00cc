import { CUES } from '../lexicon/cues.ts';
import { FIELD_WORDS } from '../lexicon/organFields.ts';
import { regionsNamed, regionsShort, shortNameBefore } from '../lexicon/regions.ts';
import { isHan } from '../reading/characters.ts';
import type { LevelWord, Scope } from './institution.ts';
import { looksProper, opensAt, opensWithVerb, STOPS, stopsAt, TAKES_BODY } from './nameBoundary.ts';
import { regionEndingAt } from './regionEnding.ts';

/** Scope words that end right before a stem or head. */
export interface Anchor {
  readonly start: number;
  readonly scope: Scope;
  readonly prefix: '' | '中共' | '共青团' | '政协';
}

const LEVEL_CHARACTERS = new Set('省市州盟县区旗镇乡');

/** Before a level character these make another word of it (城市, 上市, 地区, 园区, 节省) or a collective (各市, 市县). */
const NO_LEVEL_BEHIND: Readonly<Record<string, string>> = {
  省: '节反外各兄该部本科两三',
  市: '列城都上集门超股楼夜菜各入罢开车外闹设退早花灯米救黑兄地该辖级县多个两三座',
  州: '神九各自',
  盟: '联同结加欧各',
  县: '贫困各市区郡属外个多所州两三该',
  区: '地社园小片山灾景牧矿辖城市郊库校林特新战军发税贸分禁港海厂街营护能范验险化居老革疫专赛禁保县各整功住个多两三该游假政院北东西南作业江湾湖心络湖商边戒警内外流盲积渔农耕厢考产展工',
  旗: '红国党锦军义团升各彩战',
  镇: '城乡村集重各市坐建名古冰小个特',
  乡: '城家水返老下故还他异各思个同',
};

/** Zones outside GB/T 2260 end so: 横琴新区, 杭州高新技术产业园区, 两江新区. */
export const ZONE_KINDS =
  '经济综合实验区|综合实验区|经济技术开发区|经济开发区|经开区|高新技术产业开发区|高新技术产业园区|高新技术开发区|高新产业开发区|高新区|开发区|新区|综合保税区|保税港区|保税区|自由贸易试验区|自贸试验区|自贸区|实验区|试验区|示范区|旅游度假区|度假区|工业园区|产业园区|经济区|合作区|风景名胜区|风景区|管理区|保护区|自由贸易港';
/** The kind of zone that a name ends in. */
export const ZONE = new RegExp(`(?:${ZONE_KINDS})$`);

/** 经济技术开发区 or 经济开发区, as its place calls it. */
const SHORT_ZONE = '经开区';

/** Whether the level character before `end` ends a word that is no name: 城市, 园区, 上市. */
export const levelMakesWord = (text: string, end: number): boolean =>
  NO_LEVEL_BEHIND[text[end - 1] ?? '']?.includes(text[end - 2] ?? ' ') === true;

/** Ahead of these the level character may be part of a word: 省级, 区域, 县城, 市场. */
const AHEAD: Readonly<Record<string, string>> = {
  省: '级域内外际份会长直',
  市: '级域内外际场区长容价值面直',
  县: '级域内外际城长直',
  区: '级域内外际长直间块位',
  州: '级域内外',
  镇: '级域内外区街',
  乡: '级域内外村镇',
};

/** Whether the level character before `end` and what follows are likelier a word; 县城|管局 shows that known fields must be tried first. */
export const runsAhead = (text: string, end: number): boolean =>
  AHEAD[text[end - 1] ?? '']?.includes(text[end] ?? '') === true;

/** A short name of province or city (杭州, 浙江) that ends at `end`; -1 if none. */
function shortEndingAt(text: string, end: number, from: number): number {
  const name = shortNameBefore(text, end, from);
  return name === undefined ? -1 : end - name.length;
}

/** A zone whose name ends at `end`: its place name is one of the table or reaches back to a stop. */
export function zoneEndingAt(text: string, end: number, from: number): number {
  if (text[end - 1] !== '区' && text[end - 1] !== '港') return -1;
  const window = text.slice(Math.max(from, end - 24), end);
  const zone = ZONE.exec(window);
  if (!zone) return -1;
  const nameEnd = end - zone[0].length;
  for (let length = Math.min(6, nameEnd - from); length >= 2; length--) {
    const name = text.slice(nameEnd - length, nameEnd);
    const start = nameEnd - length;
    if (regionsNamed(name).length > 0) return start;
    // 共同富裕|示范区
    if (name === '富裕' && text[start - 1] === '同') continue;
    // 花|亭湖风景区: one character before what reads as a place belongs to its name
    if (regionsShort(name).length > 0) {
      const longer = start > from && !opensAt(text, start, from) && opensAt(text, start - 1, from);
      return longer && !'省市县区州'.includes(text[start - 1] as string) ? start - 1 : start;
    }
  }
  // 金普新区, 沈抚改革创新示范区: a place name of its own that reaches back to a stop.
  for (let length = 2; length <= 6 && nameEnd - length >= from; length++) {
    const start = nameEnd - length;
    if (!looksProper(text, start, nameEnd)) return -1;
    if (opensAt(text, start, from)) {
      const name = text.slice(start, nameEnd);
      return FIELD_WORDS.has(name) ||
        opensWithCue(name) ||
        /[级型化]|^(?:一批|放大|新建|各类|多个|绿色|国际|东盟|金砖|特色|专业|理顺|现行|享受|地争|争创|国家|风貌|振兴|核心|重点|自然|生态|水源|文化|科技|智能|打造|建设|特殊|富裕|共同富裕|先行|高质|高水|部分|相关|所有)/.test(
          name,
        )
        ? -1
        : start;
    }
  }
  return -1;
}

/** 考虑|自贸试验区, 逐步实现|综合保税区: a word of the clause and no name. */
const opensWithCue = (name: string): boolean =>
  ['Verb', 'Adverb', 'Attitude', 'Preposition', 'Result'].some((tag) => CUES.get(name.slice(0, 2))?.includes(tag)) ||
  /^新时代|^(?:赋予|授予|考虑|有关|相关|各类|各个|全部|我国|国内|境内|境外)/.test(name);

/** A zone that is named by its kind alone, the only one of its county: 经济开发区|管委会. */
function namelessZoneAt(text: string, end: number, from: number): number {
  const zone = ZONE.exec(text.slice(Math.max(from, end - 12), end));
  if (!zone || zone[0].length < 3) return -1;
  const start = end - zone[0].length;
  return opensHere(text, start, from) ? start : -1;
}

/** Full names chained outermost first (浙江省杭州市桐庐县) that end at `end`. */
export function regionsEndingAt(
  text: string,
  end: number,
  from: number,
): { start: number; names: string[] } | undefined {
  const names: string[] = [];
  let start = end;
  for (;;) {
    let next = zoneEndingAt(text, start, from);
    if (next < 0) next = regionEndingAt(text, start, from);
    if (next < 0 && names.length > 0) next = shortBeforeRegion(text, start, from);
    if (next < 0) break;
    names.unshift(text.slice(next, start));
    start = next;
    if (names.length === 3) break;
  }
  return names.length > 0 ? { start, names } : undefined;
}

/** 福建横琴新区: a province's short name directly before a region. */
function shortBeforeRegion(text: string, end: number, from: number): number {
  for (const length of [3, 2]) {
    if (end - length < from) continue;
    if (regionsShort(text.slice(end - length, end)).some((r) => r.level === 'province')) return end - length;
  }
  return -1;
}

const PREFIXES = ['中国共产党', '中共', '共青团', '政协'] as const;

function withPrefix(text: string, start: number, scope: Scope): Anchor {
  for (const prefix of PREFIXES) {
    if (text.startsWith(prefix, start - prefix.length)) {
      return { start: start - prefix.length, scope, prefix: prefix === '中国共产党' ? '中共' : prefix };
    }
  }
  if (text[start - 1] === '团' && scope.kind === 'level') return { start: start - 1, scope, prefix: '共青团' };
  return { start, scope, prefix: '' };
}

/**
 * The scope words that end at `end`, or undefined. `named` allows a short region name (杭州海关): only where a stem follows,
 * for before 委 or 政府 it is the level character's business.
 */
export function anchorAt(text: string, end: number, from: number, named: boolean): Anchor | undefined {
  if (end <= from) return undefined;
  const last = text[end - 1] as string;
  if (LEVEL_CHARACTERS.has(last) || last === '港' || last === '岛') {
    const regions = regionsEndingAt(text, end, from);
    if (regions) {
      // 杭州市市政府: the level said twice is one scope.
      return withPrefix(text, regions.start, { kind: 'region', names: regions.names });
    }
    // 经开区|综合执法局: a zone that its place calls so, and no 区
    if (last === '区' && text.startsWith(SHORT_ZONE, end - 3) && end - 3 >= from)
      return opensAt(text, end - 3, from)
        ? { start: end - 3, scope: { kind: 'region', names: [SHORT_ZONE] }, prefix: '' }
        : undefined;
    const level = levelAt(text, end, from, last);
    if (level) return level;
    const zone = !named && last === '区' ? namelessZoneAt(text, end, from) : -1;
    if (zone >= 0) return { start: zone, scope: { kind: 'region', names: [text.slice(zone, end)] }, prefix: '' };
  }
  if (last === '道') return levelAt(text, end, from, last);
  if (last === '家' && text.startsWith('国家', end - 2) && end - 2 >= from)
    return { start: end - 2, scope: { kind: 'central' }, prefix: '' };
  if (last === '国' && text.startsWith('全国', end - 2) && end - 2 >= from)
    return { start: end - 2, scope: { kind: 'central' }, prefix: '' };
  if (last === '国' && text.startsWith('中国', end - 2) && end - 2 >= from)
    return { start: end - 2, scope: { kind: 'central' }, prefix: '' };
  if (last === '央' && text.startsWith('中央', end - 2) && end - 2 >= from) {
    const start = text.startsWith('中共', end - 4) ? end - 4 : end - 2;
    return { start, scope: { kind: 'central' }, prefix: start < end - 2 ? '中共' : '' };
  }
  if (last === '院' && text.startsWith('国务院', end - 3) && end - 3 >= from)
    return { start: end - 3, scope: { kind: 'central' }, prefix: '' };
  if (named) {
    const start = shortEndingAt(text, end, from);
    if (start >= 0) return withPrefix(text, start, { kind: 'region', names: [text.slice(start, end)] });
  }
  return undefined;
}

function levelAt(text: string, end: number, from: number, last: string): Anchor | undefined {
  let level = last as LevelWord;
  let start = end - 1;
  if (last === '区' && text.startsWith('自治区', end - 3)) {
    level = '自治区';
    start = end - 3;
  } else if (last === '州' && text.startsWith('自治州', end - 3)) start = end - 3;
  else if (last === '县' && text.startsWith('自治县', end - 3)) start = end - 3;
  else if (last === '道') {
    if (!text.startsWith('街道', end - 2)) return undefined;
    return township(text, end - 2, end, from) ?? ownTownship(text, end - 2, from, '街道');
  } else if (last === '镇' || last === '乡')
    return township(text, start, end, from) ?? ownTownship(text, start, from, last);
  else if (last === '岛' || last === '港') return undefined;
  const before = start > from ? (text[start - 1] as string) : '';
  // 广州军区, 东盟: without 自治 these are nearly always the end of a name.
  if ('州盟旗'.includes(last) && start === end - 1 && !opensHere(text, start, from) && !opensAt(text, start, from))
    return undefined;
  if (before !== '' && NO_LEVEL_BEHIND[last]?.includes(before) && !ADJUSTED.test(text.slice(start - 2, start)))
    return undefined;
  // 设区的市, 较大的市 are kinds of city.
  if (before === '的' && '区大'.includes(text[start - 2] ?? '')) return undefined;
  if (before === '我' || before === '本' || before === '全') {
    if (before === '全') return undefined;
    start -= 1;
  }
  return withPrefix(text, start, { kind: 'level', level });
}

/** Verbs that end like a word of which the level would be the end: 调整|区政务公开工作领导小组 (整区). */
const ADJUSTED = /^(?:调整|完整|整合|配合|联合|[划并移转纳归]入)$/;

/** 镇党委, 街道办事处 in a township's own report. */
function ownTownship(text: string, start: number, from: number, level: LevelWord): Anchor | undefined {
  if (start > from && '各乡城村市（该多个'.includes(text[start - 1] as string)) return undefined;
  const begin = text[start - 1] === '我' || text[start - 1] === '本' ? start - 1 : start;
  return opensAt(text, begin, from) ? { start: begin, scope: { kind: 'level', level }, prefix: '' } : undefined;
}

/** 大长山岛镇: a township has a name of two to four characters that reaches back to a stop or to a region's name. */
function township(text: string, nameEnd: number, end: number, from: number): Anchor | undefined {
  if (
    !isHan(text.charCodeAt(nameEnd - 1)) ||
    /[乡重]|小城|新型城|农村$/.test(text.slice(Math.max(0, nameEnd - 2), nameEnd))
  )
    return undefined;
  for (let length = 2; length <= 5 && nameEnd - length >= from; length++) {
    const start = nameEnd - length;
    const before = start > from ? text.charCodeAt(start - 1) : 0;
    if (!isHan(text.charCodeAt(start))) return undefined;
    const above = start > from ? regionsEndingAt(text, start, from) : undefined;
    if (above && looksPlain(text, start, nameEnd))
      return {
        start: above.start,
        scope: { kind: 'region', names: [...above.names, text.slice(start, end)] },
        prefix: '',
      };
    if (opensWithVerb(text, start, nameEnd) || TAKES_BODY.has(text.slice(start, nameEnd))) return undefined;
    if (
      (!isHan(before) || '省市县区'.includes(text[start - 1] as string) || opensAt(text, start, from)) &&
      looksPlain(text, start, nameEnd)
    ) {
      return { start, scope: { kind: 'region', names: [text.slice(start, end)] }, prefix: '' };
    }
  }
  return undefined;
}

const opensHere = (text: string, start: number, from: number): boolean =>
  start <= from || !isHan(text.charCodeAt(start - 1)) || STOPS.has(text[start - 1] as string);

/** Whether a township's name holds no character that shows a clause. */
const looksPlain = (text: string, start: number, end: number): boolean => {
  // 重点小城|镇, but 红钢城街道
  if (end - start > 2 && text[end - 1] === '城' && text[end] === '镇') return false;
  if (end - start > 3 && !looksProper(text, start, end)) return false;
  for (let i = start; i < end; i++) {
    if (stopsAt(text, i) || '推进提升加快设展完成优化下返回'.includes(text[i] as string)) return false;
  }
  return true;
};
