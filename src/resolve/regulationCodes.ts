import { CENTRAL_ORGANS } from '../lexicon/centralOrgans.ts';
import type { LocalCode, LocalOrgan } from '../lexicon/issuerCodes.ts';
import { centralIssuers, localCode } from '../lexicon/issuerCodes.ts';
import { provinceOfLetter } from '../lexicon/issuerCodesProvinces.ts';
import { regionsShort } from '../lexicon/regions.ts';
import type { Setting } from './setting.ts';

/** A place that the document speaks from, nearest first. */
export interface HomeRegion {
  readonly name: string;
  readonly level: 'province' | 'city' | 'county' | 'township' | 'zone';
}

/** The regions of the setting that a code's letters can name. */
export function homeRegions(setting: Pick<Setting, 'chain'>): HomeRegion[] {
  return setting.chain.flatMap(({ name, level, zone }) =>
    level === 'national' ? [] : [{ name, level: zone ? 'zone' : level }],
  );
}

/** Reads codes for one document: which letters mean which of its regions is known from its home and its own 文号. */
export interface CodeReader {
  /** The bodies of a 文号's code under their official names; empty where more than one reading is left. */
  issuers(code: string): readonly string[];
}

/** The office of a province is 办公厅, of a county 办公室; of a city either, as the text writes it. */
function officeWord(region: HomeRegion, text: string, party: boolean): string {
  if (region.level === 'province') return '办公厅';
  if (region.level !== 'city') return '办公室';
  const stem = region.name.replace(/市$/u, '');
  const forms = party
    ? [`${stem}市委办公厅`, '市委办公厅']
    : [`${stem}市人民政府办公厅`, `${stem}市政府办公厅`, '市政府办公厅'];
  return forms.some((form) => text.includes(form)) ? '办公厅' : '办公室';
}

function bodyName(region: HomeRegion, { organ, department = '' }: LocalCode, text: string): string {
  const { name } = region;
  const zone = region.level === 'zone';
  switch (organ) {
    case 'party':
      return zone ? `中共${name}工作委员会` : `中共${name}委员会`;
    case 'party-office':
      return zone ? `中共${name}工作委员会办公室` : `中共${name}委${officeWord(region, text, true)}`;
    case 'government':
      return `${name}人民政府`;
    case 'government-office':
      return `${name}人民政府${officeWord(region, text, false)}`;
    case 'committee':
      return `${name}管理委员会`;
    case 'committee-office':
      return `${name}管理委员会办公室`;
    case 'congress':
      return `${name}人民代表大会常务委员会`;
    // 中共某县委全面依法治县委员会
    case 'law':
      return `中共${name}委全面依法治${name.at(-1)}委员会`;
    case 'law-office':
      return `中共${name}委全面依法治${name.at(-1)}委员会办公室`;
    case 'department':
      return /[局会]$/u.test(department)
        ? `${name}${department}`
        : `${name}${department}${region.level === 'province' ? '厅' : '局'}`;
  }
}

/** What the name of a body of each kind ends in. */
const ENDS: Readonly<Record<LocalOrgan, RegExp>> = {
  party: /[省市县区州旗党]委$|工委$|^中共.*委员会$/u,
  'party-office': /[委党]办公?[室厅]$/u,
  government: /(?:政府|办事处)$/u,
  'government-office': /(?:政府|办事处).{0,4}办公?[室厅]$|[府政]办$/u,
  committee: /(?:管委会|管理委员会)$/u,
  'committee-office': /(?:管委会|管理委员会)办公室$/u,
  law: /依法治.{1,2}委(?:员会)?$/u,
  'law-office': /依法治.{1,2}(?:委(?:员会)?)?办(?:公室)?$|依法治.{1,2}委员会$/u,
  congress: /(?:人大|常委会|常务委员会|代表大会)$/u,
  department: /[局厅委]$|委员会$/u,
};

/** The regions of the home chain that a code's letters can stand for; a letter names a region by its first character, as a rule. */
function candidates(letters: string, home: readonly HomeRegion[], code = ''): readonly HomeRegion[] {
  const last = letters.at(-1) as string;
  const province = provinceOfLetter(last);
  // 苏府规字 is 苏州市's, 苏政发 江苏省's
  const namesake = home.filter(({ name, level }) => level !== 'province' && name.startsWith(last));
  if (namesake.length > 0 && code.startsWith(`${letters}府`) && !FU.has(last)) return namesake;
  if (letters.length === 1 && province && home.some((region) => region.name === province.region.name)) {
    return [{ name: province.region.name, level: 'province' }];
  }
  // 东山府办: letters that are a region's whole short name
  const whole =
    letters.length > 1 ? home.filter(({ name, level }) => level !== 'township' && name.startsWith(letters)) : [];
  if (whole.length > 0) return whole;
  const first = home.filter((region) => region.name.startsWith(last));
  // 泉山区和平街道 begins as 泉山区 does, whose letter it is
  const wider = first.filter(({ level }) => level !== 'township');
  if (wider.length > 0) return wider;
  return first.length > 0 ? first : home.filter(({ name }) => name.replace(KIND_OF_REGION, '').slice(1).includes(last));
}
/** What follows the proper name of a region. */
const KIND_OF_REGION = /(?:[一-鿿]{1,4}族)?自治[区州县旗]$|[省市县区州盟旗]$/u;
/** Provinces whose government calls itself 府 in its codes: 粤府, 川府发. */
const FU = new Set(['粤', '琼', '川', '渝', '黔']);

/** Whether a written name is one of these bodies: 市场监管总局办公厅 of 国家市场监督管理总局办公厅. */
const isOneOf = (name: string, bodies: readonly string[]): boolean =>
  bodies.includes(CENTRAL_ORGANS.get(name)?.official ?? name) || !NAMES_PLACE.test(name);
const NAMES_PLACE = /(?:省|自治区|[市县区州盟旗])(?!场监)/u;

/** 丰都|府办: letters that spell out the short name of one region and no other. */
function spelledOut(letters: string, home: readonly HomeRegion[]): HomeRegion | undefined {
  if (letters.length < 2 || home.some(({ name }) => name.startsWith(letters))) return undefined;
  const [region, ...others] = regionsShort(letters);
  return region && others.length === 0 ? { name: region.name, level: region.level } : undefined;
}

/**
 * A reader of codes for a document of `home` (nearest region first). Central codes come from the table, local ones by
 * grammar; the document's own code teaches what its letters stand for. A letter that fits no region of the home chain means
 * a province only where no city uses it. Abstains unless one reading is left.
 */
export function codeReader(
  home: readonly HomeRegion[],
  ownCode: string | undefined,
  text: string,
  ownIssuers: readonly string[] = [],
): CodeReader {
  const read = ownCode ? localCode(ownCode) : undefined;
  // a code that reads as another kind of body than the one that signs teaches nothing but itself
  const fits = read === undefined || ownIssuers.length === 0 || ownIssuers.some((name) => ENDS[read.organ].test(name));
  const own = fits ? read : undefined;
  const nearest = home[0];
  const learned = own && nearest && candidates(own.letters, home).length === 0 ? own.letters.at(-1) : undefined;
  return {
    issuers(code) {
      const central = centralIssuers(code);
      // a city's bureau may use the letters that are its ministry's: 教办
      if (central && code === ownCode) {
        const told = ownIssuers.some((name) => isOneOf(name, central));
        return told || (ownIssuers.length === 0 && !nearest) ? central : [];
      }
      if (central) return central;
      // 某部〔2007〕第4号令: the body itself stands for its letters
      if (CENTRAL_ORGANS.has(code)) return [code];
      if (!fits && code === ownCode) return ownIssuers.slice(0, 1);
      const local = localCode(code);
      if (!local) return [];
      const last = local.letters.at(-1) as string;
      const spelled = spelledOut(local.letters, home);
      if (spelled) return [bodyName(spelled, local, text)];
      if (learned !== undefined && last === learned && nearest) return [bodyName(nearest, local, text)];
      const [region, ...others] = candidates(local.letters, home, code);
      if (region) return others.length === 0 ? [bodyName(region, local, text)] : [];
      const province = local.letters.length === 1 ? provinceOfLetter(last) : undefined;
      return province?.sure ? [bodyName({ name: province.region.name, level: 'province' }, local, text)] : [];
    },
  };
}
