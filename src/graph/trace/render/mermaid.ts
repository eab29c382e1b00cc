import { type Hop, hopKey } from '../hop.ts';
import { STAGES } from '../stage.ts';
import type { TraceGraph, TraceNode } from '../traceGraph.ts';
import { hopsOf } from '../tree.ts';
import { type Language, shortName } from './names.ts';
import { byStage, type Section } from './section.ts';
import { word } from './words.ts';

/** ASCII punctuation as Mermaid's entities, so that none of it is read as Markdown, HTML or syntax. */
const escapeLabel = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[!-/:-@[-`{-~]/gu, (mark) => `#${mark.charCodeAt(0)};`);

/**
 * All sections as one Mermaid flowchart, from the centre on the left to what was done on the right, one box per level;
 * conclusions are dotted. Arrows run the way authority does, whichever way was traced.
 */
export function renderMermaid(graph: TraceGraph, sections: readonly Section[], language: Language): string {
  const stages = new Map<string, Set<string>>();
  const hops = new Map<string, Hop>();
  for (const section of sections) {
    for (const { stage, keys } of byStage(graph, section)) {
      const known = stages.get(stage) ?? new Set();
      for (const key of keys) known.add(key);
      stages.set(stage, known);
    }
    for (const hop of hopsOf(section.branches)) hops.set(hopKey(hop), hop);
  }
  const ids = new Map<string, string>();
  const lines = ['flowchart LR'];
  for (const [stage, { zh, en }] of Object.entries(STAGES)) {
    const keys = stages.get(stage);
    if (!keys) continue;
    lines.push(`  subgraph ${stage}["${language === 'zh' ? zh : en}"]`);
    for (const key of keys) {
      const id = `n${ids.size}`;
      ids.set(key, id);
      lines.push(`    ${id}["${escapeLabel(shortName(graph.nodes.get(key) as TraceNode, 36))}"]`);
    }
    lines.push('  end');
  }
  const drawn = new Set<string>();
  for (const { from, to, direction, flow, edge } of hops.values()) {
    const [upper, lower] = direction === 'down' ? [from, to] : [to, from];
    const concluded = edge.origin === 'derived';
    const said = escapeLabel(flow.down[language]) + (concluded ? `（${word('derived', language)}）` : '');
    const line = `  ${ids.get(upper)} ${concluded ? '-.->' : '-->'}|"${said}"| ${ids.get(lower)}`;
    if (!drawn.has(line)) lines.push(line);
    drawn.add(line);
  }
  return `${lines.join('\n')}\n`;
}
