import { GraphFileError } from '../../graph/file.ts';
import type { OpeningProgress, OpeningRequest } from '../opening/task.ts';
import { MOST_BYTES, TooLarge } from './limits.ts';
import { readModel } from './load.ts';
import type { Model } from './model.ts';

/** Id of the element that holds the graph in a page of one file. */
export const EMBEDDED_GRAPH = 'yiju-graph';

/** Why there is no graph to show: which file, and everything that is wrong with it, one line each. */
export interface LoadFailure {
  readonly address: string;
  readonly problems: readonly string[];
  /** Whether it was refused for its size alone. */
  readonly large?: boolean;
}

export type Loaded = { readonly model: Model } | { readonly failure: LoadFailure };

/** How a graph is opened: who fetches, who reads large files, who is told how far it is. */
export interface Opening {
  readonly fetcher?: typeof fetch;
  /** Reads a file that would hold the page up; without it every file is read on the spot. */
  readonly elsewhere?: (
    request: OpeningRequest,
    progress: (progress: OpeningProgress) => void,
  ) => Promise<{ model: Model } | { problems: readonly string[] }>;
  readonly progress?: (progress: OpeningProgress) => void;
}

/** What a page shows of a long list of problems, and of a long problem. */
const SHOWN = { problems: 20, characters: 300 };
/** From so many bytes or characters on a file is read elsewhere. */
const LARGE = 1e6;

/** What an error says of a file, in lines that can be shown. */
export function problemsOf(error: unknown): readonly string[] {
  const all =
    error instanceof GraphFileError ? error.problems : [error instanceof Error ? error.message : String(error)];
  return all
    .slice(0, SHOWN.problems)
    .map((line) => (line.length > SHOWN.characters ? `${line.slice(0, SHOWN.characters)}…` : line));
}

/** The text of a file that came in pieces. */
export function decodeBytes(pieces: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode();
}

async function fetchBytes(address: URL, { fetcher = fetch, progress }: Opening): Promise<Uint8Array<ArrayBuffer>[]> {
  const response = await fetcher(address);
  if (!response.ok) throw new Error(`HTTP ${response.status} ${response.statusText}`.trim());
  const told = Number(response.headers.get('content-length')) || undefined;
  const reader = response.body?.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let done = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    pieces.push(next.value);
    done += next.value.length;
    if (done > MOST_BYTES || (told ?? 0) > MOST_BYTES) {
      await reader?.cancel();
      throw new TooLarge();
    }
    // What is compressed on its way is longer than was told.
    progress?.({ stage: 'fetch', done, total: told !== undefined && told >= done ? told : undefined });
  }
  return pieces;
}

async function openElsewhere(address: string, request: OpeningRequest, opening: Opening): Promise<Loaded> {
  const answer = await opening.elsewhere?.(request, opening.progress ?? (() => {}));
  if (answer && 'model' in answer) return answer;
  return { failure: { address, problems: answer?.problems ?? [] } };
}

/** The model of a graph's text. Never rejects: what keeps it from being shown is part of the answer. */
export async function openGraph(address: string, text: string, opening: Opening = {}): Promise<Loaded> {
  if (opening.elsewhere && text.length >= LARGE) return openElsewhere(address, { text }, opening);
  try {
    return { model: readModel(text) };
  } catch (error) {
    return { failure: { address, problems: problemsOf(error) } };
  }
}

/**
 * Fetch and read the graph file that a page asks for: `graph.json` beside it, or another file of the same origin named
 * by `?graph=`. Never rejects: what keeps a graph from being shown is part of the answer.
 */
export async function fetchGraph(page: URL, opening: Opening = {}): Promise<Loaded> {
  const asked = page.searchParams.get('graph') || 'graph.json';
  try {
    const address = new URL(asked, page);
    if (address.origin !== page.origin) throw new Error(`another site: ${address.origin}`);
    const bytes = await fetchBytes(address, opening);
    const large = bytes.reduce((sum, { length }) => sum + length, 0) >= LARGE;
    if (opening.elsewhere && large) return openElsewhere(asked, { bytes }, opening);
    return openGraph(asked, decodeBytes(bytes));
  } catch (error) {
    const large = error instanceof TooLarge;
    return { failure: { address: asked, problems: large ? [] : problemsOf(error), large } };
  }
}
