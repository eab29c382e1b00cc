import type { Written } from './document.ts';
import { ORGAN_END } from './patterns.ts';
import { names, written } from './written.ts';
import { isKindOfZone } from './zones.ts';

const LONGEST_ADDRESS = 400;
/** Where the colon behind 主送机关 stands in the paragraph, or -1. */
export function addresseesEnd(text: string, at: number, end: number): number {
  const length = text.slice(at, Math.min(end, at + LONGEST_ADDRESS)).indexOf('：');
  if (length < 2) return -1;
  const colon = at + length;
  const list = text.slice(at, colon);
  if (/[。；！？“]/.test(list) || /（[^）]*$/.test(list) || /如下$|以下$|是$|为$|包括$/.test(list)) return -1;
  const last = list.replace(/（[^（）]{1,40}）/g, '');
  return ORGAN_END.test(last) ||
    /(?:单位|部门|政府|机关|主席|总理|代表|委员|同志|先生|女士|县|区|市|企业|学校|开发区|街道|乡镇|省|军区|直属机构|成员|分支机构|高校|党组|办事处|人大|政协|[省市县区州旗]委|[府委]办|治[省市县区州]办|[估察查核导]组)$/.test(
      last,
    )
    ? colon
    : -1;
}

/** The bodies addressed in `text[start, end)`. */
export function readAddressees(text: string, start: number, end: number): Written[] {
  const list = names(text, start, end);
  const read = isCollective(list[0], text) ? mergeCollective(text, list) : shareEnding(text, list);
  // 各县（区）人民政府、管委会: each has one
  const each = read.findIndex((name) => /^各/.test(name.text));
  return each < 0 ? read : read.filter((name, i) => i < each || !(OF_EACH.test(name.text) || isKindOfZone(text, name)));
}

const OF_EACH = /^(?:人民政府|政府|党工委|街道办事处|办事处|街道|管委会|管理委员会|开发区|中央|省|市)$/;

/** 各省、自治区、直辖市人民政府 is one entry. */
function mergeCollective(text: string, list: readonly Written[]): Written[] {
  const merged: Written[] = [];
  let from: number | undefined;
  for (const name of list) {
    // behind the collective, bodies one by one: 省民政厅、省住房城乡建设厅
    if (from === undefined && merged.length > 0 && isOneBody(name.text)) {
      merged.push(withOpening(name, merged.at(-1) as Written));
      continue;
    }
    from ??= name.start;
    if (
      /(?:[府局委部院位门司厅办会署社行团]|机构|机关|企业|学校|开发区|县|区|市)$/.test(name.text) &&
      text[name.end] !== '、'
    ) {
      merged.push(written(text, from, name.end));
      from = undefined;
    }
  }
  if (from !== undefined) merged.push(written(text, from, (list[list.length - 1] as Written).end));
  return merged;
}

const isOneBody = (name: string): boolean => !name.includes('各') && ORGAN_END.test(name);

/** 雄安新区改革发展局、|综合执法局: what says no place is of the place before. */
function withOpening(name: Written, before: Written): Written {
  const place =
    /^\p{Script=Han}{2,8}?(?:新区|开发区|高新区|示范区|保税区|园区|度假区|合作区|试验区)(?=\p{Script=Han}{2})/u.exec(
      before.text,
    )?.[0];
  return place && /^(?![省市县区州国中])\p{Script=Han}{2,10}局$/u.test(name.text)
    ? { ...name, text: place + name.text }
    : name;
}

const SHORT_PLACE = /^[\u4e00-\u9fff]{2,4}(?<![省市区县州盟旗局委厅府办院社部团司会校])$/;

/** 北京市、天津市人民政府: what the last of a run ends in belongs to each. */
function shareEnding(text: string, list: readonly Written[]): Written[] {
  let shared = '';
  // 徐州 in 杭州、徐州、黄山市人民政府 bears no level, whatever it ends in
  const short = list.some(({ text: name }) => SHORT_PLACE.test(name));
  return [...list]
    .reverse()
    .map((name) => {
      const runs = text[name.end] === '、';
      const ending = /.(人民政府|人民政府办公[厅室])$/.exec(name.text)?.[1];
      if (!runs || ending) shared = ending ?? '';
      if (
        short &&
        runs &&
        !ending &&
        shared &&
        /^[\u4e00-\u9fff]{2,4}$/.test(name.text) &&
        !/[省市区县盟旗]$/.test(name.text)
      )
        return { ...name, text: `${name.text}市${shared}` };
      return runs && !ending && shared && /[省市区县州盟旗]$/.test(name.text)
        ? { ...name, text: name.text + shared }
        : name;
    })
    .reverse();
}

const BARE_LEVEL = /^(?:[省市县区州旗镇乡]|县（[^（）]{1,6}）|[市区]县|县区|乡镇)$/;

/** Whether the names are parts of one list noun, 各省、自治区、直辖市人民政府, that must not be torn apart. */
function isCollective(first: Written | undefined, text: string): boolean {
  // 县、区人民政府: every one of its kind
  if (first && BARE_LEVEL.test(first.text) && text[first.end] === '、') return true;
  if (!first || !/^各/.test(first.text)) return false;
  // 各市、州民政局、财政局
  return (
    !/[府局委部院位门司厅办县区市]$/.test(first.text) || (/[县区市州盟]$/.test(first.text) && text[first.end] === '、')
  );
}
