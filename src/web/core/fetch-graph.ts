import { GraphFileError } from '../../graph/fileError.ts';
import type { GraphFile } from '../../ontology/schema.ts';
import type { GraphSource, OpeningProgress } from '../opening/task.ts';
import { isDrawable } from './drawable.ts';
import { MOST_BYTES, TooLarge } from './limits.ts';
import { modelOf } from './load.ts';
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

/** How a graph is opened: who fetches, who reads and checks, who is told how far it is. */
export interface Opening {
  readonly fetcher?: typeof fetch;
  /** Checks files beside the page's own thread; without it they are checked on the spot. */
  readonly elsewhere?: Elsewhere;
  readonly progress?: (progress: OpeningProgress) => void;
  /** Draws a graph of which is known only that it can be drawn, while its file is being checked. Never rejects. */
  readonly sketch?: (model: Model) => Promise<void>;
}

/** Another thread that reads graph files. Neither rejects. */
export interface Elsewhere {
  /** What is wrong with a file, one line each; none where it is sound. */
  check(text: string): Promise<readonly string[]>;
  /** Reads a file that would hold the page up; sketched before it is found sound. */
  open(
    source: GraphSource,
    opening: Pick<Opening, 'progress' | 'sketch'>,
  ): Promise<{ readonly model: Model } | { readonly problems: readonly string[] }>;
}

/** What a page shows of a long list of problems, and of a long problem. */
const SHOWN = { problems: 20, characters: 300 };
/** From so many bytes or characters on a file is read elsewhere, which begins later but holds nothing up. */
export const LARGE = 4e6;

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
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const piece of pieces) {
    whole.set(piece, end);
    end += piece.length;
  }
  return new TextDecoder().decode(whole);
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

/** The model of a file. @throws what is wrong with it */
async function read(source: GraphSource, size: number, opening: Opening): Promise<Model> {
  const { elsewhere, sketch, progress } = opening;
  if (elsewhere && size >= LARGE) {
    const answer = await elsewhere.open(source, opening);
    if ('model' in answer) return answer.model;
    throw new GraphFileError(answer.problems);
  }
  const text = 'text' in source ? source.text : decodeBytes(source.bytes);
  const json: unknown = JSON.parse(text);
  if (!elsewhere) {
    const { readGraphFile } = await import('../../graph/file.ts');
    return modelOf(readGraphFile(json));
  }
  const model = isDrawable(json) ? modelOf(json) : undefined;
  if (model) await sketch?.(model);
  progress?.({ stage: 'check' });
  const problems = await elsewhere.check(text);
  if (problems.length > 0) throw new GraphFileError(problems);
  return model ?? modelOf(json as GraphFile);
}

/** The model of a graph's text. Never rejects: what keeps it from being shown is part of the answer. */
export async function openGraph(address: string, text: string, opening: Opening = {}): Promise<Loaded> {
  try {
    return { model: await read({ text }, text.length, opening) };
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
    const size = bytes.reduce((sum, { length }) => sum + length, 0);
    return { model: await read({ bytes }, size, opening) };
  } catch (error) {
    const large = error instanceof TooLarge;
    return { failure: { address: asked, problems: large ? [] : problemsOf(error), large } };
  }
}
