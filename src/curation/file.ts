import { z } from 'zod';
import { type CurationEntry, curationEntrySchema } from '../ontology/curation.ts';

/** Raised by one when a curation file written by an older program can no longer be read. */
export const CURATION_VERSION = 1;

/** What people who read the evidence decided about a graph, in the order in which it is applied. */
export interface Curation {
  readonly version: typeof CURATION_VERSION;
  readonly entries: readonly CurationEntry[];
}

const curationSchema = z.strictObject({
  version: z.literal(CURATION_VERSION),
  entries: z.array(curationEntrySchema),
});

/** More problems than this are counted, not listed. */
const LISTED = 10;

/** A curation file that cannot be used; `problems` says where and why, one line each. */
export class CurationError extends Error {
  override readonly name = 'CurationError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    const rest = problems.length - LISTED;
    const lines = problems.slice(0, LISTED).map((problem) => `\n  ${problem}`);
    super(`not a curation file:${lines.join('')}${rest > 0 ? `\n  and ${rest} more` : ''}`);
    this.problems = problems;
  }
}

/** Reads the text of a curation file. @throws {CurationError} naming every place that breaks it. */
export function readCuration(text: string): Curation {
  const bare = text.replace(/^\ufeff/, '');
  const result = curationSchema.safeParse(parse(bare));
  if (result.success) return result.data;
  throw new CurationError(result.error.issues.map(({ path, message }) => `${place(path)}: ${message}`));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as SyntaxError;
    const at = /position (\d+)/.exec(message)?.[1];
    const line = at === undefined ? '' : `line ${text.slice(0, Number(at)).split('\n').length}: `;
    throw new CurationError([`${line}${message}`]);
  }
}

/** `entries[3].when`; entries are counted from 1, as people do. */
function place(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file';
  const [list, index, ...rest] = path;
  if (list !== 'entries' || typeof index !== 'number') return path.join('.');
  return [`entry ${index + 1}`, ...rest].join('.');
}

/** The text of a curation file: an entry per line, so that a review sees what was added. */
export function serializeCuration(entries: readonly CurationEntry[]): string {
  const lines = entries.map((entry) => `\n  ${JSON.stringify(ordered(entry))}`);
  return `{"version": ${CURATION_VERSION}, "entries": [${lines.join(',')}${lines.length > 0 ? '\n' : ''}]}\n`;
}

/** First what was decided, then about what, then why; the same decision is always the same line. */
const FIELDS = ['action', 'what', 'into', 'label', 'kind', 'source', 'target', 'attributes', 'why', 'when', 'by'];

function ordered(entry: CurationEntry): Record<string, unknown> {
  const record = entry as Record<string, unknown>;
  return Object.fromEntries(FIELDS.filter((name) => record[name] !== undefined).map((name) => [name, record[name]]));
}
