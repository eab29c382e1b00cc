import type { OrganHead } from '../lexicon/organs.ts';
import type { InstitutionMention, LevelWord } from './institution.ts';
import { type Draft, fromAnchor, TOP } from './institutionDraft.ts';
import { anchorAt } from './institutionScope.ts';
import { opensAt } from './nameBoundary.ts';

/** 市、县（市、区）; 省和地级以上市: the levels of a law, of which the first has one body only. */
const LEVELS =
  /(省|自治区|市)(?:(?:、(?:市|州|自治州|设区的市|县))*、县（[市区旗、]{1,5}）|(?:、|和|及)(?:地级以上市|设区的市|县级以上地方)(?:、县（[市区旗、]{1,5}）)?)$/;

/** The number of an article may stand right before. */
const ARTICLE = /第[一二三四五六七八九十百零〇\d]+条 ?$/;

/** 市、县（市、区）|人民政府: read as the body of the first level. */
export function governmentOfLevels(text: string, at: number, head: OrganHead, floor: number): Draft | undefined {
  if (head.role !== 'government') return undefined;
  const from = Math.max(floor, at - 24);
  const match = LEVELS.exec(text.slice(from, at));
  if (!match) return undefined;
  const start = from + match.index;
  // 设区的市 is a class
  if (text[start - 1] === '的') return undefined;
  if (!opensAt(text, start, floor) && !ARTICLE.test(text.slice(Math.max(0, start - 8), start))) return undefined;
  return fromAnchor(
    text,
    { start, scope: { kind: 'level', level: match[1] as LevelWord }, prefix: '' },
    at,
    at,
    head,
    'institution.levels',
    0.8,
  );
}

/** 省、市政府; 宁波市、杭州市政府: the levels or places before 、 have the same body. */
export function scopesBefore(text: string, mention: InstitutionMention): InstitutionMention[] {
  const { kind } = mention.scope;
  const role = mention.units[0]?.role ?? '';
  if (kind !== 'level' && !(kind === 'region' && (TOP.has(role) || role === 'military'))) return [];
  const found: InstitutionMention[] = [];
  let at = mention.start;
  while (text[at - 1] === '、') {
    const before = anchorAt(text, at - 1, Math.max(0, at - 16), role === 'military');
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
