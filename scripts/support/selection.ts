import type { Selection } from '../../src/exports/select.ts';
import { EDGE_KINDS, type EdgeKind, NODE_KINDS, type NodeKind } from '../../src/ontology/registry.ts';
import type { GraphFile } from '../../src/ontology/schema.ts';
import { CommandError } from './command.ts';
import { numberOption } from './numbers.ts';
import { keyOf } from './query.ts';

/** The options by which a part of the graph is chosen, as `parseCommand` takes them. */
export const SELECTION_OPTIONS = {
  kinds: { type: 'string' },
  around: { type: 'string' },
  trace: { type: 'string' },
  depth: { type: 'string' },
  'min-confidence': { type: 'string' },
} as const;

export type SelectionValues = { readonly [option in keyof typeof SELECTION_OPTIONS]?: string | undefined };

/** What can be said of the options before the graph is read. @throws {CommandError} naming the one that makes no sense */
export function checkSelection(values: SelectionValues): Omit<Selection, 'around' | 'trace'> {
  const { around, trace, depth } = values;
  if (around !== undefined && trace !== undefined) throw new CommandError('give --around or --trace, not both');
  if (depth !== undefined && around === undefined && trace === undefined) {
    throw new CommandError('--depth needs --around or --trace');
  }
  const deep = numberOption('depth', depth, (value) => Number.isInteger(value) && value >= 0, 'number of edges');
  const least = numberOption('min-confidence', values['min-confidence'], (x) => x >= 0 && x <= 1, 'number from 0 to 1');
  return {
    ...kindsOf(values.kinds),
    ...(deep === undefined ? {} : { depth: deep }),
    ...(least === undefined ? {} : { minConfidence: least }),
  };
}

/** The key of the node that the selection begins at. @throws {CommandError} when the query means none or several */
export async function beginOf(graph: GraphFile, values: SelectionValues): Promise<Pick<Selection, 'around' | 'trace'>> {
  if (values.around !== undefined) return { around: await keyOf(graph, 'around', values.around) };
  if (values.trace !== undefined) return { trace: await keyOf(graph, 'trace', values.trace) };
  return {};
}

function kindsOf(list: string | undefined): Pick<Selection, 'nodeKinds' | 'edgeKinds'> {
  const nodeKinds = new Set<NodeKind>();
  const edgeKinds = new Set<EdgeKind>();
  for (const kind of list?.split(',').map((name) => name.trim()) ?? []) {
    if ((NODE_KINDS as readonly string[]).includes(kind)) nodeKinds.add(kind as NodeKind);
    else if ((EDGE_KINDS as readonly string[]).includes(kind)) edgeKinds.add(kind as EdgeKind);
    else throw new CommandError(`--kinds ${kind} is no kind; give of ${[...NODE_KINDS, ...EDGE_KINDS].join(', ')}`);
  }
  return { ...(nodeKinds.size > 0 ? { nodeKinds } : {}), ...(edgeKinds.size > 0 ? { edgeKinds } : {}) };
}
