import { z } from 'zod';
import type { AttributeSpec } from './attributes.ts';
import { type Curated, type CurationEntry, curatedSchema, curationEntrySchema } from './curation.ts';
import { EDGES } from './edges.ts';
import { EDGE_KINDS, type EdgeKind, NODE_KINDS, type NodeKind } from './kinds.ts';
import { NODES } from './nodes.ts';

/** Raised by one when a graph file written by an older build can no longer be read. */
export const SCHEMA_VERSION = 1;

const offset = z.number().int().nonnegative();

/** `[start, end)` in UTF-16 code units of the text of document `doc`. */
const span = z.object({ doc: z.string().min(1), start: offset, end: offset }).meta({ id: 'span' });

/** A span that proves an edge, and the id of the rule that read it. */
const evidence = z.object({ ...span.shape, rule: z.string().min(1) }).meta({ id: 'evidence' });

const document = z
  .object({
    id: z.string().min(1).meta({ description: 'Base name of the file, unique within the graph' }),
    title: z.string(),
    source: z.string().meta({ description: 'The file as it was given to the build, with forward slashes' }),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in lower-case hex, of the bytes of the file'),
    length: offset.meta({ description: 'Length of the text in UTF-16 code units' }),
    text: z.string().optional().meta({ description: 'The text that all offsets point into' }),
  })
  .meta({ id: 'document' });

const figure = z
  .object({ value: z.number(), unit: z.string(), of: z.string().optional() })
  .meta({ id: 'figure', description: 'A number that a measure states: 65个事业单位' });

function valueShape(spec: AttributeSpec): z.ZodType {
  switch (spec.type) {
    case 'year':
      return z.number().int();
    case 'date':
      return z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date as YYYY-MM-DD, YYYY-MM or YYYY');
    case 'choice':
      return z.enum(Object.keys(spec.choices ?? {}) as [string, ...string[]]);
    case 'figures':
      return z.array(figure);
    default:
      return z.string().min(1);
  }
}

const declared = (attributes: Readonly<Record<string, AttributeSpec>>) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, spec]) => [
      name,
      valueShape(spec)
        .optional()
        .meta({ description: `${spec.label.zh} · ${spec.label.en}` }),
    ]),
  );

const nodeAttributes = (kind: NodeKind) =>
  z
    .looseObject({
      kind: z.literal(kind),
      label: z.string().min(1).meta({ description: 'The fullest official name, or the words of the report' }),
      aliases: z.array(z.string()).meta({ description: 'Every other way in which the documents name it' }),
      mentions: z.array(span).meta({ description: 'Where it is named' }),
      ...(kind === 'measure' || kind === 'problem' ? { span } : {}),
      ...declared(NODES[kind].attributes),
      curation: curatedSchema.optional(),
      x: z.number(),
      y: z.number(),
    })
    .meta({ id: kind, description: NODES[kind].description.en });

const edgeAttributes = (kind: EdgeKind) =>
  z
    .looseObject({
      kind: z.literal(kind),
      evidence: z.array(evidence).min(1, 'an edge needs at least one piece of evidence'),
      confidence: z.number().min(0).max(1),
      origin: z.enum(['stated', 'derived']),
      ...declared(EDGES[kind].attributes),
      curation: curatedSchema.optional(),
    })
    .meta({ id: kind, description: `source ${EDGES[kind].reads.en.replace('…', 'target')}` });

/** One of the kinds, told apart by `kind`. */
const oneOf = <K extends string>(kinds: readonly K[], make: (kind: K) => z.ZodObject) => {
  const [first, ...rest] = kinds.map(make) as [z.ZodObject, ...z.ZodObject[]];
  return z.discriminatedUnion('kind', [first, ...rest]);
};

const node = z.object({ key: z.string().min(1), attributes: oneOf(NODE_KINDS, nodeAttributes) }).meta({ id: 'node' });

const edge = z
  .object({
    key: z.string().min(1),
    source: z.string().min(1),
    target: z.string().min(1),
    attributes: oneOf(EDGE_KINDS, edgeAttributes),
  })
  .meta({ id: 'edge' });

/**
 * The shape of a graph file: Graphology's own export of a directed multigraph. What a shape cannot say, that spans lie
 * within their document and edges join nodes that are there, `readGraphFile` checks.
 */
export const graphFileSchema = z
  .object({
    attributes: z.looseObject({
      schemaVersion: z.literal(SCHEMA_VERSION),
      documents: z.array(document),
      curation: z
        .array(curationEntrySchema)
        .optional()
        .meta({ description: 'The decisions of people that were applied to the graph, in order' }),
    }),
    options: z.object({ type: z.literal('directed'), multi: z.literal(true), allowSelfLoops: z.boolean() }),
    nodes: z.array(node),
    edges: z.array(edge),
  })
  .meta({ title: 'yiju graph', description: 'What official reports say was done, on what authority and by whom' });

export type DocumentRecord = z.infer<typeof document>;
export type GraphSpan = z.infer<typeof span>;
export type GraphEvidence = z.infer<typeof evidence>;

/** What every node carries, beside the attributes of its kind. */
export interface NodeAttributes {
  kind: NodeKind;
  label: string;
  aliases: string[];
  mentions: GraphSpan[];
  /** Only on measures and problems: the clause itself. */
  span?: GraphSpan;
  curation?: Curated[];
  x: number;
  y: number;
  [attribute: string]: unknown;
}

/** What every edge carries, beside the attributes of its kind. */
export interface EdgeAttributes {
  kind: EdgeKind;
  evidence: GraphEvidence[];
  confidence: number;
  origin: 'stated' | 'derived';
  curation?: Curated[];
  [attribute: string]: unknown;
}

export interface GraphAttributes {
  schemaVersion: typeof SCHEMA_VERSION;
  documents: DocumentRecord[];
  curation?: CurationEntry[];
  [attribute: string]: unknown;
}

/** A graph file that was read and found whole. */
export interface GraphFile {
  attributes: GraphAttributes;
  options: { type: 'directed'; multi: true; allowSelfLoops: boolean };
  nodes: { key: string; attributes: NodeAttributes }[];
  edges: { key: string; source: string; target: string; attributes: EdgeAttributes }[];
}
