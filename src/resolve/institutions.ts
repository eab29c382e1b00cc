import type { InstitutionMention, OrganUnit } from '../mentions/institution.ts';
import { OWN_BRANCH, OWN_UNNAMED } from '../mentions/institutionOwn.ts';
import { RESIDENT } from '../mentions/institutionResident.ts';
import { findInstitutionsIn } from '../mentions/institutions.ts';
import type { Document, Span } from '../reading/document.ts';
import { isKindOfZone } from '../reading/zones.ts';
import type { Entity, Reference } from './entity.ts';
import { asBranch, branchAlone, branchesNamed } from './institutionBranches.ts';
import { groupsFounded, opening } from './institutionGroups.ts';
import { type Named, officialNames } from './institutionNames.ts';
import { residentsOf } from './institutionResidents.ts';
import { lineAbove } from './lineAbove.ts';
import type { Setting } from './setting.ts';
import { abbreviates } from './shortForms.ts';

export interface Institutions {
  readonly entities: readonly Entity[];
  readonly references: readonly Reference[];
  /**
   * The key of the institution that a written name means, made if it is new: for issuers told by a title or a 文号. Undefined where the name is a
   * collective or cannot be placed. `span` is where the document shows it.
   */
  refer(name: string, span: Span, rule: string): string | undefined;
  /** The key that `refer` would give, without giving the name a node. */
  keyOf(name: string): string | undefined;
  /** The key of the reporting body: what 我局 means and who acts where a clause names nobody. */
  readonly reporter: string | undefined;
}

/** 成立|局|法治建设领导小组: 局 before the name is the bureau itself. */
const withoutOwn = (units: InstitutionMention['units']): InstitutionMention['units'] =>
  units.map((unit, i) => (i === 0 ? { ...unit, stem: unit.stem.replace(/^[局厅委](?=.)/u, '') } : unit));

/** Before these a name is a class of bodies: 各片区管理局. */
const COLLECTIVE =
  /(?:各|每个?|有关|相关|所属|其他|上级|下级|同级|本级|当地|地方|基层|各级|任何|一些|部分|多个|全部|所有|某)$/;

/**
 * Which mentions are one body, under which official name. Mentions that cannot be placed (县政府 in a report of the centre) and classes of
 * bodies make no entity.
 */
export function resolveInstitutions(
  document: Document,
  mentions: readonly InstitutionMention[],
  setting: Setting,
): Institutions {
  const { text } = document.flow;
  const entities = new Map<string, Entity>();
  const shown = new Set<string>();
  const references: Reference[] = [];
  const generic = new Set<string>();
  for (const m of mentions) {
    if (m.scope.kind === 'none' && COLLECTIVE.test(text.slice(Math.max(0, m.start - 3), m.start))) generic.add(m.text);
  }
  const full = longestTails(fullTails(mentions, setting));
  const branches = branchesNamed(mentions, setting);

  const register = (named: Named, span: Span, written: string): string => {
    const key = `institution:${named.name}`;
    let entity = entities.get(key);
    if (!entity) {
      entity = {
        key,
        kind: 'institution',
        label: named.name,
        aliases: [],
        mentions: [],
        attributes: attributesOf(named),
      };
      entities.set(key, entity);
    }
    if (written !== entity.label && !entity.aliases.includes(written)) entity.aliases.push(written);
    const place = `${span.start}:${span.end}:${key}`;
    if (!shown.has(place)) entity.mentions.push({ start: span.start, end: span.end });
    shown.add(place);
    return key;
  };

  const place = (m: InstitutionMention, shift: number, at: Span | undefined): string | undefined => {
    const names = asBranch(branchAlone(spellOut(officialNames(m, setting), full)), branches);
    let key: string | undefined;
    for (const named of names) {
      const span = at ?? {
        start: m.start + shift,
        // the full name that a short form stands for may be longer than the short form
        end:
          m.start + shift + (m.rule === 'institution.levels' ? m.end - m.start : Math.min(named.end, m.end - m.start)),
      };
      key = register(named, span, m.rule === 'institution.levels' ? m.text : m.text.slice(0, named.end));
    }
    return key;
  };

  const body = setting.body;
  const bodyNames = body ? spellOut(officialNames(body, setting), full) : [];
  const own = bodyNames.at(-1) ?? (setting.spoken === undefined ? undefined : asWritten(setting.spoken, body));
  // 法制股 in a report of a bureau's 党组 is the bureau's, and so is 我局
  const around = bodyNames.at(-2);
  const house = own && /党[组委]$/.test(own.name) && around?.role === 'department' ? around : own;
  const ownGroups = house?.role === 'department' ? groupsFounded(text, mentions) : new Set<string>();
  const above = house?.role === 'department' ? lineAbove(document, house.tail.replace(/局$/, ''), mentions) : [];
  const residentMeant = residentsOf(mentions, setting, house);
  for (const m of above.length > 0 ? [...mentions, ...above].sort((a, b) => a.start - b.start) : mentions) {
    if (isKindOfZone(text, m)) continue;
    if (generic.has(m.text) && (m.scope.kind === 'none' || m.rule === 'institution.coordinated')) continue;
    let key: string | undefined;
    if (m.rule === RESIDENT) {
      const group = residentMeant(m);
      if (group) key = register(group, m, m.text);
    }
    // what a bureau founds without saying for whom is its own
    else if (
      house?.role === 'department' &&
      m.scope.kind === 'none' &&
      (m.rule === 'institution.founded' || ownGroups.has(opening(m)))
    ) {
      key = register(innerSection(house, withoutOwn(m.units)), m, m.text);
    } else if (m.scope.kind === 'own') {
      const [inner] = m.units;
      // 由局长任组长的领导小组 says whose it is before its name
      const said = UNSAID.has(m.rule)
        ? ''
        : inner
          ? `我${/^[支总大]队/.exec(m.text)?.[0] ?? m.text.replace(LEVEL_OF_BUREAU, '').replace(/^[我本]/, '')[0]}`
          : m.text;
      if (house && m.rule === OWN_BRANCH && !BRANCHES_OF.test(house.name)) continue;
      if (house && m.rule === OWN_UNNAMED && (!SECTIONED.test(house.name) || house.branch === 'party')) continue;
      const level = LEVEL_OF_BUREAU.exec(m.text)?.[0];
      if (level && house?.place?.name.endsWith(level) === false) continue;
      if (!house || (said !== '' && !ownWord(said, house.name))) continue;
      key = register(
        inner ? (inner.role === 'party' ? innerParty(house, inner.head) : innerSection(house, m.units)) : house,
        m,
        m.text,
      );
    } else if (m.scope.kind === 'addressee') {
      const name = addresseeMeant(document, m.text);
      key = name === undefined ? undefined : place(name, 0, m);
    } else
      key = place(m, 0, undefined) ?? (house && m.text === setting.spoken ? register(house, m, m.text) : undefined);
    if (key !== undefined) references.push({ mention: m, key });
  }

  // The reporting body acts even where the document names it only in its signature or title.
  const shownAt = document.letterhead.issuers[0] ?? document.letterhead.title ?? firstNaming(text, setting.home?.name);
  const reporter = own === undefined ? undefined : `institution:${own.name}`;
  if (own && reporter !== undefined && !entities.has(reporter) && shownAt) register(own, shownAt, own.name);

  return {
    get entities() {
      for (const e of entities.values()) e.mentions.sort((a, b) => a.start - b.start || a.end - b.end);
      return [...entities.values()];
    },
    references,
    reporter: reporter !== undefined && entities.has(reporter) ? reporter : undefined,
    keyOf(name) {
      const [only, ...others] = findInstitutionsIn(name);
      const whole = only && others.length === 0 && only.start === 0 && only.end === name.length;
      const named = whole ? branchAlone(spellOut(officialNames(only, setting), full)).at(-1) : undefined;
      return `institution:${named?.name ?? name}`;
    },
    refer(name, span, _rule) {
      const clean = name.trim();
      if (clean === '' || /^各|各部门$|有关单位$/.test(clean)) return undefined;
      const parsed = findInstitutionsIn(clean);
      const only = parsed.length === 1 ? parsed[0] : undefined;
      if (only && only.start === 0 && only.end === clean.length) {
        const key = place(only, 0, span);
        if (key !== undefined) return key;
      }
      const known = [...entities.values()].filter((e) => e.label === clean || e.aliases.includes(clean));
      if (known.length === 1) return register(nameless(known[0]?.label ?? clean), span, clean);
      return register(nameless(clean), span, clean);
    },
  };
}

/** 局政策法规科 of the reporting bureau. */
const innerSection = (own: Named, units: readonly OrganUnit[]): Named => {
  const tail = units.map(({ stem, head }) => `${stem}${head}`).join('');
  return { ...own, name: `${own.name}${tail}`, role: units.at(-1)?.role ?? own.role, tail };
};

/** Rules of names that say by what stands before them that they are the reporter's own. */
const UNSAID = new Set(['institution.founded', 'institution.own-seat', OWN_BRANCH, OWN_UNNAMED]);
/** 市|局党组: the level that a bureau's own people say before it. */
const LEVEL_OF_BUREAU = /^[市县区州旗](?=局)/;
/** What has sections of its own that it names without itself. */
const SECTIONED = /(?:局|委员会|厅|办公室|[支大总]队|中心|院)$/;
/** What has branches in the counties of its city. */
const BRANCHES_OF = /(?:局|支队)$/;

const ADDRESSED: Readonly<Record<string, RegExp>> = {
  省: /省(?:人民)?政府$/,
  区: /区(?:人民)?政府$/,
  委: /(?:委|委员会)$/,
  办: /(?:办|办公室)$/,
  院: /院$/,
};

/** The only 主送 body that 你省 or 你部 can mean. */
function addresseeMeant({ letterhead }: Document, written: string): InstitutionMention | undefined {
  const word = written[1] as string;
  const fits = ADDRESSED[word] ?? new RegExp(`${word}(?:(?:人民)?政府)?$`);
  const meant = letterhead.addressees.filter(({ text }) => fits.test(text));
  const [only, ...others] = meant.length === 1 ? findInstitutionsIn((meant[0] as { text: string }).text) : [];
  return others.length === 0 ? only : undefined;
}

/** 局党组 of the reporting bureau. */
const innerParty = (own: Named, head: string): Named => ({
  ...own,
  name: `${own.name}${head}`,
  branch: 'party',
  role: 'cell',
  tail: head,
});

/** Where a document without title and signature first says whose it is. */
function firstNaming(text: string, home: string | undefined): Span | undefined {
  const at = home === undefined ? -1 : text.indexOf(home);
  return at < 0 ? undefined : { start: at, end: at + (home as string).length };
}

const nameless = (name: string): Named => ({
  name,
  branch: 'other',
  place: undefined,
  role: 'unit',
  tail: name,
  end: name.length,
});

/** 高新市场监管局: a body of no place that can be told, by the name that its own document gives it. */
const asWritten = (name: string, body: InstitutionMention | undefined): Named => ({
  ...nameless(name),
  branch: BUREAU.test(name) ? 'government' : 'other',
  role: body?.units.at(-1)?.role ?? (BUREAU.test(name) ? 'department' : 'unit'),
});
const BUREAU = /[局厅]$/;

function attributesOf(named: Named): Record<string, unknown> {
  return { branch: named.branch, ...(named.place ? { level: named.place.level, region: named.place.key } : {}) };
}

/** What else a body may be whose own people say 我委, 我办, 我校, 我院. */
const OWN_ENDINGS: Readonly<Record<string, RegExp>> = {
  委: /委员会$/,
  办: /(?:办公室|办公厅|办事处)$/,
  校: /(?:学校|大学|中学|小学|学院|党校)$/,
  街道: /(?:街道办事处|街道工作委员会)$/,
};

/** 我局 is the reporting body only if that is a 局. */
const ownWord = (written: string, name: string): boolean => {
  const word = written.slice(1);
  return OWN_ENDINGS[word]?.test(name) ?? name.endsWith(word);
};

/** Tails of every name in the document, by place: the candidates that a short form may stand for. */
function fullTails(mentions: readonly InstitutionMention[], setting: Setting): Map<string, Set<string>> {
  const tails = new Map<string, Set<string>>();
  const all = setting.body ? [setting.body, ...mentions] : mentions;
  for (const m of all) {
    const named = officialNames(m, setting)[0];
    if (!named?.place || named.role === 'central' || named.role === 'cell') continue;
    const list = tails.get(named.place.key) ?? new Set();
    list.add(named.tail);
    tails.set(named.place.key, list);
  }
  return tails;
}

const SHORTENED = new Set(['department', 'office', 'group', 'unit', 'company', 'committee']);

/** For each short tail of a place the one full tail that the document gives for it, if there is exactly one. */
function longestTails(tails: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string> {
  const longest = new Map<string, string>();
  for (const [place, all] of tails) {
    // More names than any report has are not worth comparing each with each.
    if (all.size > MANY) continue;
    for (const tail of all) {
      const candidates = [...all].filter((other) => abbreviates(tail, other));
      const last = candidates.filter((c) => !candidates.some((other) => abbreviates(c, other)));
      if (last.length === 1) longest.set(`${place} ${tail}`, last[0] as string);
    }
  }
  return longest;
}

const MANY = 500;

/** The first body of a chain under the full name that the document gives it. */
function spellOut(names: Named[], full: ReadonlyMap<string, string>): Named[] {
  const first = names[0];
  // A hospital or school has no short form that another could not bear (医院, 中医院).
  if (
    !first?.place ||
    !SHORTENED.has(first.role) ||
    (first.role === 'unit' && !/(?:中心|[支大总]队)$/.test(first.tail))
  )
    return names;
  const longest = full.get(`${first.place.key} ${first.tail}`);
  if (longest === undefined || !first.name.endsWith(first.tail)) return names;
  const name = `${first.name.slice(0, first.name.length - first.tail.length)}${longest}`;
  return names.map((n) => ({ ...n, name: n.name.replace(first.name, () => name) }));
}
