import { STAGE_ORDER, STAGES, stageOf } from '../trace/stage.ts';
import { trace } from '../trace/trace.ts';
import type { TraceNode } from '../trace/traceGraph.ts';
import { type Block, heading, list, table, text } from './blocks.ts';
import { names } from './cells.ts';
import type { Subject } from './subject.ts';

interface Driven {
  readonly regulation: TraceNode;
  readonly direct: number;
  /** Measures that only a document or reform in between ties to it. */
  readonly indirect: number;
}

/** 2. The documents of each level from the centre down, and how many measures each drove; what drives nothing is listed last. */
export function regulationBlocks(subject: Subject): Block[] {
  const { say, graph } = subject;
  const all = subject.of('regulation').map((regulation) => driven(regulation, subject));
  if (all.length === 0) return [text(say('nothing'))];
  const blocks: Block[] = [];
  for (const stage of STAGE_ORDER) {
    const here = all
      .filter(({ regulation, direct, indirect }) => stageOf(graph, regulation.key) === stage && direct + indirect > 0)
      .sort((a, b) => b.direct - a.direct || b.indirect - a.indirect);
    if (here.length === 0) continue;
    blocks.push(
      heading(3, STAGES[stage][subject.language]),
      table(
        [say('regulation'), say('issuer'), say('direct'), say('indirect'), say('establishes')],
        here.map(({ regulation: { key }, direct, indirect }) => [
          subject.name(key),
          names(
            subject.out(key, 'issuedBy').map(({ target }) => target),
            subject,
          ),
          String(direct),
          String(indirect),
          names(
            subject.out(key, 'establishes').map(({ target }) => target),
            subject,
          ),
        ]),
      ),
    );
  }
  const active = new Set(
    all.filter(({ direct, indirect }) => direct + indirect > 0).map(({ regulation }) => regulation.key),
  );
  // an instrument is told with the notice that carries it
  const idle = all.filter(
    ({ regulation: { key } }) =>
      !active.has(key) && !subject.in(key, 'promulgates').some(({ source }) => active.has(source)),
  );
  if (idle.length > 0) {
    blocks.push(heading(3, say('uncited')), list(idle.map(({ regulation }) => subject.name(regulation.key))));
  }
  return blocks;
}

function driven(regulation: TraceNode, { graph, out }: Subject): Driven {
  const direct = new Set(out(regulation.key, 'drives').map(({ target }) => target));
  let indirect = 0;
  for (const key of trace(graph, regulation.key, { direction: 'down' }).reached.keys())
    if (graph.nodes.get(key)?.attributes.kind === 'measure' && !direct.has(key)) indirect++;
  return { regulation, direct: direct.size, indirect };
}
