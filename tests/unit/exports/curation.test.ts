import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { applyCuration } from '../../../src/curation/apply.ts';
import { FORMATS } from '../../../src/exports/registry.ts';
import { decide, GRAPH } from '../curation/example.ts';
import { exported } from './support.ts';

/** They draw the graph and keep no attributes. */
const PICTURES = ['mermaid', 'dot', 'svg', 'png'];

const WHY = '与第三条原文相符';
const REJECTED = '推行首问负责制';

const { file: curated } = applyCuration(GRAPH, [
  { ...decide({ action: 'confirm', what: { edge: 'drives:regulation:r→measure:1' } }), why: WHY },
  { ...decide({ action: 'note', what: { node: 'institution:a' } }), why: WHY },
  decide({ action: 'reject', what: { node: 'measure:2' } }),
]);

/** Without the decisions themselves, which name what is gone. */
const { curation: _, ...attributes } = curated.attributes;
const file = { ...curated, attributes };

/** Everything that a format writes as one text, archives unpacked. */
async function written(id: string): Promise<string> {
  const bytes = await exported(id, file, { rasterise: async (svg) => new TextEncoder().encode(svg) });
  const packed = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const files = packed ? Object.values(unzipSync(bytes)) : [bytes];
  return files.map((one) => new TextDecoder().decode(one)).join('\n');
}

test.each(FORMATS)('$id leaves out what was rejected and keeps what people said', async ({ id }) => {
  const text = await written(id);
  // By its key it is named nowhere; its words the report still has.
  expect(text).not.toMatch(/measure\W2\b/);
  if (PICTURES.includes(id)) return expect(text).not.toContain(REJECTED);
  // Of the edge, and of the node.
  expect(text.split(WHY).length - 1).toBeGreaterThanOrEqual(2);
  expect(text).toContain('2026-11-28');
});
