import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { applyCuration } from '../../curation/apply.ts';
import { joinReadings } from '../../graph/assemble.ts';
import { documentRecord } from '../../graph/documents.ts';
import { readGraphFile } from '../../graph/file.ts';
import { GraphFileError } from '../../graph/fileError.ts';
import { laidOut } from '../../graph/layout.ts';
import { mergeGraphFiles } from '../../graph/merge.ts';
import type { DocumentRecord, GraphFile } from '../../ontology/schema.ts';
import { type Reading, readReport } from '../../pipeline.ts';
import { decode } from '../../reading/decode.ts';
import { ReadingError } from '../../reading/errors.ts';
import { MOST_BYTES, TooLarge } from '../core/limits.ts';
import type { ChosenFile, IntakeProgress, IntakeRequest, IntakeResult, Refusal } from './task.ts';

/** Problems of one file that are told. */
const TOLD = 10;

/**
 * Reads chosen files, reports by the code of the command line and graph files as they are, and joins them with the
 * graph they are to join. A file that cannot be read leaves the others whole. The same files give the same graph.
 */
export async function takeIn(
  { files, into }: IntakeRequest,
  progress: (progress: IntakeProgress) => void,
): Promise<IntakeResult> {
  let joined = into;
  const readings: Reading[] = [];
  const documents: DocumentRecord[] = [];
  const known: string[] = [];
  const refused: Refusal[] = [];
  // Graphs first: the reports then get ids that no document in them has.
  const ordered = [...files.filter(isGraph), ...files.filter((file) => !isGraph(file))];
  for (const [done, file] of ordered.entries()) {
    progress({ done, total: files.length, name: file.name });
    try {
      const bytes = await bytesOf(file);
      const held = [...(joined?.attributes.documents ?? []), ...documents];
      if (isGraph(file)) {
        const graph = readGraphFile(JSON.parse(decode(bytes)));
        joined = joined ? readGraphFile(together(joined, graph)) : graph;
        continue;
      }
      const digest = bytesToHex(sha256(bytes));
      if (held.some((document) => document.sha256 === digest)) {
        known.push(file.name);
        continue;
      }
      const reading = readReport(bytes, freeId(file.name, new Set(held.map(({ id }) => id))));
      readings.push(reading);
      documents.push(documentRecord(reading.document, { source: file.name, sha256: digest }));
    } catch (error) {
      refused.push(refusal(file.name, error));
    }
  }
  if (readings.length > 0) {
    const whole = joinReadings(readings, documents);
    joined = readGraphFile(joined ? together(joined, whole) : whole);
  }
  if (!joined || joined === into) return { file: undefined, read: [], known, refused };
  progress({ done: files.length, total: files.length, name: undefined });
  const before = new Set(into?.attributes.documents.map(({ id }) => id));
  const read = joined.attributes.documents.flatMap(({ id }) => (before.has(id) ? [] : [id]));
  return { file: readings.length > 0 || into ? laidOut(joined) : joined, read, known, refused };
}

/** One graph of two; what people decided of either holds for both: a thing that they rejected is not back because another report names it. */
function together(first: GraphFile, second: GraphFile): GraphFile {
  const joined = mergeGraphFiles(first, second);
  return applyCuration(joined, joined.attributes.curation ?? []).file;
}

const isGraph = ({ name }: ChosenFile): boolean => name.toLowerCase().endsWith('.json');

async function bytesOf(file: ChosenFile): Promise<Uint8Array> {
  if (file.size > MOST_BYTES) throw new TooLarge();
  return new Uint8Array(await file.arrayBuffer());
}

/** `report.txt`, or `report (2).txt` where another report of that name was read. */
function freeId(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let id = name;
  for (let count = 2; taken.has(id); count++) id = `${stem} (${count})${extension}`;
  return id;
}

function refusal(name: string, error: unknown): Refusal {
  if (error instanceof ReadingError) return { name, why: error.code, problems: [] };
  if (error instanceof TooLarge) return { name, why: 'large', problems: [] };
  if (error instanceof GraphFileError) return { name, why: 'graph', problems: error.problems.slice(0, TOLD) };
  const problems = [error instanceof Error ? error.message : String(error)];
  return { name, why: error instanceof SyntaxError ? 'json' : 'other', problems };
}
