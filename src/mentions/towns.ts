import type { Span } from '../reading/document.ts';

/** A town named by itself. */
export interface Town extends Span {
  readonly name: string;
}

/** Words of which a town’s character is the end: 各乡镇, 特色小镇, 中心镇, 农村. */
const NO_TOWN =
  /^(?:为|是|属|被|由|向|对|从|与|及|将|把|给|让|各|全|该|本|所有|相关|有关|部分|重点|中心|特色|建制|试点|示范|偏远|周边|农村|城|乡|多个|两个|几个|下辖|所辖|辖区|经济|人口|工业|艺术|文化|[一二三四五六七八九十两])|[城乡小古名市集重强大新老各属辖的个等及和与]$/;

/** Behind these characters a town is the body that its name opens, or another word. */
const NO_TOWN_AHEAD = /^(?:[村镇区级域志化干党人政纪团司卫财规经综便]|企业|机关|中心|两级|层面|统筹|振兴)/;

/** How a town's name closes. */
const HEAD = /镇|乡|街道/gu;
/** What a town's name opens behind, and what must follow it. */
interface Place {
  readonly before: RegExp;
  readonly ahead: RegExp;
}
const PLACES: readonly Place[] = [
  // where something is done: 在草林镇建成, 以高桥镇为试点
  {
    before: /[在到于以](\p{Script=Han}{2,3})$/u,
    ahead:
      /^(?:率先|先行|试点|开展|建成|建立|设立|召开|举办|启动|组织|建设|实施|打造|成立|为试点|进行|落地|挂牌|推行)/u,
  },
  // 于田镇|上坳村, where a phrase opens
  {
    before: /(?:^|[\n，。；：、（“])(\p{Script=Han}{2,3})$/u,
    ahead: /^\p{Script=Han}{2,3}(?:村|社区)(?![镇级委])/u,
  },
  // 新惠镇率先实行, 如新惠镇印发: a phrase that opens with who acts
  {
    before:
      /(?:^|[\n，。；：（“]|\d{4}年|\d月(?:[份底初末]|[上中下]旬)?|\d日)(?:例如|比如|譬如|如)?(\p{Script=Han}{2,3})$/u,
    ahead:
      /^(?:率先|先行|创新|探索|积极|打造|建成|建立|成立|推行|实行|开展|设立|获评|入选|组建|结合|作为|承接|印发|出台|制定|受理|办结|办理|查处|立案|化解|调处|举办|召开|梳理)/u,
  },
];
/** How much of the text around a town's head is looked at. */
const BEFORE = 14;
const AHEAD = 8;

/** 桐庐县|横村镇, right behind the full name of its county. */
const BEHIND_COUNTY = /^(\p{Script=Han}{2,4}?(?:镇|乡|街道))(?!办)/u;

const isTown = (name: string, ahead: string): boolean =>
  !NO_TOWN.test(name.replace(/(?:镇|乡|街道)$/, '')) && !NO_TOWN_AHEAD.test(ahead);

/** Towns where something is done, and those before a village’s name. In order. */
export function findTowns(text: string): Town[] {
  const found: Town[] = [];
  for (const head of text.matchAll(HEAD)) {
    const end = head.index + head[0].length;
    const ahead = text.slice(end, end + AHEAD);
    const open = PLACES.filter((place) => place.ahead.test(ahead));
    if (open.length === 0) continue;
    const before = text.slice(Math.max(0, head.index - BEFORE), head.index);
    for (const place of open) {
      const stem = place.before.exec(before)?.[1];
      if (stem !== undefined && isTown(stem + head[0], ''))
        found.push({ start: head.index - stem.length, end, name: stem + head[0] });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The town named right behind its county, whose full name ends at `at`. */
export function townBehind(text: string, at: number): Town | undefined {
  const name = BEHIND_COUNTY.exec(text.slice(at, at + 7))?.[1];
  if (name === undefined || !isTown(name, text.slice(at + name.length, at + name.length + 2))) return undefined;
  return { start: at, end: at + name.length, name };
}
