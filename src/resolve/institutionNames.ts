import { CENTRAL_ORGANS } from '../lexicon/centralOrgans.ts';
import { officialUnit } from '../lexicon/organNames.ts';
import type { OrganRole } from '../lexicon/organs.ts';
import { shortName } from '../lexicon/regions.ts';
import type { InstitutionMention, OrganUnit } from '../mentions/institution.ts';
import { TOWN_OFFICE } from '../mentions/institutionAlone.ts';
import { NAMED, placeInName } from '../mentions/institutionNamed.ts';
import { centralBranch, parentsWithin } from './institutionParents.ts';
import { callsZone, NATION, type Place, placesNamed, sameZone } from './places.ts';
import { placeOfLevel, type Setting } from './setting.ts';

export type Branch =
  | 'party'
  | 'government'
  | 'congress'
  | 'cppcc'
  | 'court'
  | 'procuratorate'
  | 'supervision'
  | 'mass'
  | 'public-institution'
  | 'company'
  | 'military'
  | 'other';

/** A body under its official name, with what its name lies inside of. */
export interface Named {
  readonly name: string;
  readonly branch: Branch;
  readonly place: Place | undefined;
  readonly role: OrganRole;
  /** Stem and head of the last unit as the official name writes them; for telling short forms from full ones. */
  readonly tail: string;
  /** Offset in the mention's text where the part that this name was read from ends. */
  readonly end: number;
}

const PARTY_ORGANS: Readonly<Record<string, string>> = {
  常委会: '常务委员会',
  编办: '机构编制委员会办公室',
  编委办: '机构编制委员会办公室',
  编制办: '机构编制委员会办公室',
  编委: '机构编制委员会',
  编委会: '机构编制委员会',
  政法委: '政法委员会',
  统战部: '统一战线工作部',
  文明办: '精神文明建设指导委员会办公室',
  网信办: '网络安全和信息化委员会办公室',
};

const BRANCHES: Readonly<Partial<Record<OrganRole, Branch>>> = {
  government: 'government',
  committee: 'government',
  party: 'party',
  'party-organ': 'party',
  congress: 'congress',
  cppcc: 'cppcc',
  discipline: 'supervision',
  court: 'court',
  'special-court': 'court',
  procuratorate: 'procuratorate',
  department: 'government',
  office: 'government',
  section: 'government',
  unit: 'public-institution',
  group: 'other',
  mass: 'mass',
  company: 'company',
  military: 'military',
  cell: 'party',
};

/** The zone's or region's party committee as its organs write it: 中共杭州市委, 中共横琴新区党工委. */
const partyShort = (place: Place): string => `中共${place.name}${place.zone ? '党工委' : '委'}`;

const partyFull = (place: Place): string => `中共${place.name}${place.zone ? '工作委员会' : '委员会'}`;

const governmentOf = ({ name, zone }: Place): string =>
  `${name}${zone ? '管理委员会' : name.endsWith('街道') ? '办事处' : name.endsWith('特别行政区') ? '政府' : '人民政府'}`;

/** Below the city one body can be meant by 政务服务中心; above it every district has one. */
function standsAlone(mention: InstitutionMention, setting: Setting): boolean {
  if (
    mention.rule === 'institution.scoped-group' ||
    mention.rule === 'institution.lead' ||
    mention.rule === 'institution.founded'
  )
    return true;
  if (mention.rule === TOWN_OFFICE) return setting.level === 'township';
  const role = mention.units[0]?.role;
  if (role === 'committee') return setting.home?.zone === true;
  if (mention.units[0]?.head === '党工委')
    return setting.home?.zone === true || setting.home?.name.endsWith('街道') === true;
  if (role === 'unit' || role === 'group' || role === 'cell' || role === 'mass' || role === 'company') {
    if (/^(?:基层|中心|边防|社区|乡镇|镇街|街道|村|便民|党群|养老|综治|律师|行业)/.test(mention.text)) return false;
    return setting.level === 'county' || setting.level === 'township';
  }
  return true;
}

/** Where the body is, as far as its name and the setting tell; undefined where it cannot be told. */
export function placeOf(mention: InstitutionMention, setting: Setting): Place | undefined {
  const { scope } = mention;
  switch (scope.kind) {
    case 'central':
      return NATION;
    case 'region': {
      if (callsZone(scope.names.at(-1) ?? '', setting.home)) return setting.home;
      const last = placesNamed(scope.names, setting.near).at(-1);
      // A township's own report leaves out the county before its name.
      if (
        last?.level === 'township' &&
        scope.names.length === 1 &&
        setting.home?.level === 'township' &&
        setting.home.name.endsWith(last.name)
      )
        return setting.home;
      if (sameZone(last, setting.home)) return setting.home;
      // The short name of the home's county stands for the zone that was set up in it.
      if (
        last &&
        setting.home?.zone &&
        scope.names.length === 1 &&
        setting.near[0]?.code === last.code &&
        scope.names[0] !== last.name
      )
        return setting.home;
      return last;
    }
    case 'level':
      return placeOfLevel(setting, scope.level);
    case 'own':
    case 'addressee':
      return undefined;
    case 'none': {
      // a company or university with a name of its own need not be the home's
      const company = mention.rule === 'institution.proper' && mention.units[0]?.role === 'company';
      const named = mention.rule === NAMED ? placeInName(mention) : undefined;
      if (named !== undefined) return placesNamed([named], setting.near).at(-1);
      return company || mention.rule === NAMED ? NATION : standsAlone(mention, setting) ? setting.home : undefined;
    }
  }
}

/** The chain of bodies that a mention names, outermost first; empty where the place cannot be told. */
export function officialNames(mention: InstitutionMention, setting: Setting): Named[] {
  let units = mention.units;
  const first = units[0];
  if (first?.role === 'central') {
    const known = CENTRAL_ORGANS.get(first.head);
    if (known && (!known.shared || setting.level === 'national')) {
      const head: Named = {
        name: known.official,
        branch: centralBranch(known.official),
        place: NATION,
        role: 'central',
        tail: known.official,
        end: first.end,
      };
      const above = parentsWithin(mention.text.slice(0, first.end), known.official);
      return [...above, ...chain([head], units.slice(1), NATION)];
    }
    const local = /^(.*?)(委员会|办公室|局|委|办)$/.exec(first.head);
    if (!local) return [];
    const role: OrganRole = local[2] === '办' || local[2] === '办公室' ? 'office' : 'department';
    units = [{ stem: local[1] as string, head: local[2] as string, role, end: first.end }, ...units.slice(1)];
  }
  // 京津冀协同发展领导小组: a notice of the centre names the groups that it founds without saying whose they are; a law means any (抗震救灾指挥部).
  const group =
    mention.scope.kind === 'none' &&
    setting.level === 'national' &&
    setting.numbered &&
    units[0]?.role === 'group' &&
    /(?:小组|指挥部|联席会议|专班)$/.test(units[0].head);
  const place = group ? NATION : placeOf(mention, setting);
  const opening = units[0];
  if (place === undefined || opening === undefined) return [];

  const city = setting.chain.find((p) => p.level === 'city');
  return chain([base(mention, opening, place, city)], units.slice(1), place);
}

function chain(names: Named[], units: readonly OrganUnit[], place: Place): Named[] {
  for (const unit of units) {
    const above = names.at(-1) as Named;
    const tail =
      PARTY_ORGANS[unit.head] !== undefined && above.role === 'party'
        ? `${unit.stem}${PARTY_ORGANS[unit.head]}`
        : above.role === 'party' && LAW_RULED.test(unit.stem) && /^[办委]/.test(unit.head)
          ? `全面依法治${place === undefined ? '' : place.name.at(-1)}委员会${unit.head.startsWith('办') || unit.stem.endsWith('委') ? '办公室' : ''}`
          : officialTail(unit, above, place);
    const stem = above.role === 'party' ? partyStem(above.name) : above.name;
    const branch =
      unit.role === 'cell' || unit.role === 'party' ? 'party' : unit.role === 'company' ? 'company' : above.branch;
    names.push({ name: `${stem}${tail}`, branch, place, role: unit.role, tail, end: unit.end });
  }
  return names;
}

/** 市委法治委, 市委依法治市办: all short for the one committee and its office. */
const LAW_RULED = /^(?:法治|(?:全面)?依法治[省市县区州盟旗])(?:委|委员会)?$/;

const partyStem = (name: string): string => name.replace(/工作委员会$/, '党工委').replace(/委员会$/, '委');

/** A city's bureau calls its branch in a district by the short name, in a county by the full one: 沙河口分局, 清河县分局. */
const branchPlace = (name: string): string => (name.endsWith('区') ? shortName(name) : name);

function officialTail(unit: OrganUnit, above: Named, place: Place): string {
  if (unit.head === '法制机构') return '法制办公室';
  if (unit.head === '分局') return `${branchPlace(unit.stem)}分局`;
  if (above.role === 'party' && unit.head === '办' && unit.stem === '') return '办公室';
  // 省政府办: a province has a 办公厅
  if (above.role === 'government' && unit.head === '办' && unit.stem === '' && place.level === 'province')
    return '办公厅';
  return officialUnit(unit.stem, unit.head);
}

function base(mention: InstitutionMention, unit: OrganUnit, place: Place, city: Place | undefined): Named {
  const { stem, head, role } = unit;
  const make = (name: string, tail = `${stem}${head}`, branch: Branch = BRANCHES[role] ?? 'other'): Named => ({
    name,
    branch,
    place,
    role,
    tail,
    end: unit.end,
  });
  const R =
    place === NATION || mention.rule === NAMED
      ? mention.scope.kind === 'none'
        ? ''
        : mention.text.startsWith('中国')
          ? '中国'
          : mention.text.startsWith('国务院')
            ? '国务院'
            : mention.text.startsWith('中共中央')
              ? '中共中央'
              : mention.text.startsWith('中央')
                ? '中央'
                : mention.text.startsWith('全国')
                  ? '全国'
                  : '国家'
      : place.name;
  // A school, museum or company bears its place's short name as part of its own: 重庆三峡学院.
  const bearsShort =
    role === 'unit' ||
    role === 'company' ||
    role === 'cell' ||
    role === 'special-court' ||
    role === 'military' ||
    (role === 'department' && /^(?:银保监|证监|金融监管|外汇管理|邮政管理|通信管理)$/.test(stem));
  if (bearsShort && mention.scope.kind === 'region' && mention.scope.names.length === 1) {
    const written = mention.scope.names[0] as string;
    if (place.code !== undefined && written !== place.name)
      return make(`${written}${officialUnit(stem, head)}`, officialUnit(stem, head));
  }
  switch (role) {
    case 'government':
      if (head === '办事处' || head === '行政公署' || head === '人民委员会' || head === '革命委员会')
        return make(`${R}${head}`);
      return make(governmentOf(place), '人民政府');
    case 'committee':
      return make(`${R}管理委员会`, '管理委员会');
    case 'party':
      if (mention.prefix === '共青团') return make(`共青团${R}委员会`, '委员会', 'mass');
      if (mention.prefix === '政协') return make(`中国人民政治协商会议${R}委员会`, '委员会', 'cppcc');
      if (stem !== '')
        return make(
          `${partyShort(place)}${stem === '直机关' ? `${place.name.at(-1)}${stem}` : stem}${head === '委' ? '委员会' : head.replace('工委', '工作委员会')}`,
        );
      if (head === '党工委' || head === '工委' || head === '工作委员会')
        return make(`中共${R}工作委员会`, '工作委员会');
      return make(partyFull(place), '委员会');
    case 'party-organ':
      return make(`${partyShort(place)}${stem}${PARTY_ORGANS[head] ?? head}`);
    case 'congress':
      return make(
        `${R}人民代表大会${head.includes('常') ? '常务委员会' : ''}`,
        head.includes('常') ? '常务委员会' : '人民代表大会',
      );
    case 'cppcc':
      return make(`中国人民政治协商会议${R}委员会`);
    case 'discipline':
      if (head.startsWith('纪委监委') || head === '纪检监察工委')
        return make(`中共${R}纪律检查${place.zone ? '工作' : ''}委员会${R}监察委员会`);
      if (head.startsWith('监')) return make(`${R}监察委员会`);
      if (head === '纪工委') return make(`中共${R}纪律检查工作委员会`);
      if (head.endsWith('组')) return make(`中共${R}纪律检查委员会${stem}${head}`);
      return make(`中共${R}纪律检查委员会`);
    case 'court':
      if ((head === '法院' || head === '人民法院') && !place.name.endsWith('特别行政区')) {
        const rank = place.level === 'city' ? '中级' : place.level === 'province' ? '高级' : '';
        return make(`${R}${stem}${rank}人民法院`);
      }
      return make(`${R}${officialUnit(stem, head)}`);
    case 'department':
      if (stem === '税务' && head === '局') return make(`国家税务总局${R}税务局`);
      if (head === '分局' && place.level === 'county' && city)
        return make(`${city.name}${officialUnit(stem, '局')}${branchPlace(place.name)}分局`);
      if (head === '委' && stem === '国资') return make(`${R}人民政府国有资产监督管理委员会`);
      // 中共X县教育局党组 is the bureau's party group; 中共X县委农业农村局 no bureau of the government's.
      if (mention.prefix === '中共' && mention.units[1]?.role !== 'party' && mention.units[1]?.role !== 'cell')
        return make(`${partyShort(place)}${officialUnit(stem, head)}`, officialUnit(stem, head), 'party');
      return make(`${R}${officialUnit(stem, head)}`, officialUnit(stem, head));
    case 'office':
      if (/^(?:委)?(?:全面)?依法治[省市县区州旗](?:委)?(?:委员会)?$/.test(stem))
        return make(
          `${partyShort(place)}全面依法治${place.name.endsWith('自治区') ? '区' : place.name.at(-1)}委员会办公室`,
          '全面依法治委员会办公室',
          'party',
        );
      if (head === '府办')
        return make(`${governmentOf(place)}办公${place.level === 'province' ? '厅' : '室'}`, '办公室', 'government');
      if (head === '法制机构' || (stem === '法制' && head.startsWith('办')))
        return make(`${governmentOf(place)}法制办公室`, '法制办公室');
      return make(`${R}${officialUnit(stem, head)}`, officialUnit(stem, head));
    case 'mass':
      if (head === '团委') return make(`共青团${R}委员会`);
      return make(`${R}${officialUnit(stem, head)}`);
    default:
      return make(`${R}${officialUnit(stem, head)}`, officialUnit(stem, head));
  }
}
