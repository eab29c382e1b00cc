import type { Chunks, ExportGraph } from './format.ts';
import { jsonItems } from './jsonItems.ts';
import { quoter } from './quotes.ts';
import { edgeRecord, nodeRecord } from './records.ts';

/**
 * Node-link JSON as NetworkX (`node_link_graph(data, link="links")`) and D3's forces read it: nodes by `id`, links by
 * `source`, `target` and `key`. Spans carry their quotes.
 */
export function* writeNodeLink({ attributes, nodes, edges }: ExportGraph): Chunks & Generator<string> {
  const quoteOf = quoter(attributes.documents);
  const { documents, ...rest } = attributes;
  yield `{"directed":true,"multigraph":true,"graph":{${JSON.stringify(rest).slice(1, -1)},"documents":`;
  yield* jsonItems(documents);
  yield '},\n"nodes":[';
  let separator = '\n';
  for (const node of nodes) {
    yield separator + JSON.stringify({ id: node.key, ...nodeRecord(node, quoteOf) });
    separator = ',\n';
  }
  yield '],\n"links":[';
  separator = '\n';
  for (const edge of edges) {
    const { key, source, target } = edge;
    yield separator + JSON.stringify({ ...edgeRecord(edge, quoteOf), key, source, target });
    separator = ',\n';
  }
  yield ']}\n';
}
