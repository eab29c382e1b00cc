import { describe, expect, it } from 'vitest';
import type { Format } from '../../../src/exports/format.ts';
import { FORMATS, findFormat } from '../../../src/exports/registry.ts';
import { readGraphFile } from '../../../src/graph/file.ts';
import { serializeGraphFile } from '../../../src/graph/serialize.ts';
import { exportName, fileInTurns, writeExport } from '../../../src/web/core/export.ts';
import { modelOf } from '../../../src/web/core/load.ts';
import { createModel } from '../../../src/web/core/model.ts';
import { shownPart } from '../../../src/web/core/part.ts';
import { SAMPLE } from '../exports/support.ts';

const format = (id: string) => findFormat(id) as Format;
const [document] = SAMPLE.attributes.documents as [(typeof SAMPLE.attributes.documents)[number]];
const withDocuments = (...ids: string[]) => ({
  ...SAMPLE,
  attributes: { ...SAMPLE.attributes, documents: ids.map((id) => ({ ...document, id })) },
});

describe('the name of an export', () => {
  it('is that of the one document without its ending, or graph', () => {
    expect(exportName(format('json'), withDocuments('甲.2018.docx'), false)).toBe('甲.2018.json');
    expect(exportName(format('turtle'), withDocuments('a.txt', 'b.txt'), true)).toBe('graph-part.ttl');
  });

  it('is another for every format, also where endings are the same', () => {
    const names = FORMATS.map((one) => exportName(one, withDocuments('a.txt'), false));
    expect(new Set(names).size).toBe(FORMATS.length);
    expect(names).toContain('a-neo4j-csv.zip');
  });
});

describe('the part that is shown', () => {
  it('is a graph file with only the documents that it needs', () => {
    const file = withDocuments(document.id, 'unread.txt');
    const [edge] = file.edges.filter(({ source, target }) => source !== target);
    const part = shownPart(file, {
      nodes: new Set([edge?.source ?? '', edge?.target ?? '']),
      edges: new Set([edge?.key ?? '']),
    });
    expect(readGraphFile(part)).toMatchObject({ nodes: { length: 2 }, edges: [edge] });
    expect(part.attributes.documents.map(({ id }) => id)).toEqual([document.id]);
    expect(shownPart(file, { nodes: new Set(), edges: new Set() }).attributes.documents).toEqual([]);
  });
});

describe('the file of a model', () => {
  it('is exported as it was read', async () => {
    const text = serializeGraphFile(SAMPLE);
    const file = await fileInTurns(modelOf(readGraphFile(JSON.parse(text))));
    const blob = await writeExport(format('json'), file, 'zh', () => {});
    expect(await blob.text()).toBe(text);
    expect(blob.type).toBe('application/json;charset=utf-8');
  });

  it('is missed in words where there is none', async () => {
    await expect(fileInTurns(createModel([], [], []))).rejects.toThrow('read from no file');
  });
});
