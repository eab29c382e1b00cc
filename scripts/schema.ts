import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { graphJsonSchema } from '../src/ontology/jsonSchema.ts';

const file = fileURLToPath(new URL('../graph-data/graph.schema.json', import.meta.url));
writeFileSync(file, graphJsonSchema());
console.log('wrote graph-data/graph.schema.json');
