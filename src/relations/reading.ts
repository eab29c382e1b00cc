import type { Mention } from '../mentions/mention.ts';
import type { Term } from '../mentions/terms.ts';
import { type Clause, signsOf } from '../reading/clauses.ts';
import type { Span } from '../reading/document.ts';
import type { ClauseRole, ClauseRule } from './clauseRules/clauseRule.ts';
import { CLAUSE_RULES } from './clauseRules/precedence.ts';
import { clauseTerms, TAGS } from './clauseTerms.ts';
import { type PatternMatch, RuleSet } from './compromise.ts';

/** A clause, its terms and what it does. */
export interface ClauseReading {
  readonly clause: Clause;
  readonly terms: readonly Term[];
  readonly role: ClauseRole | undefined;
  readonly rule: ClauseRule | undefined;
  /** Where the deed stands, when the clause holds one. */
  readonly deed: Span | undefined;
}

const RULES = new RuleSet(CLAUSE_RULES, TAGS);
/** Adverbs that say when or how far, not what: a measure begins behind them. */
const LIGHT = new Set(
  '进一步 还 也 又 再 将 要 应 应当 须 必须 可 可以 能 能够 已 已经 均 共 总共 累计 合计 总计 共计 一是 现已 业已 正在 需 需要 拟 先后 主要 另 同时'.split(
    ' ',
  ),
);
/** Cells of a table that lost its lines: 网上申请数条003.信函. */
const TABLE_ROW = /(?:数|额|量)[条件次个元]\d/;
const TABLE_SIGNS = signsOf('数额量');
/** Longest clause that is read; what is longer is no clause but a table that lost its lines. */
const LONGEST_CLAUSE = 600;

/** Reads what one clause does. `mentions` are those within the clause, in order. */
export function readClause(text: string, clause: Clause, mentions: readonly Mention[]): ClauseReading {
  const { start, end, signs } = clause;
  if (end - start > LONGEST_CLAUSE || ((signs & TABLE_SIGNS) !== 0 && TABLE_ROW.test(text.slice(start, end))))
    return { clause, terms: [], role: undefined, rule: undefined, deed: undefined };
  const terms = clauseTerms(text, clause, mentions);
  const match = RULES.first(terms);
  return { clause, terms, role: match?.rule.role, rule: match?.rule, deed: match && deedSpan(terms, match) };
}

function deedSpan(terms: readonly Term[], match: PatternMatch<ClauseRule>): Span | undefined {
  const group = match.groups.deed;
  if (!group) return undefined;
  let from = group[0];
  while (from < group[1] - 1 && isLight(terms[from] as Term)) from++;
  const first = terms[from];
  const last = match.rule.role === 'nested' ? terms[group[1] - 1] : terms[terms.length - 1];
  if (!first || !last) return undefined;
  return { start: first.start, end: match.rule.role === 'nested' ? trimNested(last) : last.end };
}

/** 将 leads in what is acted on as often as it says what is to come. */
const isLight = (term: Term): boolean => LIGHT.has(term.text) && !term.tags.includes('Dispose');

/** The words that close a nested deed (的, 后) are not part of it. */
function trimNested(last: Term): number {
  const tail = /(?:的|之?后)$/.exec(last.text);
  return tail ? last.end - tail[0].length : last.end;
}
