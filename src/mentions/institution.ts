import type { OrganRole } from '../lexicon/organs.ts';
import type { Mention } from './mention.ts';

/** The characters that say a level without naming the place; 国 stands for the centre. */
export type LevelWord = '国' | '省' | '自治区' | '市' | '州' | '盟' | '县' | '区' | '旗' | '镇' | '乡' | '街道';

/** Whose body it is, as far as the name itself tells. */
export type Scope =
  | { readonly kind: 'central' }
  /** 杭州市, 浙江省杭州市: names as written, outermost first. */
  | { readonly kind: 'region'; readonly names: readonly string[] }
  /** 县 in 县政府: which county is for `Setting` to say. */
  | { readonly kind: 'level'; readonly level: LevelWord }
  /** 我局, 本委: the reporting body itself. */
  | { readonly kind: 'own' }
  /** 你省, 你部: the 主送 body. */
  | { readonly kind: 'addressee' }
  /** 法制办 standing alone. */
  | { readonly kind: 'none' };

/** One stem and head of a chained name: 县政府 | 法制办 has two. */
export interface OrganUnit {
  /** What stands between scope or previous unit and head; empty for 政府. */
  readonly stem: string;
  readonly head: string;
  readonly role: OrganRole;
  /** Where the unit ends, relative to the mention's start. */
  readonly end: number;
}

export interface InstitutionMention extends Mention {
  readonly kind: 'institution';
  readonly scope: Scope;
  /** 中共 or 共青团 before the region. */
  readonly prefix: '' | '中共' | '共青团' | '政协';
  readonly units: readonly OrganUnit[];
}
