import { findRegulations } from '../../../src/mentions/regulations.ts';
import { readDocument } from '../../../src/reading/read.ts';
import { readInstruments } from '../../../src/relations/instruments.ts';
import { resolveRegulations } from '../../../src/resolve/regulations.ts';

/** Reads a document as far as its regulations, every institution under the name that is written. */
export function read(text: string) {
  const document = readDocument(text, 'a.txt');
  const institutions = { refer: (name: string) => `institution:${name}` };
  const resolution = resolveRegulations(document, findRegulations(document), { chain: [] }, institutions);
  const facts = readInstruments(document, resolution).map(({ kind, source, target }) => `${kind} ${source} ${target}`);
  return { resolution, facts, keys: resolution.entities.map(({ key }) => key) };
}

/** The title of a report, for sentences that one tells. */
export const REPORT = '某县2018年法治政府建设情况报告\n\n';
