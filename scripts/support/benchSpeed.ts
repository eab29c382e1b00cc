import { readFileSync } from 'node:fs';
import { joinReadings } from '../../src/graph/assemble.ts';
import { laidOut } from '../../src/graph/layout.ts';
import { type Reading, readReport } from '../../src/pipeline.ts';
import { decode } from '../../src/reading/decode.ts';
import { alternate, median, once, ratio } from './benchRounds.ts';
import { jiebaTagger, segmenter } from './benchYardsticks.ts';
import { CommandError } from './command.ts';
import { type Source, whyNot } from './sources.ts';

/** Documents that are read one after the other and joined in one graph. */
export interface Workload {
  readonly name: string;
  readonly documents: readonly { readonly id: string; readonly bytes: Uint8Array }[];
  /** The same documents as text, for what reads text only. */
  readonly texts: readonly string[];
  readonly characters: number;
}

function workload(name: string, documents: Workload['documents']): Workload {
  const texts = documents.map(({ bytes }) => decode(bytes));
  return { name, documents, texts, characters: texts.reduce((sum, text) => sum + text.length, 0) };
}

/** The files as one workload. @throws {CommandError} naming the file that cannot be read */
export function filesWorkload(name: string, sources: readonly Source[]): Workload {
  const documents = sources.map(({ id, path }) => {
    try {
      const bytes = readFileSync(path);
      decode(bytes);
      return { id, bytes };
    } catch (error) {
      throw new CommandError(`${path}: ${whyNot(error)}`);
    }
  });
  return workload(name, documents);
}

/** `copies` documents of the same words. */
export function copiesOf({ name, documents }: Workload, copies: number): Workload {
  const many = documents.flatMap(({ id, bytes }) =>
    Array.from({ length: copies }, (_, i) => ({ id: `${i}/${id}`, bytes })),
  );
  return workload(`${name}, ${copies} documents`, many);
}

/** One document, `copies` times as long. */
export function longOf({ name, documents, texts }: Workload, copies: number): Workload {
  const bytes = new TextEncoder().encode(texts.join('\n').repeat(copies));
  return workload(`${name}, one document ${copies} times as long`, [{ id: documents[0]?.id ?? name, bytes }]);
}

/** Bytes to the graph, not laid out. */
export function runRoad({ documents }: Workload): void {
  joinReadings(readAll(documents));
}

const readAll = (documents: Workload['documents']): Reading[] =>
  documents.map(({ id, bytes }) => readReport(bytes, id));

/** The road and the yardsticks over the same texts, in turns, as lines for a terminal. */
export function speedLines(work: Workload, rounds: number): string[] {
  const { characters, texts, documents } = work;
  const jieba = jiebaTagger();
  const words = segmenter();
  const times = alternate(rounds, {
    road: () => runRoad(work),
    jieba: () => texts.forEach(jieba),
    segmenter: () => texts.forEach(words),
  });
  const line = (name: string, ms: readonly number[], note: string) =>
    `  ${name.padEnd(26)}${(characters / median(ms) / 1000).toFixed(2).padStart(7)} million characters/s  ${note}`;
  const fastest = `fastest ${(characters / Math.min(...times.road) / 1000).toFixed(2)}`;
  const against = (ms: readonly number[]) => `the road is ${ratio(ms, times.road).toFixed(2)} × as fast`;
  const graph = joinReadings(readAll(documents));
  const layout = once(() => laidOut(graph));
  return [
    `${work.name}: ${documents.length} documents, ${characters} characters, median of ${rounds} alternating rounds`,
    line('bytes to graph', times.road, fastest),
    line('jieba, tagger alone', times.jieba, against(times.jieba)),
    line('Intl.Segmenter', times.segmenter, against(times.segmenter)),
    `  ${'layout, apart'.padEnd(26)}${layout.toFixed(0).padStart(7)} ms for ${graph.nodes.length} nodes, ${graph.edges.length} edges`,
  ];
}
