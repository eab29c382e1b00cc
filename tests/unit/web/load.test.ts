import { describe, expect, it } from 'vitest';
import { fetchGraph } from '../../../src/web/core/fetch-graph.ts';

const page = new URL('https://here.example/tool/?graph=other.json');

/** A server that answers every request with this. */
const answering = (body: string, status = 200) => (async () => new Response(body, { status })) as typeof fetch;

async function problems(fetcher: typeof fetch, address = page) {
  const loaded = await fetchGraph(address, { fetcher });
  return 'failure' in loaded ? loaded.failure : undefined;
}

const empty = JSON.stringify({
  attributes: { schemaVersion: 1, documents: [] },
  options: { type: 'directed', multi: true, allowSelfLoops: false },
  nodes: [],
  edges: [],
});

describe('loading a graph', () => {
  it('reads a whole file', async () => {
    const loaded = await fetchGraph(page, { fetcher: answering(empty) });
    expect('model' in loaded && loaded.model.nodes.size).toBe(0);
  });

  it('asks for the file that the address names', async () => {
    const asked: string[] = [];
    const fetcher = (async (address: URL) => {
      asked.push(String(address));
      return new Response(empty);
    }) as unknown as typeof fetch;
    await fetchGraph(page, { fetcher });
    expect(asked).toEqual(['https://here.example/tool/other.json']);
  });

  it.each([
    ['is missing', answering('', 404), /404/],
    ['is no JSON', answering('<!doctype html>'), /JSON/],
    ['is another JSON', answering('[1, 2]'), /./],
    ['cannot be reached', (async () => Promise.reject(new TypeError('no network'))) as typeof fetch, /no network/],
  ])('says why one that %s cannot be shown', async (_name, fetcher, why) => {
    const failure = await problems(fetcher);
    expect(failure?.address).toBe('other.json');
    expect(failure?.problems.join('\n')).toMatch(why);
  });

  it('refuses another site', async () => {
    const failure = await problems(answering(empty), new URL('https://here.example/?graph=//there.example/g.json'));
    expect(failure?.problems[0]).toContain('https://there.example');
  });
});
