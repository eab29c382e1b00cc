import { mayJoin } from '../ontology/registry.ts';
import {
  type GraphEvidence,
  type GraphFile,
  type GraphSpan,
  graphFileSchema,
  SCHEMA_VERSION,
} from '../ontology/schema.ts';
import { GraphFileError } from './fileError.ts';

/**
 * Checks a parsed graph file against the ontology: its shape, that keys are unique, that edges join nodes that are there
 * and that they may join, and that spans lie within the text of a document of the graph.
 * @throws {GraphFileError} naming every place that breaks it.
 */
export function readGraphFile(json: unknown): GraphFile {
  const version = (json as { attributes?: { schemaVersion?: unknown } } | null)?.attributes?.schemaVersion;
  if (typeof version === 'number' && version !== SCHEMA_VERSION) {
    throw new GraphFileError([
      `attributes.schemaVersion: this program reads version ${SCHEMA_VERSION}, the file is of version ${version}`,
    ]);
  }
  const result = graphFileSchema.safeParse(json);
  if (!result.success) {
    throw new GraphFileError(result.error.issues.map((issue) => `${place(json, issue.path)}: ${issue.message}`));
  }
  const file = json as GraphFile;
  const problems = breaches(file);
  if (problems.length > 0) throw new GraphFileError(problems);
  return file;
}

/** `nodes[3].attributes.label (measure:…)`: the path, and the key of the node or edge that it leads through. */
function place(json: unknown, path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file';
  const written = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  const [list, index] = path;
  const item = list === 'nodes' || list === 'edges' ? (json as GraphFile)[list]?.[index as number] : undefined;
  return written.slice(1) + (typeof item?.key === 'string' ? ` (${item.key})` : '');
}

/** What the schema cannot say. */
function breaches(file: GraphFile): string[] {
  const problems: string[] = [];
  const lengths = new Map<string, number>();
  file.attributes.documents.forEach((document, i) => {
    const where = `attributes.documents[${i}] (${document.id})`;
    if (lengths.has(document.id)) problems.push(`${where}: the id is taken by another document`);
    if (document.text !== undefined && document.text.length !== document.length) {
      problems.push(`${where}: the text has ${document.text.length} characters, length says ${document.length}`);
    }
    lengths.set(document.id, document.length);
  });
  const checkSpans = (where: string, spans: readonly (GraphSpan | GraphEvidence)[]) => {
    for (const { doc, start, end } of spans) {
      const length = lengths.get(doc);
      if (length === undefined) problems.push(`${where}: no document ${doc} in this graph`);
      else if (start > end || end > length)
        problems.push(`${where}: [${start}, ${end}) is not within ${doc} (${length})`);
    }
  };
  const kinds = new Map<string, GraphFile['nodes'][number]['attributes']['kind']>();
  file.nodes.forEach(({ key, attributes }, i) => {
    const where = `nodes[${i}] (${key})`;
    if (kinds.has(key)) problems.push(`${where}: the key is taken by another node`);
    kinds.set(key, attributes.kind);
    checkSpans(where, attributes.mentions);
    if (attributes.span) checkSpans(where, [attributes.span]);
  });
  const keys = new Set<string>();
  file.edges.forEach(({ key, source, target, attributes }, i) => {
    const where = `edges[${i}] (${key})`;
    if (keys.has(key)) problems.push(`${where}: the key is taken by another edge`);
    keys.add(key);
    checkSpans(where, attributes.evidence);
    const [from, to] = [kinds.get(source), kinds.get(target)];
    if (!from) problems.push(`${where}: no node ${source}`);
    if (!to) problems.push(`${where}: no node ${target}`);
    if (from && to && !mayJoin(attributes.kind, from, to)) {
      problems.push(`${where}: ${attributes.kind} cannot lead from ${from} to ${to}`);
    }
  });
  return problems;
}
