import type { TraceEdge } from '../trace/traceGraph.ts';
import { type Block, table, text } from './blocks.ts';
import { names, placeOf } from './cells.ts';
import type { Subject } from './subject.ts';

/** 5. Shortcomings and their stated remedies; those that a set of remedies answers as a whole stand together. */
export function problemBlocks(subject: Subject): Block[] {
  const { say } = subject;
  const groups = new Map<string, { problems: string[]; remedies: readonly TraceEdge[]; places: string[] }>();
  for (const problem of subject.of('problem')) {
    const remedies = subject.in(problem.key, 'addresses');
    const set = remedies.map(({ source }) => source).sort();
    const id = set.length > 0 ? set.join('\u0000') : problem.key;
    const known = groups.get(id);
    if (known) {
      known.problems.push(problem.attributes.label);
      known.places.push(placeOf(problem, subject));
    } else groups.set(id, { problems: [problem.attributes.label], remedies, places: [placeOf(problem, subject)] });
  }
  if (groups.size === 0) return [text(say('nothing'))];
  return [
    table(
      [say('problem'), say('remedies'), say('place')],
      [...groups.values()].map(({ problems, remedies, places }) => [
        problems.join(subject.comma),
        remedies.length === 0
          ? say('noRemedy')
          : names(
              remedies.map(({ source }) => source),
              subject,
            ) + (problems.length > 1 ? say('collective') : ''),
        places.join(subject.comma),
      ]),
    ),
  ];
}
