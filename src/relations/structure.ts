import { edgeKeyOf } from '../ontology/edgeKey.ts';
import type { Entity, Fact } from '../resolve/entity.ts';
import type { Regions } from '../resolve/regions.ts';

/** Tails of departments that are part of their government by name; public institutions, companies and groups are not. */
const DEPARTMENT = /(?:局|厅|委员会|办公室|办公厅|办|部|署)$/;

/** Public institutions that a government sets up to serve by itself; what serves a trade belongs to its bureau. */
const SERVICE =
  /(?:政务服务|政务|行政服务|行政审批服务|市民服务|公共资源交易|公共法律服务|法律援助|社区矫正|融媒体|大数据|便民服务|市民热线|综治|社会治理)(?:管理)?(?:服务|事务)?(?:中心|大厅)$/;

/** Bodies that the centre runs through its own ministries, and committees that are no department. */
const NOT_LOCAL =
  /供电|电力|调解|税务|烟草|海关|海事|邮政管理|气象|金融监管|银行|仲裁|咨询|专家|评审|学位|(?:消防|武警)/;

/** Bodies of a township or a 街道, which has no government above its own. */
const OF_TOWN = /(?:中心|卫生院|执法队|指挥部|站|办)$/;

const fact = (
  kind: Fact['kind'],
  source: string,
  target: string,
  entity: Entity,
  rule: string,
  confidence: number,
): Fact[] => {
  const span = entity.mentions[0];
  if (!span) return [];
  const evidence = [{ start: span.start, end: span.end, rule }];
  return [{ key: edgeKeyOf(kind, source, target), kind, source, target, evidence, confidence, origin: 'derived' }];
};

/**
 * What names alone tell: `partOf` between institutions (县政府办公室 → 县政府, 县市场监管局 → 县政府) and between regions (县 → 市 → 省), and
 * `locatedIn` from an institution to its region. Only between entities that the document names.
 */
export function readStructure(entities: readonly Entity[], regions: Regions): Fact[] {
  const institutions = entities.filter((e) => e.kind === 'institution');
  const byLabel = new Map(institutions.map((e) => [e.label, e]));
  const governments = governmentsOf(institutions);
  const known = new Set(entities.map((e) => e.key));
  const facts: Fact[] = [];
  for (const entity of institutions) {
    const parent = parentOf(entity, byLabel, governments) ?? sentBy(entity, byLabel, governments, regions);
    if (parent)
      facts.push(
        ...fact('partOf', entity.key, parent.key, entity, 'structure.name', SERVICE.test(entity.label) ? 0.8 : 0.9),
      );
    const region = entity.attributes.region;
    if (typeof region === 'string' && known.has(region))
      facts.push(...fact('locatedIn', entity.key, region, entity, 'structure.region', 0.9));
  }
  for (const region of entities) {
    if (region.kind !== 'region') continue;
    const above = regions.above.get(region.key);
    if (above !== undefined && known.has(above))
      facts.push(...fact('partOf', region.key, above, region, 'structure.division', 1));
  }
  return facts;
}

function parentOf(
  entity: Entity,
  byLabel: ReadonlyMap<string, Entity>,
  governments: ReadonlyMap<string, Entity>,
): Entity | undefined {
  const { label } = entity;
  // The longest other name that this one begins with: 桐庐县人民政府办公室文书科 → 桐庐县人民政府办公室.
  for (let length = label.length - 1; length >= 3; length--) {
    const stem = label.slice(0, length);
    const parent = byLabel.get(stem) ?? byLabel.get(partyName(stem));
    if (parent && parent !== entity) return parent;
  }
  if (/^中共中央.{2}/.test(label)) return byLabel.get('中国共产党中央委员会');
  const { branch, region } = entity.attributes;
  if (typeof region !== 'string' || (region !== 'region:000000' && NOT_LOCAL.test(label))) return undefined;
  const ofTown = entity.attributes.level === 'township' && OF_TOWN.test(label);
  const governed = SERVICE.test(label) || ofTown || (branch === 'government' && DEPARTMENT.test(label));
  const government = governed ? governments.get(region) : undefined;
  return government && government !== entity ? government : undefined;
}

/** What a district sends into a 街道: its office there is the government's, the work committee the Party's (地方组织法 第八十五条, 党章 第三十条). */
function sentBy(
  { label, attributes: { region } }: Entity,
  byLabel: ReadonlyMap<string, Entity>,
  governments: ReadonlyMap<string, Entity>,
  regions: Regions,
): Entity | undefined {
  if (typeof region !== 'string') return undefined;
  const above = regions.above.get(region);
  const government = above === undefined ? undefined : governments.get(above);
  if (label.endsWith('街道办事处')) return government;
  if (!label.endsWith('街道工作委员会')) return undefined;
  return byLabel.get(`中共${government?.label.replace(/人民政府$/, '')}委员会`);
}

/** 中共杭州市委 stands inside 中共杭州市委办公厅 for 中共杭州市委员会. */
const partyName = (stem: string): string =>
  stem.startsWith('中共')
    ? stem.endsWith('党工委')
      ? `${stem.slice(0, -3)}工作委员会`
      : stem.endsWith('委')
        ? `${stem}员会`
        : stem
    : stem;

/** The government that the document names, by region. */
function governmentsOf(institutions: readonly Entity[]): Map<string, Entity> {
  const governments = new Map<string, Entity>();
  for (const entity of institutions) {
    const { branch, region } = entity.attributes;
    if (typeof region !== 'string' || branch !== 'government') continue;
    if (entity.label === '国务院' || /^[^局厅办]{2,20}(?:人民政府|区管理委员会)$|街道办事处$/.test(entity.label))
      governments.set(region, entity);
  }
  return governments;
}
