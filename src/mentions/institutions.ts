import { CENTRAL_ORGANS } from '../lexicon/centralOrgans.ts';
import { isPlaceCentre, NEEDS_STEM, ORGAN_HEADS, type OrganHead, runsOn } from '../lexicon/organs.ts';
import { regionsNamed, regionsShort } from '../lexicon/regions.ts';
import { goesOn, WordTable } from '../lexicon/trie.ts';
import type { Document, Span } from '../reading/document.ts';
import { findDocNumbers } from './docNumbers.ts';
import type { InstitutionMention } from './institution.ts';
import { findAliases } from './institutionAliases.ts';
import { coordinate, OPENING, standingAlone } from './institutionAlone.ts';
import { besides } from './institutionBeside.ts';
import { central, centralAt } from './institutionCentral.ts';
import { BRANCH, chainsPlace, chainsStation, chainsTask, joins, takesBranch } from './institutionChains.ts';
import { type Draft, fromAnchor, TOP, unit } from './institutionDraft.ts';
import { findLeads } from './institutionLeads.ts';
import { governmentOfLevels, scopesBefore } from './institutionLevels.ts';
import { branchOfCompany, namedOrgan } from './institutionNamed.ts';
import { ownBody, ownBranch } from './institutionOwn.ts';
import { withResident } from './institutionResident.ts';
import { type Anchor, anchorAt } from './institutionScope.ts';
import {
  bracketed,
  builtGroup,
  fits,
  quotedGroup,
  SHORT_NAMED,
  scopedGroup,
  scopedProper,
} from './institutionScoped.ts';
import { fieldStarts } from './institutionStem.ts';
import { titleSpans } from './titleSpans.ts';

const HEADS = new WordTable(ORGAN_HEADS.map((head) => [head.text, head] as const));

/** 1 a head may begin here, 2 a central name, 3 both. */
const FLAGS = (() => {
  const flags = new Uint8Array(65536);
  for (const { text } of ORGAN_HEADS) flags[text.charCodeAt(0)] = 1;
  for (const name of CENTRAL_ORGANS.keys()) flags[name.charCodeAt(0)] = (flags[name.charCodeAt(0)] ?? 0) | 2;
  flags['我'.charCodeAt(0)] = 4;
  flags['你'.charCodeAt(0)] = 4;
  return flags;
})();

/** The institutions that the document names outside titles and site residue, in order and without overlaps. */
export function findInstitutions(document: Document): InstitutionMention[] {
  const { text } = document.flow;
  // the bodies of a joint decree are read as its issuers
  const codes =
    text.includes('〔') || text.includes('公告')
      ? findDocNumbers(text).filter(({ form, code, bodies }) => bodies || (form === 'code' && code.length > 1))
      : [];
  const closed = [...titleSpans(text), ...document.letterhead.residue, ...codes].sort((a, b) => a.start - b.start);
  const found: InstitutionMention[] = [];
  let from = 0;
  for (const span of closed) {
    if (span.start > from) scan(text, from, span.start, found);
    from = Math.max(from, span.end);
  }
  scan(text, from, text.length, found);
  // A line that the site printed is read only where it is a body's name and nothing else.
  for (const line of document.letterhead.residue.flatMap((span) => [span, ...publishers(text, span)])) {
    const [only, ...others] = findInstitutionsIn(text, line);
    if (only && others.length === 0 && only.start === line.start && only.end === line.end) found.push(only);
  }
  const all = [...found, ...found.flatMap((mention) => besides(text, mention)), ...findLeads(text, found)];
  return [...all, ...findAliases(text, all)].sort((a, b) => a.start - b.start);
}

/** 来源：X县人民政府办公室: whoever put the page up. */
const PUBLISHER =
  /(?<![一-鿿])(?:信息来源|文章来源|稿件来源|来源|供稿|发布机构|发布单位|发布部门)：[ ]*(\p{Script=Han}{4,24})(?![\p{Script=Han}《])/gu;
const publishers = (text: string, { start, end }: Span): Span[] =>
  [...text.slice(start, end).matchAll(PUBLISHER)].map((match) => {
    const close = start + match.index + match[0].length;
    return { start: close - (match[1] as string).length, end: close };
  });

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
        const next = withResident(text, draft, central(i, name), to);
        if (next.start !== draft?.start) close();
        draft = next;
        i = next.end;
        continue;
      }
    }
    const head = flag & 1 ? headAt(text, i, floor, to, draft) : undefined;
    if (!head) {
      i++;
      continue;
    }
    const next = withResident(text, draft, head, to);
    if (next !== draft) {
      // X市人民政府Y街道办事处 takes the government before it into its own name
      if (next.start !== draft?.start) close();
      draft = next;
    }
    i = next.end;
  }
  close();
}

/** Reads the head at `at` with what stands before it, as the next unit of `draft` or as a mention of its own. */
function headAt(text: string, at: number, floor: number, to: number, draft: Draft | undefined): Draft | undefined {
  for (const { word, value: head } of HEADS.candidates(text, at) ?? []) {
    const end = at + word.length;
    if (end > to || !goesOn(text, word, at) || runsOn(text, word, end)) continue;
    // 财政厅（局） is a class
    if (text[end] === '（' && /^（[局厅委办]）/.test(text.slice(end, end + 3))) return undefined;
    // “赣服通”新余分|厅 is a part of a platform
    if (head.text === '厅' && text[at - 1] === '分') continue;
    // 省委常|委
    if (head.text === '委' && text[at - 1] === '常') continue;
    if (head.text === '中心' && isPlaceCentre(text, at)) return undefined;
    // 省电子税务局 is a site
    if (head.text === '局' && text.slice(at - 4, at) === '电子税务') return undefined;
    // 区政府直属局以上单位 are many
    if (head.text === '局' && text.slice(at - 2, at) === '直属') return undefined;
    const next = readHead(text, at, head, floor, draft);
    if (next) return next;
  }
  return undefined;
}

/** 公安|沙河口|分局: the field comes before the place, which is said without its level. */
function policeBranch(text: string, at: number, head: OrganHead, floor: number): Draft | undefined {
  const start = text.lastIndexOf('公安', at - 4);
  if (start < floor || at - start > 8) return undefined;
  const name = text.slice(start + 2, at);
  if (regionsShort(name).length === 0 && regionsNamed(name).length === 0) return undefined;
  const first = { ...unit(text, at, at, head), stem: '公安' };
  return {
    start,
    end: first.end,
    scope: { kind: 'region', names: [name] },
    prefix: '',
    units: [first],
    rule: 'institution.branch',
    confidence: 0.85,
  };
}

/** 浙江省|第十三届|人民代表大会常务委员会: the term of a congress or CPPCC stands before its head and is no part of its name. */
function beforeTerm(text: string, at: number, head: OrganHead, floor: number): number {
  if ((head.role !== 'congress' && head.role !== 'cppcc') || text[at - 1] !== '届') return at;
  const term = /第?[一二三四五六七八九十]{1,4}届$/.exec(text.slice(Math.max(floor, at - 7), at));
  return term ? at - term[0].length : at;
}

/** Party committees for a field take a stem: 区|直机关|工委. */
const COMMITTEE_OF = new Set(['工委', '工作委员会']);

function readHead(
  text: string,
  at: number,
  head: OrganHead,
  floor: number,
  draft: Draft | undefined,
): Draft | undefined {
  const end = at + head.text.length;
  const starts = fieldStarts(text, at, floor);
  const needsStem = NEEDS_STEM.has(head.text);
  // The next unit of the name before: 县政府|法制办, 政府办|文书科.
  if (
    draft &&
    (joins(text, draft, starts.at(-1) as number, at, head) ||
      chainsPlace(text, draft, at, head) ||
      starts.some((start) => chainsStation(text, draft, start, at, head)) ||
      chainsTask(text, draft, at, head))
  ) {
    draft.units.push(unit(text, draft.end, at, head));
    draft.end = end;
    return draft;
  }
  if (head.role === 'company' && text[at - 1] === '）') return bracketed(text, at, head, floor);
  const branch = head.role === 'company' ? branchOfCompany(text, at, head, floor) : undefined;
  if (branch) return branch;
  const levels = governmentOfLevels(text, at, head, floor);
  if (levels) return levels;
  const built = builtGroup(text, at, head, floor) ?? quotedGroup(text, at, head, floor);
  if (built) return built;
  for (let k = starts.length - 1; k >= 0; k--) {
    const start = starts[k] as number;
    if (
      start === at
        ? (!head.bare || needsStem) && !BRANCH.has(head.text)
        : TOP.has(head.role) && !COMMITTEE_OF.has(head.text)
    )
      continue;
    const anchor = anchorAt(
      text,
      start === at ? beforeTerm(text, at, head, floor) : start,
      floor,
      start < at || SHORT_NAMED.has(head.role),
    );
    // 国家税务总局|清河县税务局, 市生态环境局|清河县分局: the local body of the one before.
    if (
      anchor?.scope.kind === 'region' &&
      draft &&
      anchor.start === draft.end &&
      draft.scope.kind !== 'own' &&
      takesBranch(draft, head)
    ) {
      draft.units.push(unit(text, draft.end, at, head));
      draft.end = end;
      return draft;
    }
    if (
      anchor?.scope.kind === 'region' &&
      head.text === '办事处' &&
      draft?.scope.kind === 'region' &&
      draft.end === anchor.start &&
      draft.units.length === 1 &&
      draft.units[0]?.role === 'government'
    ) {
      const names = [...draft.scope.names, ...anchor.scope.names];
      return fromAnchor(
        text,
        { ...anchor, start: draft.start, scope: { kind: 'region', names } },
        start,
        at,
        head,
        'institution.scoped',
        0.95,
      );
    }
    if (anchor?.scope.kind === 'central' && head.role === 'group') {
      const wider = scopedGroup(text, at, head, floor);
      if (wider) return wider;
    }
    const beside = anchor && levelBeside(draft, anchor);
    if (beside && fits(beside, head, start < at))
      return fromAnchor(text, beside, start, at, head, 'institution.scoped', 0.9);
    if (anchor && fits(anchor, head, start < at))
      return fromAnchor(text, anchor, start, at, head, 'institution.scoped', 0.95);
  }
  if (head.text === '分局')
    return (
      policeBranch(text, at, head, floor) ??
      ownBranch(text, at, head, floor) ??
      coordinate(text, starts, at, head, floor, draft)
    );
  if (head.text === '大队') {
    const branch = ownBranch(text, at, head, floor);
    if (branch) return branch;
  }
  const unknown = scopedGroup(text, at, head, floor) ?? scopedProper(text, starts.at(-1) as number, at, head, floor);
  if (unknown) return unknown;
  const known = namedOrgan(text, at, head, floor);
  if (known) return known;
  const coordinated = coordinate(text, starts, at, head, floor, draft);
  if (coordinated) return coordinated;
  return standingAlone(text, starts, at, head, floor);
}

/** 河北省委和|省政府: right behind a body of a region the level means that region. */
function levelBeside(draft: Draft | undefined, anchor: Anchor): Anchor | undefined {
  const { scope } = anchor;
  if (draft?.scope.kind !== 'region' || scope.kind !== 'level' || anchor.start > draft.end + 1) return undefined;
  const region = draft.scope.names.at(-1) ?? '';
  return region.endsWith(scope.level) ? { ...anchor, scope: draft.scope } : undefined;
}

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
    units: draft.units.map((u) => ({ stem: u.stem, head: u.head, role: u.role, end: u.end - start })),
  };
  return [...scopesBefore(text, mention), mention];
}
