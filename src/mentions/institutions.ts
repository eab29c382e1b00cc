import { CENTRAL_ORGANS } from '../lexicon/centralOrgans.ts';
import { FIELD_CONNECTIVES } from '../lexicon/organFields.ts';
import { HEADS_BY_FIRST, NEEDS_STEM, type OrganHead, runsOn } from '../lexicon/organs.ts';
import type { Document, Span } from '../reading/document.ts';
import type { InstitutionMention, OrganUnit, Scope } from './institution.ts';
import { type Anchor, anchorAt, runsAhead } from './institutionScope.ts';
import { fieldStarts, isWeak } from './institutionStem.ts';
import { looksProper, opensAt, opensWithVerb, properStart } from './nameBoundary.ts';
import { titleSpans } from './titleSpans.ts';

/** A mention in the making. */
interface Draft {
  start: number;
  end: number;
  scope: Scope;
  prefix: InstitutionMention['prefix'];
  units: { stem: string; head: OrganHead | undefined; headText: string; role: OrganUnit['role']; end: number }[];
  rule: string;
  confidence: number;
}

/** Central names by their first two characters, longest first; and the characters that any begins with. */
const CENTRAL_BY_FIRST = (() => {
  const index = new Map<number, string[]>();
  for (const name of CENTRAL_ORGANS.keys()) {
    const key = pair(name, 0);
    const list = index.get(key) ?? [];
    list.push(name);
    index.set(key, list);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
})();

function pair(text: string, at: number): number {
  return text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1);
}

/** 1 a head may begin here, 2 a central name, 3 both. */
const FLAGS = (() => {
  const flags = new Uint8Array(65536);
  for (const code of HEADS_BY_FIRST.keys()) flags[code] = 1;
  for (const name of CENTRAL_ORGANS.keys()) flags[name.charCodeAt(0)] = (flags[name.charCodeAt(0)] ?? 0) | 2;
  flags['我'.charCodeAt(0)] = 4;
  return flags;
})();

/** What may stand before 委 and 委员会 of a party committee. */
const OWN_WORDS = new Set('局委厅办院部队站所校'.split(''));

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Roles that stand at the top of a region and are never part of what is named right before. */
const TOP = new Set(['government', 'committee', 'party', 'congress', 'cppcc', 'discipline', 'court', 'procuratorate']);

/** The institutions that the document names outside titles and site residue, in order and without overlaps. */
export function findInstitutions(document: Document): InstitutionMention[] {
  const { text } = document.flow;
  const closed = [...titleSpans(text), ...document.letterhead.residue].sort((a, b) => a.start - b.start);
  const found: InstitutionMention[] = [];
  let from = 0;
  for (const span of closed) {
    if (span.start > from) scan(text, from, span.start, found);
    from = Math.max(from, span.end);
  }
  scan(text, from, text.length, found);
  // A line that the site printed is read only where it is a body's name and nothing else.
  for (const line of document.letterhead.residue) {
    const [only, ...others] = findInstitutionsIn(text, line);
    if (only && others.length === 0 && only.start === line.start && only.end === line.end) found.push(only);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The institutions named in a stretch of text as if it stood alone, for the issuers that titles begin with. */
export function findInstitutionsIn(text: string, span: Span = { start: 0, end: text.length }): InstitutionMention[] {
  const found: InstitutionMention[] = [];
  scan(text, span.start, span.end, found);
  return found;
}

function scan(text: string, from: number, to: number, found: InstitutionMention[]): void {
  let draft: Draft | undefined;
  const close = (): void => {
    if (draft) found.push(...finish(text, draft));
    draft = undefined;
  };
  for (let i = from; i < to; ) {
    const flag = FLAGS[text.charCodeAt(i)] as number;
    if (flag === 0) {
      i++;
      continue;
    }
    const floor = draft ? draft.end : from;
    if (flag === 4) {
      const own = ownBody(text, i, to);
      if (own) {
        close();
        draft = own;
        i = own.end;
      } else i++;
      continue;
    }
    if (flag & 2) {
      const name = centralAt(text, i, to, floor, draft);
      if (name !== undefined) {
        close();
        draft = central(i, name);
        i += name.length;
        continue;
      }
    }
    const next = flag & 1 ? headAt(text, i, floor, to, draft) : undefined;
    if (!next) {
      i++;
      continue;
    }
    if (next !== draft) {
      close();
      draft = next;
    }
    i = next.end;
  }
  close();
}

/** 我局, 我委: the reporting body. */
function ownBody(text: string, at: number, to: number): Draft | undefined {
  const word = text[at + 1];
  if (!opensAt(text, at, Math.max(0, at - 3))) return undefined;
  if (word === undefined || at + 2 > to || !OWN_WORDS.has(word)) return undefined;
  if (runsOn(text, word, at + 2)) return undefined;
  return { start: at, end: at + 2, scope: { kind: 'own' }, prefix: '', units: [], rule: 'institution.own', confidence: 0.9 };
}

function centralAt(text: string, at: number, to: number, floor: number, draft: Draft | undefined): string | undefined {
  const list = CENTRAL_BY_FIRST.get(pair(text, at));
  if (!list) return undefined;
  for (const name of list) {
    const end = at + name.length;
    if (end > to || !text.startsWith(name, at) || runsOn(text, name, end)) continue;
    if (name.length <= 2 && name !== '中央' && at > floor && isHan(text.charCodeAt(at - 1))) continue;
    if (name === '中央') {
      if (!opensAt(text, at, floor) || !CENTRE_ALONE.test(text.slice(at, at + 8))) continue;
      return name;
    }
    if (name.length <= 2 && isHan(text.charCodeAt(end)) && !text.startsWith('中央', end)) continue;
    if (draft?.end === at && CENTRAL_ORGANS.get(name)?.shared) continue;
    // 省国资委, 市统计局: with a scope before it the short form is local.
    if (CENTRAL_ORGANS.get(name)?.shared && (!opensAt(text, at, floor) || goesOnLeft(text, at, floor))) continue;
    if (!name.startsWith('国') && !name.startsWith('中') && anchorAt(text, at, floor, true)) continue;
    return name;
  }
  return undefined;
}

/** 文化广电体育和|旅游局: the name began before the connective. */
const goesOnLeft = (text: string, at: number, floor: number): boolean =>
  at - 1 > floor && FIELD_CONNECTIVES.has(text[at - 1] as string) && fieldStarts(text, at - 1, floor).length > 1;

/** 中央 alone is the Central Committee beside another party committee or before what it decides: 中央、省委; 中央决策部署. */
const CENTRE_ALONE = /^中央(?=[、和](?:省委|市委|区委|县委|自治区党委|国务院)|决策|要求|部署)/;

function central(start: number, name: string): Draft {
  const shared = CENTRAL_ORGANS.get(name)?.shared === true;
  return {
    start,
    end: start + name.length,
    scope: { kind: shared ? 'none' : 'central' },
    prefix: '',
    units: [{ stem: '', head: undefined, headText: name, role: 'central', end: start + name.length }],
    rule: shared ? 'institution.central-short' : 'institution.central',
    confidence: shared ? 0.7 : 0.98,
  };
}

/** Reads the head at `at` with what stands before it, as the next unit of `draft` or as a mention of its own. */
function headAt(text: string, at: number, floor: number, to: number, draft: Draft | undefined): Draft | undefined {
  for (const head of HEADS_BY_FIRST.get(text.charCodeAt(at)) ?? []) {
    const end = at + head.text.length;
    if (end > to || !text.startsWith(head.text, at) || runsOn(text, head.text, end)) continue;
    const next = readHead(text, at, head, floor, draft);
    if (next) return next;
  }
  return undefined;
}

function unit(text: string, stemStart: number, at: number, head: OrganHead): Draft['units'][number] {
  // 县委 is the party's committee, 县发改委 a department.
  const role = stemStart === at && (head.text === '委' || head.text === '委员会') ? 'party' : head.role;
  return { stem: text.slice(stemStart, at), head, headText: head.text, role, end: at + head.text.length };
}

function readHead(text: string, at: number, head: OrganHead, floor: number, draft: Draft | undefined): Draft | undefined {
  const end = at + head.text.length;
  const starts = fieldStarts(text, at, floor);
  const needsStem = NEEDS_STEM.has(head.text);
  // The next unit of the name before: 县政府|法制办, 政府办|文书科.
  if (draft && draft.end === starts.at(-1) && draft.scope.kind !== 'own' && chains(draft, head, draft.end === at)) {
    draft.units.push(unit(text, draft.end, at, head));
    draft.end = end;
    return draft;
  }
  for (let k = starts.length - 1; k >= 0; k--) {
    const start = starts[k] as number;
    if (start === at ? (!head.bare || needsStem) && !BRANCH.has(head.text) : TOP.has(head.role)) continue;
    const anchor = anchorAt(text, start, floor, start < at || SHORT_NAMED.has(head.role));
    // 国家税务总局|清河县税务局, 市生态环境局|清河县分局: the local body of the one before.
    if (anchor?.scope.kind === 'region' && draft && anchor.start === draft.end && draft.scope.kind !== 'own' && takesBranch(draft, head)) {
      draft.units.push(unit(text, draft.end, at, head));
      draft.end = end;
      return draft;
    }
    if (anchor && fits(anchor, head, start < at)) return fromAnchor(text, anchor, start, at, head, 'institution.scoped', 0.95);
  }
  if (head.text === '分局') {
    // 公安|沙河口分局: the field comes before the place.
    const named = anchorAt(text, at, floor, true);
    if (named && text.startsWith('公安', named.start - 2) && named.start - 2 >= floor) {
      const first = { ...unit(text, at, at, head), stem: '公安' };
      return { start: named.start - 2, end, scope: named.scope, prefix: '', units: [first], rule: 'institution.branch', confidence: 0.85 };
    }
    return undefined;
  }
  const unknown = scopedProper(text, starts.at(-1) as number, at, head, floor);
  if (unknown) return unknown;
  const coordinated = coordinate(text, starts, at, head, floor, draft);
  if (coordinated) return coordinated;
  return standingAlone(text, starts, at, head, floor);
}

/** What a place's short name may stand right before: 大连海关, 大连海事法院, 沈阳分行. */
const SHORT_NAMED = new Set(['unit', 'company', 'military', 'special-court']);

/** The party's, the union's and the league's bodies inside another body: 县教育局党委, 集团公司工会. */
const INSIDE = new Set(['党委', '党组', '党工委', '纪委', '工会', '团委', '党校', '机关党委', '纪检组', '纪检监察组']);

/** Whether `head` can be a part of what `draft` names so far; `bare` without a stem between. */
function chains(draft: Draft, head: OrganHead, bare: boolean): boolean {
  const last = draft.units.at(-1);
  if (last === undefined) return false;
  if (INSIDE.has(head.text) && bare) return !TOP.has(last.role) || head.text === '党组' || (last.role === 'party' && head.text === '党校');
  if (TOP.has(head.role)) return head.role === 'party' && !bare && last.role === 'party';
  if (last.role === 'company' || last.role === 'cell') return head.role === 'cell' || head.role === 'company';
  if (!bare) return head.role !== 'mass';
  if (head.role === 'cell') return true;
  if (head.role === 'party-organ') return last.role === 'party';
  if (head.role === 'office') return last.role !== 'office';
  if (head.role === 'section') return head.text === '研究室';
  if (head.text === '委' || head.text === '委员会') return false;
  return head.role !== 'military' && head.role !== 'mass' && !NEEDS_STEM.has(head.text);
}

/** Heads of local branches, named by nothing but their place. */
const BRANCH = new Set(['分局', '分行', '支行']);

/** Whether a name of region and head right behind `draft` is its local branch and not another body. */
function takesBranch(draft: Draft, head: OrganHead): boolean {
  const last = draft.units.at(-1);
  if (last === undefined) return false;
  if (last.role === 'central') return /(?:局|署|行|院|公司)$/.test(last.headText) && last.headText !== '国务院' && !TOP.has(head.role) && head.role !== 'office';
  return (last.role === 'department' && head.text === '分局') || (last.role === 'company' && BRANCH.has(head.text));
}

function fits(anchor: Anchor, head: OrganHead, stem: boolean): boolean {
  if (head.role === 'section' || (!stem && BRANCH.has(head.text))) return false;
  if (anchor.scope.kind === 'central') return stem && CENTRAL_ROLES.has(head.role);
  if (anchor.prefix !== '') return head.role === 'party' || head.text === '委' || head.text === '委员会' || stem;
  if (!stem && head.text === '委员会') return false;
  if (!stem && head.text === '部') return false;
  return true;
}

/** What 国家 and 全国 may stand before; 国家实验室, 国家区域医疗中心 are honours that many bear. */
const CENTRAL_ROLES = new Set(['department', 'office', 'group', 'mass', 'company', 'party']);

function fromAnchor(text: string, anchor: Anchor, stemStart: number, at: number, head: OrganHead, rule: string, confidence: number): Draft {
  const first = unit(text, stemStart, at, head);
  return { start: anchor.start, end: first.end, scope: anchor.scope, prefix: anchor.prefix, units: [first], rule, confidence };
}

/** 县獐子岛旅游集团有限公司: a scope, then a proper name, then field words and head. */
function scopedProper(text: string, fieldStart: number, at: number, head: OrganHead, floor: number): Draft | undefined {
  if (TOP.has(head.role) || head.role === 'section' || head.role === 'party-organ') return undefined;
  if (head.text.length === 1 && !'局厅委'.includes(head.text)) return undefined;
  if (at === fieldStart && GLUED.has(text[at - 1] as string) && head.text.length === 1) return undefined;
  const most = head.proper || head.role === 'company' || head.text.endsWith('中心') ? 8 : fieldStart < at ? 3 : 4;
  for (let length = 1; length <= most && fieldStart - length >= floor; length++) {
    const start = fieldStart - length;
    if (!isHan(text.charCodeAt(start))) return undefined;
    const anchor = anchorAt(text, start, floor, head.proper || length <= 2);
    if (anchor && !runsAhead(text, start) && anchor.scope.kind !== 'central' && looksProper(text, start, fieldStart) && (anchor.scope.kind === 'region' || length <= 4 || head.text.length > 1)) {
      return fromAnchor(text, anchor, start, at, head, 'institution.scoped-proper', 0.75);
    }
  }
  return undefined;
}

/** Before 局 these make a word of it: 布局, 格局, 全局. */
const GLUED = new Set('布格大全结破时政战变僵定当开终残骗票了出败胜危和');

/** 县人大、政协; 区行政审批局、市场监督管理局: the scope of the name before goes on. */
function coordinate(
  text: string,
  starts: readonly number[],
  at: number,
  head: OrganHead,
  floor: number,
  draft: Draft | undefined,
): Draft | undefined {
  if (!draft || (draft.scope.kind !== 'level' && draft.scope.kind !== 'region')) return undefined;
  const start = starts.at(-1) as number;
  if (start === at && (!head.bare || NEEDS_STEM.has(head.text) || head.text === '委')) return undefined;
  const direct = start === draft.end && TOP.has(head.role);
  const joined = start === draft.end + 1 && '、和及与'.includes(text[draft.end] as string);
  if (!direct && !joined) return undefined;
  if (head.role === 'government' || head.role === 'section' || head.role === 'company' || floor > start) return undefined;
  if (start < at && (TOP.has(head.role) || isWeak(text.slice(start, at)))) return undefined;
  const first = unit(text, start, at, head);
  return { start, end: first.end, scope: draft.scope, prefix: '', units: [first], rule: 'institution.coordinated', confidence: 0.85 };
}

/** 法制办, 城管支队, 蓝天救援队: neither region nor level said. */
function standingAlone(text: string, starts: readonly number[], at: number, head: OrganHead, floor: number): Draft | undefined {
  const far = starts.at(-1) as number;
  const alone = (start: number, rule: string, confidence: number): Draft => {
    const first = unit(text, start, at, head);
    return { start, end: first.end, scope: { kind: 'none' }, prefix: '', units: [first], rule, confidence };
  };
  if (far === at && opensAt(text, at, floor)) {
    if (ALONE.has(head.text)) return alone(at, 'institution.alone', 0.6);
    if (OPENS_CHAIN.has(head.text)) return alone(at, OPENING, 0.6);
  }
  if (TOP.has(head.role)) return undefined;
  if (head.free) {
    for (let k = starts.length - 1; k >= 0; k--) {
      const start = starts[k] as number;
      if (start === at || opensWithVerb(text, start, at) || !opensAt(text, start, floor)) continue;
      if (isWeak(text.slice(start, at))) break;
      if (head.text.endsWith('中心') && !CENTRES.test(text.slice(start, at + head.text.length))) break;
      return alone(start, 'institution.field', 0.65);
    }
  }
  if (head.proper) {
    const start = properStart(text, far, floor, 5);
    if (start >= 0 && !opensWithVerb(text, start, at)) return alone(start, 'institution.proper', 0.6);
  }
  return undefined;
}

/** Top bodies that mean the home's even without a level. */
const ALONE = new Set(['管委会', '党工委', '编办', '编委办']);

/** 中心 closes the names of bodies that serve; without such a word it says what a place is (科技创新中心, 金融中心). */
const CENTRES = /(?:服务|事务|辅助|储备|管理|监测|检测|检验|监控|指挥|调度|保障|核算|救助|执法|支付|登记|交易|信息|仲裁|预警|维权|接待|受理|救援)中心$/;

/** Bodies that are generic by themselves (政府, 人民法院) but open the name of one of their parts: 政府|办|文书科. */
const OPENS_CHAIN = new Set(['政府', '人民政府', '人民法院', '法院', '人民检察院', '检察院', '党委', '人大', '政协', '人大常委会', '纪委', '红十字会']);
const OPENING = 'institution.opening';

function finish(text: string, draft: Draft): InstitutionMention[] {
  const { start, end, scope, prefix, rule, confidence } = draft;
  if (rule === OPENING && draft.units.length === 1) return [];
  // “五星级党支部” is an honour.
  if (scope.kind === 'none' && text[start - 1] === '“' && text[end] === '”') return [];
  const mention: InstitutionMention = {
    kind: 'institution',
    text: text.slice(start, end),
    start,
    end,
    rule,
    confidence,
    scope,
    prefix,
    units: draft.units.map((u) => ({ stem: u.stem, head: u.headText, role: u.role, end: u.end - start })),
  };
  return [...scopesBefore(text, mention), mention];
}

/** 省、市政府; 沈阳市、大连市政府: the levels or places before 、 have the same body. */
function scopesBefore(text: string, mention: InstitutionMention): InstitutionMention[] {
  const { kind } = mention.scope;
  if (kind !== 'level' && !(kind === 'region' && TOP.has(mention.units[0]?.role ?? ''))) return [];
  const found: InstitutionMention[] = [];
  let at = mention.start;
  while (text[at - 1] === '、') {
    const before = anchorAt(text, at - 1, Math.max(0, at - 16), false);
    if (before?.scope.kind !== kind || !(opensAt(text, before.start, 0) || text[before.start - 1] === '、')) break;
    found.unshift({
      ...mention,
      text: text.slice(before.start, at - 1),
      start: before.start,
      end: at - 1,
      scope: before.scope,
      rule: 'institution.levels',
      confidence: 0.8,
    });
    at = before.start;
  }
  return found;
}
