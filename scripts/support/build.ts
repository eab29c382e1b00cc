import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { joinReadings } from '../../src/graph/assemble.ts';
import { documentRecord } from '../../src/graph/documents.ts';
import { readGraphFile } from '../../src/graph/file.ts';
import { laidOut } from '../../src/graph/layout.ts';
import type { DocumentRecord, GraphFile } from '../../src/ontology/schema.ts';
import { type Reading, readReport } from '../../src/pipeline.ts';
import { type Failure, portablePath, type Source, whyNot } from './sources.ts';

export interface Build {
  /** Undefined when no file could be read. */
  readonly graph: GraphFile | undefined;
  readonly failures: readonly Failure[];
}

/** Reads every source and joins what was read in one graph; a file that cannot be read leaves the others whole. */
export function buildGraphFile(sources: readonly Source[], progress: (line: string) => void): Build {
  const readings: Reading[] = [];
  const documents: DocumentRecord[] = [];
  const failures: Failure[] = [];
  sources.forEach(({ id, path }, i) => {
    const place = `[${i + 1}/${sources.length}] ${id}`;
    try {
      const begin = performance.now();
      const bytes = readFileSync(path);
      const reading = readReport(bytes, id);
      readings.push(reading);
      documents.push(recordOf(reading, path, bytes));
      const ms = Math.round(performance.now() - begin);
      progress(`${place}: ${reading.document.text.length} characters, ${ms} ms`);
    } catch (error) {
      failures.push({ path, reason: whyNot(error) });
      progress(`${place}: not read`);
    }
  });
  if (readings.length === 0) return { graph: undefined, failures };
  progress('joining what was read and laying it out');
  return { graph: graphFileOf(readings, documents), failures };
}

/** What the graph file says of the file that was read. */
export function recordOf(reading: Reading, path: string, bytes: Uint8Array): DocumentRecord {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return documentRecord(reading.document, { source: portablePath(path), sha256 });
}

/** The graph of these readings as a file, held against the contract: no build writes what no program could read. */
export function graphFileOf(readings: readonly Reading[], documents: DocumentRecord[]): GraphFile {
  return readGraphFile(laidOut(joinReadings(readings, documents)));
}
