import { centralIssuers, localCode } from '../lexicon/issuerCodes.ts';
import type { InstitutionMention } from '../mentions/institution.ts';
import { regionsEndingAt } from '../mentions/institutionScope.ts';
import { findInstitutionsIn } from '../mentions/institutions.ts';
import { looksProper } from '../mentions/nameBoundary.ts';
import type { Document, Written } from '../reading/document.ts';
import { type Place, placesNamed } from './places.ts';

/** What the running text tells of whose it is, where letterhead and title tell nothing. */
export interface Told {
  /** The home and what it lies in, outermost first; empty for the centre. */
  readonly places: Place[] | undefined;
  /** The body that reports. */
  readonly body: InstitutionMention | undefined;
  /** Whether the government of the home may speak; not where the text says 我局, or 我镇 of a town that it does not name. */
  readonly governs: boolean;
}

/** How much of the beginning is looked at. */
const HEAD = 400;
/** Enough of a text to tell whose it is. */
const LOOKED_AT = 20_000;

/** Words that only a local body says: 我县, 全市, 县委, 区政府. */
const LOCAL = /(?:我|全|本)[省市县区州镇乡](?![场域])|[省市县区州][委政]/;
/** What the reporter calls itself. */
const OWN_WORD =
  /我(街道|中心|[省县州盟旗镇乡](?!级)|市(?![场级])|区(?![域级])|[局厅]|委(?![托派员])|办(?![理公])|院(?![校系])|校)|本(街道|[局厅镇])/;
const BODY_WORD = /^(?:局|厅|委|办|院|校|中心)$/;
const TOWN_WORD = /^(?:街道|镇|乡)$/;

/** When, before the subject of a report's first sentence. */
const SINCE =
  /^(?:(?:自|从)?(?:(?:19|20)\d\d年(?:度|以来)?|今年以来|去年以来|一年来|一年以来|近年来|今年|去年|过去的?一年)[，里]?)?(?:，)?/;
/** 在市委、市政府的领导下，按照…要求，: what a sentence may say before its subject. */
const BEFORE_SUBJECT = /^(?:(?:在|按照|根据|依据|围绕|以)[^，。\n]{2,80}，){0,4}/;
/** 本年报是根据…要求，由武源区发展和改革局编制 */
const COMPILED = /(?:本报告|年报|年度报告|报告书)[^。\n]{0,80}?由([一-鿿]{4,30}?)(?:根据|按照|依据|编制|编写|汇编)/;
/** 现将州卫生健康委2020年度…情况报告如下 */
const PRESENTS = /现将(?=[^。\n]{2,80}?(?:如下|报告|汇报|公布|公开))/;
const ACCOUNT_GOES_ON = /^(?:(?:19|20)\d\d年|年度|本年度|法治|贯彻|落实|关于|有关|开展|推进|工作|依法|上?半年)/;
/** Roles of bodies that report; a party committee that a report opens with is above the reporter. */
const REPORTS = new Set('government committee department office unit court special-court procuratorate'.split(' '));

/** Titles and bracketed words name places that need not be the reporter's: 落实《X省…纲要》. */
const withoutTitles = (text: string): string =>
  text.replace(/《[^《》\n]{1,90}》|（[^（）\n]{1,60}）/g, (inside) => ' '.repeat(inside.length));

/** Reads whose text it is from its first sentences, then from what it names most; `body` is the one that title or signature names. */
export function toldByText({ flow, parts, letterhead }: Document, body: InstitutionMention | undefined): Told {
  const { text } = flow;
  const start = parts[0]?.body.start ?? 0;
  const opening = withoutTitles(text.slice(start, start + HEAD));
  const subject = body ?? openingBody(opening);
  const own = OWN_WORD.exec(text.slice(0, LOOKED_AT));
  const word = own?.[1] ?? own?.[2] ?? '';
  const level = subject?.scope.kind === 'level' ? subject.scope.level : BODY_WORD.test(word) || subject ? '' : word;
  const town = openingTown(opening);
  if (!subject && town && (word === '' || TOWN_WORD.test(word)))
    return { places: placesNamed([town], []), body: undefined, governs: true };
  if (subject?.scope.kind === 'region')
    return { places: placesNamed(subject.scope.names, []), body: subject, governs: true };
  const inTown = TOWN_WORD.test(level);
  const wanted = inTown ? TOWN : level === '自治区' ? '区' : level;
  const head = text.slice(0, HEAD);
  const code = /^[^〔]+(?=〔)/.exec(letterhead.number?.text ?? '')?.[0];
  const local = code !== undefined && !centralIssuers(code) && localCode(code) !== undefined;
  let places = spokenOf(withoutTitles(head), wanted, local);
  // the title of its own document may bear its place: 市应急管理局按照《X市…要点》
  if (!places && wanted !== '') places = spokenOf(head, wanted, local);
  if (!places && LOCAL.test(text)) places = mostNamed(text, wanted);
  return { places, body: subject, governs: !inTown && !BODY_WORD.test(word) };
}

/** The body that a report without a title says it speaks for. */
function openingBody(opening: string): InstitutionMention | undefined {
  const presented = PRESENTS.exec(opening);
  if (presented) {
    const rest = opening.slice(presented.index + 2, presented.index + 62);
    const found = bodyAt(rest);
    if (found && ACCOUNT_GOES_ON.test(rest.slice(found.end))) return found;
  }
  if (/我[省市县区州]/.test(opening)) return undefined;
  const at = subjectOf(opening);
  return bodyAt(opening.slice(at, at + 60));
}

/** Where the subject of the first sentence stands. */
function subjectOf(opening: string): number {
  const since = SINCE.exec(opening)?.[0].length ?? 0;
  return since + (BEFORE_SUBJECT.exec(opening.slice(since))?.[0].length ?? 0);
}

/** The body that a report says to have compiled it. */
export function compiler({ flow, parts }: Document): Written | undefined {
  const start = parts[0]?.body.start ?? 0;
  const found = COMPILED.exec(flow.text.slice(start, start + HEAD));
  const name = found?.[1];
  if (!found || name === undefined) return undefined;
  const at = start + found.index + found[0].lastIndexOf(name);
  return { text: name, start: at, end: at + name.length };
}

/** 现在，我代表龙门乡人民政府向大会报告工作: the town whose government a report to its congress is given for. */
const REPRESENTS = /我(?:谨)?代表(?:中共)?([一-鿿]{2,8}?(?:[镇乡]人民政府|街道办事处))/;
export function townRepresented({ flow, parts, letterhead }: Document): Written | undefined {
  if (!/工作报告/.test(letterhead.title?.text ?? '')) return undefined;
  const start = parts[0]?.body.start ?? 0;
  const found = REPRESENTS.exec(flow.text.slice(start, start + HEAD));
  const name = found?.[1];
  if (!found || name === undefined || /^[各全本]/.test(name)) return undefined;
  const at = start + found.index + found[0].length - name.length;
  return { text: name, start: at, end: at + name.length };
}

const bodyAt = (words: string): InstitutionMention | undefined =>
  findInstitutionsIn(words).find(
    ({ start, scope, units }) =>
      start === 0 && (scope.kind === 'level' || scope.kind === 'region') && REPORTS.has(units.at(-1)?.role ?? ''),
  );

/** 2022年，西滘街道深入学习…: the town that a report's first sentence is about. */
function openingTown(opening: string): string | undefined {
  const name = /^[一-鿿]{2,5}?(?:街道|镇|乡)(?![一-鿿]{0,3}(?:党|人大))/.exec(opening.slice(subjectOf(opening)))?.[0];
  return name !== undefined && !/^[我本全各]/.test(name) && looksProper(name, 0, name.search(/(?:街道|.)$/))
    ? name
    : undefined;
}

/** Of a region and the centre, whichever the first lines name first; the centre only where nobody says 我县 or 市委 and no local 文号 stands over it. */
function spokenOf(head: string, wanted: string, local: boolean): Place[] | undefined {
  const named = head.search(/国务院|全国人民代表大会|全国人大|中共中央|党中央/);
  const central = named >= 0 && (local || wanted !== '' || LOCAL.test(head)) ? -1 : named;
  const limit = central < 0 ? head.length : central;
  for (let end = 3; end <= limit; end++) {
    const regions = '省市县区旗州盟'.includes(head[end - 1] as string) ? regionsEndingAt(head, end, 0) : undefined;
    if (regions) {
      const places = placesNamed(regions.names, []);
      if (isOf(places, wanted) && places.every((p) => p.code !== undefined || p.zone)) return places;
    }
  }
  return central < 0 ? undefined : [];
}

/** 我市 is no province; 我镇 lies in a county. */
const isOf = (places: readonly Place[], level: string): boolean =>
  level === TOWN ? places.at(-1)?.level === 'county' : level === '' || places.at(-1)?.name.endsWith(level) === true;
/** What is wanted of a town's report: the county around it. */
const TOWN = '镇';

/** The region that a text with 我县 in it names most, if it names it more than once and more than any other of its level. */
function mostNamed(text: string, wanted: string): Place[] | undefined {
  const counts = new Map<string, number>();
  for (let end = 3; end <= Math.min(text.length, LOOKED_AT); end++) {
    if (!'省市县区旗州盟'.includes(text[end - 1] as string)) continue;
    const name = regionsEndingAt(text, end, Math.max(0, end - 20))?.names.at(-1);
    if (name !== undefined && (wanted === TOWN || name.endsWith(wanted))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 2 || (second && second[1] * 2 > first[1] && second[0].at(-1) === first[0].at(-1)))
    return undefined;
  const places = placesNamed([first[0]], []);
  return isOf(places, wanted) && places.every((p) => p.code !== undefined || p.zone) ? places : undefined;
}

/** A township's county, if the text names them together, or no other county as often. */
export function countyOf(township: Place, text: string): Place[] | undefined {
  for (let at = text.indexOf(township.name); at >= 0 && at < LOOKED_AT; at = text.indexOf(township.name, at + 1)) {
    const above = regionsEndingAt(text, at, Math.max(0, at - 20));
    if (above) return placesNamed([...above.names, township.name], []);
  }
  const county = countyNamedMost(text);
  return county === undefined ? undefined : placesNamed([county, township.name], []);
}

/** The county that a text names most: more than once, or in its first lines, and twice as often as any other. */
function countyNamedMost(text: string): string | undefined {
  const counts = new Map<string, number>();
  const limit = Math.min(text.length, LOOKED_AT);
  for (let end = 3; end <= limit; end++) {
    if (!'市县区旗'.includes(text[end - 1] as string)) continue;
    const name = regionsEndingAt(text, end, Math.max(0, end - 20))?.names.at(-1);
    const place = name === undefined ? undefined : placesNamed([name], []).at(-1);
    if (name !== undefined && place?.level === 'county' && place.code !== undefined)
      counts.set(name, (counts.get(name) ?? 0) + (end <= FIRST_LINES ? 2 : 1));
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}
/** Where a site names the government whose it is. */
const FIRST_LINES = 60;
