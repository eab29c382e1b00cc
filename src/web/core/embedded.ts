import { EMBEDDED_GRAPH } from './fetch-graph.ts';

/** The text of the graph that a page of one file holds; undefined where the graph is a file beside the page. */
export function embeddedGraph(): string | undefined {
  return document.getElementById(EMBEDDED_GRAPH)?.textContent ?? undefined;
}
