import { LEVELS, STATUSES } from '../../ontology/attributes.ts';
import type { EdgeKind, NodeKind } from '../../ontology/kinds.ts';
import { STAGE_ORDER, STAGES, stageOf } from '../trace/stage.ts';
import { type Block, list } from './blocks.ts';
import { GROUNDS, type Grounds } from './grounds.ts';
import type { Subject } from './subject.ts';

/** So many of the most are named. */
const NAMED = 3;

/** What one would say in a minute: how much was done and by whom, on what authority, what drove most of it, and what is left. */
export function findingBlocks(subject: Subject, grounds: Grounds): Block[] {
  const { say, comma, language } = subject;
  const colon = language === 'zh' ? '：' : ': ';
  const line = (head: string, parts: readonly string[]): string[] =>
    parts.length > 0 ? [`${head}${colon}${parts.join(comma)}`] : [];
  const measures = subject.of('measure');
  const problems = subject.of('problem');
  const drivers = subject.of('regulation').filter(({ key }) => subject.out(key, 'drives').length > 0);
  const answered = problems.filter(({ key }) => subject.in(key, 'addresses').length > 0).length;
  const share = (count: number): string => `${count}（${Math.round((100 * count) / measures.length)}%）`;
  const counts = (head: string, names: readonly (readonly [string, number])[]): string[] =>
    line(
      head,
      names.flatMap(([name, count]) => (count > 0 ? [`${name} ${count}`] : [])),
    );
  const lines = [
    ...counts(
      `${say('measure')} ${measures.length}`,
      Object.entries(STATUSES).map(([status, label]) => [
        label[language],
        measures.filter(({ attributes }) => attributes.status === status).length,
      ]),
    ),
    ...line(
      say('authority'),
      GROUNDS.flatMap((ground) => {
        const count = measures.filter(({ key }) => grounds.get(key) === ground).length;
        return count > 0 ? [`${say(ground)} ${share(count)}`] : [];
      }),
    ),
    ...counts(
      `${say('drivers')} ${drivers.length}`,
      STAGE_ORDER.filter((stage) => stage in LEVELS || stage === 'unplaced').map((stage) => [
        STAGES[stage][language],
        drivers.filter(({ key }) => stageOf(subject.graph, key) === stage).length,
      ]),
    ),
    ...counts(say('mostDriven'), most(subject, 'regulation', 'drives', 'out')),
    ...counts(say('mostDone'), most(subject, 'institution', 'carriedOutBy', 'in')),
    ...counts(say('mostAdvanced'), most(subject, 'reform', 'advances', 'in')),
    ...(problems.length > 0
      ? counts(`${say('problem')} ${problems.length}`, [
          [say('remedies'), answered],
          [say('noRemedy'), problems.length - answered],
        ])
      : []),
  ];
  return lines.length > 0 ? [list(lines)] : [];
}

/** The nodes of a kind that most measures are tied to, with how many; of those alike the first by key. */
function most(subject: Subject, kind: NodeKind, edge: EdgeKind, way: 'in' | 'out'): (readonly [string, number])[] {
  return subject
    .of(kind)
    .map(({ key }) => [key, subject[way](key, edge).length] as const)
    .sort(([, a], [, b]) => b - a)
    .slice(0, NAMED)
    .map(([key, count]) => [subject.name(key), count]);
}
