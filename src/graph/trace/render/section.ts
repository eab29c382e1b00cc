import type { Bilingual } from '../../../ontology/attributes.ts';
import type { Path, Paths } from '../paths.ts';
import { STAGE_ORDER, type Stage, stageOf } from '../stage.ts';
import type { Trace } from '../trace.ts';
import type { TraceGraph } from '../traceGraph.ts';
import { type Branch, hopsOf, treeOf } from '../tree.ts';

/** A part of what is shown: a tree from one node, and what stands on each level of it. */
export interface Section {
  readonly heading: Bilingual;
  readonly start: string;
  readonly branches: readonly Branch[];
  /** Said instead of an empty tree. */
  readonly empty: Bilingual;
}

const UP = {
  heading: { zh: '向上追溯：依据与来由', en: 'Upstream: on what authority, and why' },
  empty: {
    zh: '图中没有写明的上游：没有文件、机关或问题被写为其依据或来由。',
    en: 'Nothing upstream: no document, issuer or problem is stated as its basis.',
  },
};
const DOWN = {
  heading: { zh: '向下追溯：推动了什么、由谁实施', en: 'Downstream: what it set off, and who acted' },
  empty: {
    zh: '图中没有写明的下游：没有举措、文件或改革被写为由其推动。',
    en: 'Nothing downstream: no measure, document or reform is stated to follow from it.',
  },
};

/** A trace to be shown; with `best` each node by its best way only. */
export function traceSection(graph: TraceGraph, trace: Trace, best = false): Section {
  return {
    ...(trace.direction === 'up' ? UP : DOWN),
    start: trace.start,
    branches: treeOf(graph, trace, best),
  };
}

/** One section for each path, the best first. */
export function pathSections(start: string, { paths, direction }: Paths): Section[] {
  const way = direction === 'up' ? { zh: '自下而上', en: 'upward' } : { zh: '自上而下', en: 'downward' };
  return paths.map((path, i) => ({
    heading: {
      zh: `路径 ${i + 1}（${way.zh}，${path.hops.length} 步，置信度 ${path.cost.confidence.toFixed(2)}${path.cost.derived > 0 ? `，含推断 ${path.cost.derived} 步` : ''}）`,
      en: `Path ${i + 1} (${way.en}, ${path.hops.length} hops, confidence ${path.cost.confidence.toFixed(2)}${path.cost.derived > 0 ? `, ${path.cost.derived} concluded` : ''})`,
    },
    empty: DOWN.empty,
    start,
    branches: chain(path),
  }));
}

function chain({ hops }: Path): Branch[] {
  return hops.reduceRight<Branch[]>((branches, hop) => [{ hop, elsewhere: false, branches }], []);
}

/** What a section shows, by level from the centre down, each thing once. */
export function byStage(graph: TraceGraph, { start, branches }: Section): { stage: Stage; keys: string[] }[] {
  const found = new Map<Stage, Set<string>>(STAGE_ORDER.map((stage) => [stage, new Set()]));
  const add = (key: string): void => void found.get(stageOf(graph, key))?.add(key);
  add(start);
  const walk = [...branches];
  for (let branch = walk.shift(); branch; branch = walk.shift()) {
    add(branch.hop.to);
    walk.unshift(...branch.branches);
  }
  return STAGE_ORDER.flatMap((stage) => {
    const keys = [...(found.get(stage) as Set<string>)];
    return keys.length > 0 ? [{ stage, keys }] : [];
  });
}

/** The documents that prove what sections show: id and title, in the order of the graph. */
export function sourcesOf(graph: TraceGraph, sections: readonly Section[]): { id: string; title: string }[] {
  const used = new Set(
    sections.flatMap(({ branches }) => hopsOf(branches).flatMap(({ edge }) => edge.evidence.map(({ doc }) => doc))),
  );
  return [...graph.documents.values()].filter(({ id }) => used.has(id)).map(({ id, title }) => ({ id, title }));
}
