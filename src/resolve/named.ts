import type { GuidanceMention } from '../mentions/guidance.ts';
import type { Mention } from '../mentions/mention.ts';
import type { ReformMention } from '../mentions/reformNames.ts';
import type { NodeKind } from '../ontology/kinds.ts';
import type { Entity, Reference } from './entity.ts';

/** Entities found by name alone, and which mention names which. */
export interface NamedResolution {
  readonly entities: readonly Entity[];
  readonly references: readonly Reference[];
}

/** Head words that a name keeps or drops without becoming another: 三提三效 = “三提三效”行动. */
const REFORM_TAIL = /(?:工作责任制|责任制度|工作制度|工作机制|制度|机制|体制|制|专项行动|大行动|行动|活动|工作|改革)$/;
const MARKS = /[“”‘’、，·\s]/g;

/** What is left of a reform's name when marks and dispensable heads are gone; two names with the same core are one reform. */
function reformCore(name: string): string {
  // “两网融合”试点 and “两网融合”体系 are one reform under its quoted name
  const quoted = /^“([^”]{4,})”[一-鿿]{0,7}$/.exec(name)?.[1];
  let core = (quoted ?? name).replace(MARKS, '').replace(/^最严格的?/, '');
  for (let tail = REFORM_TAIL.exec(core); tail && core.length - tail[0].length >= 3; tail = REFORM_TAIL.exec(core))
    core = core.slice(0, -tail[0].length);
  return core;
}

class Register {
  readonly entities = new Map<string, Entity>();
  readonly references: Reference[] = [];

  constructor(private readonly kind: NodeKind) {}

  add(mention: Mention, id: string, label: string): void {
    const key = `${this.kind}:${id}`;
    let entity = this.entities.get(key);
    if (!entity) {
      entity = { key, kind: this.kind, label, aliases: [], mentions: [], attributes: {} };
      this.entities.set(key, entity);
    }
    if (mention.text !== entity.label && !entity.aliases.includes(mention.text)) entity.aliases.push(mention.text);
    if (label !== entity.label && !entity.aliases.includes(label)) entity.aliases.push(label);
    entity.mentions.push({ start: mention.start, end: mention.end });
    this.references.push({ mention, key });
  }

  done(): NamedResolution {
    return { entities: [...this.entities.values()], references: this.references };
  }
}

/** One node per reform: by canonical name where the national vocabulary has it, else by what is left of the name without marks and heads. */
export function resolveReforms(mentions: readonly ReformMention[]): NamedResolution {
  const register = new Register('reform');
  const byCore = new Map<string, { id: string; label: string }>();
  for (const mention of mentions) {
    const name = mention.known ?? mention.text.replace(/工作$/, '');
    const core = reformCore(name);
    const same = byCore.get(core) ?? { id: name.replace(MARKS, ''), label: name };
    byCore.set(core, same);
    register.add(mention, same.id, same.label);
  }
  return register.done();
}

/** The site of the home government under any of its names. */
const SITE = /^(?:中国)?([一-鿿]{0,12}?)(?:人民)?(?:政府|管委会|管理委员会)(?:(?:门户)?网站?|官网)$|^()门户网站$/;
const OWN_WORD = /^(?:|[我本全]?[省市县区州旗]|(?:我|本)?(?:实验区|开发区|新区|高新区))$/;

/** Whether a site's name is that of the home government, under whatever name. */
function ownSite(bare: string, home: string | undefined): boolean {
  const owner = SITE.exec(bare);
  // 中国政府网 is that of the State Council
  if (!owner || bare === '中国政府网') return false;
  const prefix = owner[1] ?? '';
  return OWN_WORD.test(prefix) || (home !== undefined && (home.includes(prefix) || prefix.endsWith(home)));
}

/** Whose site 市政府网站 is: of the home's city where the home is a county. */
const ownerOf = (bare: string, places: readonly string[]): string | undefined =>
  places.find((place) => place.endsWith(LEVEL_SITE.exec(bare)?.[1] ?? '')) ?? places[0];
const LEVEL_SITE = /^([省市县区州旗])(?:人民)?政府/;

const OWN_ACCOUNT = /^(?:局|委|办|厅|县|市|区)?(?:政务)?(?:微信公众号|公众号|微博|官方微博)$/;
const ONLINE_HALL = /^网上(?:政务服务|政务|办事|服务)?大厅$/;

/**
 * One node per platform. The home government's site and the reporting body's account are one each however they are called.
 * @param places the home region's name and those of what it lies in, innermost first: 桐庐县, 杭州市
 * @param reporter the official name of the reporting body, where it is known
 */
export function resolvePlatforms(
  mentions: readonly Mention[],
  places: readonly string[],
  reporter: string | undefined,
): NamedResolution {
  const [home] = places;
  const register = new Register('platform');
  const labels: string[] = [];
  for (const mention of mentions) {
    const bare = mention.text.replace(MARKS, '');
    if (ownSite(bare, home)) {
      // in a document of no one place 政府网站 is a class of sites
      const owner = ownerOf(bare, places);
      if (owner) register.add(mention, `${owner}政府门户网站`, `${owner}政府门户网站`);
      continue;
    }
    if (OWN_ACCOUNT.test(bare) && reporter) {
      const account = /微博/.test(bare) ? '政务微博' : '微信公众号';
      register.add(mention, `${reporter}${account}`, `${reporter}${account}`);
      continue;
    }
    if (ONLINE_HALL.test(bare)) {
      register.add(mention, `${home ?? ''}网上政务大厅`, '网上政务大厅');
      continue;
    }
    const longer = labels.filter(
      (label) => label.replace(MARKS, '').endsWith(bare) && label.length > mention.text.length,
    );
    const label = longer.length === 1 && bare.length >= 4 ? (longer[0] as string) : mention.text;
    if (!labels.includes(label)) labels.push(label);
    register.add(mention, label.replace(MARKS, ''), label);
  }
  return register.done();
}

/** One node per doctrine, meeting or speech, by its full name. */
export function resolveGuidance(mentions: readonly GuidanceMention[]): NamedResolution {
  const register = new Register('guidance');
  for (const mention of mentions) register.add(mention, mention.name.replace(MARKS, ''), mention.name);
  return register.done();
}
