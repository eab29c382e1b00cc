import type { Mention } from '../mentions/mention.ts';
import type { Term } from '../mentions/terms.ts';
import type { Span } from '../reading/document.ts';
import { takesPart } from './formulas.ts';
import { namesBody, type OpenMeasure, type Tie, tagged, tie } from './measure.ts';
import type { ClauseReading } from './reading.ts';

/** How sure it is that what follows is done on a platform that only the clause before names. */
export const CARRIED = 0.5;
/** What leads in the platform with which the rest of the sentence is done as well. */
const MEANS = /通过|利用|依托/;
/** What sets a platform up: what follows in its sentence is done on it. */
const BUILDS = /^(?:[^“，]{0,24}?)(?:建设|搭建|建成|开发|开通|启用|上线|推行|推广|打造|运行|升级|用好)/;

/**
 * Ties a measure to the bodies and platforms that its words name, its actors aside.
 * @returns the platforms that are the means of what follows too
 */
export function tieNamed(
  text: string,
  { clause, deed }: ClauseReading,
  measure: OpenMeasure,
  within: readonly Term[],
): Tie[] {
  const carried: Tie[] = [];
  for (const { mention, start } of within) {
    if (
      mention?.kind === 'institution' &&
      !measure.actors.some((actor) => actor.mention === mention) &&
      takesPart(text, mention.end)
    )
      measure.involved.push(tie(mention, clause, 'involves.object', 0.8));
    if (mention?.kind !== 'platform') continue;
    measure.platforms.push(tie(mention, clause, 'uses.object', 0.85));
    if (deed && leadsOn(text, deed, start, measure)) carried.push(tie(mention, clause, 'uses.means', CARRIED));
  }
  return carried;
}

/** 依托X平台和Y系统|办理案件: where the row of platforms begins with which a deed is done. */
export const platformsStart = (terms: readonly Term[], deed: Span): number =>
  terms.find(({ mention, end }) => mention?.kind === 'platform' && end <= deed.start)?.start ?? deed.start;

/** Whether what follows in the sentence is done on the platform too: it is the means, the subject, or what an account tells was built. */
function leadsOn(text: string, deed: Span, start: number, { context }: OpenMeasure): boolean {
  if (start <= deed.start || MEANS.test(text.slice(deed.start, start))) return true;
  return !context.sets && BUILDS.test(text.slice(deed.start, deed.end));
}

/** What a basis phrase names: the laws and doctrines that drive what follows, and the bodies whose demand it is. */
export function groundsOf({ clause, terms, rule, deed }: ClauseReading): { laws: Tie[]; bodies: Tie[] } {
  const named = terms.filter(({ end }) => end <= (deed?.start ?? clause.end));
  const laws = named
    .filter((term, at) => tagged(term, 'Law') && !isTopic(named, at))
    .map((term) => tie(term.mention as Mention, clause, rule?.id ?? '', rule?.confidence ?? 0.8));
  const bodies =
    rule?.id.startsWith('ground.plain') || (laws.length === 0 && rule?.id === 'basis.ground')
      ? named.filter(namesBody).map((term) => tie(term.mention as Mention, clause, 'involves.ground', 0.6))
      : [];
  return { laws, bodies };
}

/** 根据省司法厅关于开展民法典涉及文件清理工作的部署: a law without marks that the arrangement is about is not what is followed. */
const isTopic = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.mention?.rule === 'title.bare-law' && terms.slice(0, at).some(({ text }) => text.endsWith('关于'));

/** The notice that is a clause's subject: it acts through its issuer. */
export function noticeOf({ clause, terms }: ClauseReading): Tie[] {
  const notice = terms.find(({ mention }) => mention?.kind === 'regulation');
  return notice ? [tie(notice.mention as Mention, clause, 'actor.issuer', 0.6)] : [];
}
