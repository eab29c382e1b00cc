import { GraphFileError } from '../../graph/file.ts';
import { readModel } from './load.ts';
import type { Model } from './model.ts';

/** Id of the element that holds the graph in a page of one file. */
export const EMBEDDED_GRAPH = 'yiju-graph';

/** Why there is no graph to show: which file, and everything that is wrong with it, one line each. */
export interface LoadFailure {
  readonly address: string;
  readonly problems: readonly string[];
}

export type Loaded = { readonly model: Model } | { readonly failure: LoadFailure };

/** What a page shows of a long list of problems. */
const SHOWN_PROBLEMS = 20;

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function fetchText(address: URL, fetcher: typeof fetch): Promise<string> {
  const response = await fetcher(address);
  if (!response.ok) throw new Error(`HTTP ${response.status} ${response.statusText}`.trim());
  return response.text();
}

/** The model of a graph's text. Never throws: what keeps it from being shown is part of the answer. */
export function openGraph(address: string, text: string): Loaded {
  try {
    return { model: readModel(text) };
  } catch (error) {
    return { failure: { address, problems: problemsOf(error) } };
  }
}

function problemsOf(error: unknown): readonly string[] {
  return error instanceof GraphFileError ? error.problems.slice(0, SHOWN_PROBLEMS) : [reason(error)];
}

/**
 * Fetch and read the graph file that a page asks for: `graph.json` beside it, or another file of the same origin named
 * by `?graph=`. Never throws: what keeps a graph from being shown is part of the answer.
 */
export async function fetchGraph(page: URL, fetcher: typeof fetch = fetch): Promise<Loaded> {
  const asked = page.searchParams.get('graph') || 'graph.json';
  try {
    const address = new URL(asked, page);
    if (address.origin !== page.origin) throw new Error(`another site: ${address.origin}`);
    return openGraph(asked, await fetchText(address, fetcher));
  } catch (error) {
    return { failure: { address: asked, problems: problemsOf(error) } };
  }
}
