import { z } from 'zod';
import { graphFileSchema } from './schema.ts';

/** The JSON Schema (draft 2020-12) of the graph file as text, ending in a newline. */
export function graphJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(graphFileSchema, { target: 'draft-2020-12' }), null, 2)}\n`;
}
