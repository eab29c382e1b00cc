import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shapes } from '../src/exports/rdf/shapes.ts';
import { graphJsonSchema } from '../src/ontology/jsonSchema.ts';
import { ROOT } from './support/command.ts';

/** What the graph file and its exports as RDF must be like, for those who check them with programs of their own. */
const FILES = {
  'graph.schema.json': graphJsonSchema(),
  'graph.shapes.ttl': shapes(),
};

for (const [name, text] of Object.entries(FILES)) {
  writeFileSync(join(ROOT, 'graph-data', name), text);
  console.log(`wrote graph-data/${name}`);
}
