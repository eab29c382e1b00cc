import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection, Database, type LbugValue } from '@ladybugdb/core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeNeo4jCsv } from '../../../src/exports/neo4jCsv.ts';
import type { GraphFile } from '../../../src/ontology/schema.ts';
import { AWKWARD, bytesOf, exportedText, quoteIn, SAMPLE } from './support.ts';

type Row = Record<string, LbugValue>;
type Run = (cypher: string) => Promise<Row[]>;

/** An empty database in memory; gives the rows of the last statement. */
function database(): Run {
  const opened = new Database(':memory:');
  const connection = new Connection(opened);
  onTestFinished(async () => {
    await connection.close();
    await opened.close();
  });
  return async (cypher) => {
    const results = [await connection.query(cypher)].flat();
    return (await results.at(-1)?.getAll()) ?? [];
  };
}

const one = async (run: Run, cypher: string) => Object.values((await run(cypher))[0] ?? {})[0];

const graphs: [string, GraphFile][] = [
  ['the sample', SAMPLE],
  ['an awkward graph', AWKWARD],
];

/** Counts by kind, a quote and the labels: what has to come out of the engine as it is in the graph. */
async function expectSame(run: Run, graph: GraphFile): Promise<void> {
  const documents = graph.attributes.documents.length;
  expect(await one(run, 'MATCH (n) RETURN count(*)')).toBe(graph.nodes.length + documents);
  expect(await one(run, 'MATCH (n:Document) RETURN count(*)')).toBe(documents);
  expect(await one(run, 'MATCH ()-[r]->() RETURN count(*)')).toBe(graph.edges.length);
  const drives = graph.edges.filter(({ attributes }) => attributes.kind === 'drives');
  expect(await one(run, 'MATCH ()-[r:DRIVES]->() RETURN count(*)')).toBe(drives.length);
  const labels = await run('MATCH (n:Regulation) RETURN n.key AS key, n.label AS label, n.aliases AS aliases');
  const regulations = graph.nodes.filter(({ attributes }) => attributes.kind === 'regulation');
  expect(new Map(labels.map(({ key, label }) => [key, label]))).toEqual(
    new Map(regulations.map(({ key, attributes }) => [key, attributes.label])),
  );
  expect(new Map(labels.map(({ key, aliases }) => [key, aliases ?? []]))).toEqual(
    new Map(regulations.map(({ key, attributes }) => [key, attributes.aliases])),
  );
  const [edge] = graph.edges.filter(({ attributes }) => attributes.kind === 'states');
  const [proof] = edge?.attributes.evidence ?? [];
  const evidence = await run(
    `MATCH ()-[r:STATES]->(m) WHERE r.key = '${edge?.key}'
     RETURN r.evidenceDoc AS doc, r.evidenceStart AS s, r.evidenceEnd AS e, r.evidenceQuote AS quote,
            r.evidenceRule AS rule, r.confidence AS confidence, m.year AS year, m.figureValue AS figures`,
  );
  expect(evidence).toHaveLength(1);
  expect(evidence[0]).toMatchObject({
    doc: [proof?.doc],
    s: [proof?.start],
    e: [proof?.end],
    quote: [proof && quoteIn(graph, proof)],
    rule: [proof?.rule],
    confidence: edge?.attributes.confidence,
    year: 2018,
  });
}

test.each(graphs)('ladybug: LadybugDB runs the statements and holds %s', async (_, graph) => {
  const run = database();
  await run(await exportedText('ladybug', graph));
  await expectSame(run, graph);
});

test('the trace query that the README gives finds what drove a reform, with sentences', async () => {
  const run = database();
  await run(await exportedText('ladybug', SAMPLE));
  const rows = await run(`
    MATCH (basis:Regulation)-[d:DRIVES]->(measure:Measure)-[:ADVANCES]->(reform:Reform)
    WHERE reform.label CONTAINS '告知承诺'
    UNWIND d.evidenceQuote AS sentence
    RETURN basis.number AS number, measure.label AS measure, sentence`);
  expect(rows.length).toBeGreaterThan(0);
  for (const { number, sentence } of rows) {
    expect(number).toBe('大政发〔2018〕13号');
    expect(sentence).toContain('大政发〔2018〕13号');
  }
});

test('cypher: constraints in Neo4j’s words, then the statements that LadybugDB has run', async () => {
  const cypher = await exportedText('cypher', SAMPLE);
  const ladybug = await exportedText('ladybug', SAMPLE);
  const dataOf = (text: string) => text.slice(text.indexOf('CREATE\n'));
  expect(dataOf(cypher)).toBe(dataOf(ladybug));
  const head = cypher.slice(0, cypher.indexOf('CREATE\n')).trimEnd().split('\n');
  expect(head).toHaveLength(12);
  for (const line of head) {
    expect(line).toMatch(/^CREATE CONSTRAINT \w+_key IF NOT EXISTS FOR \(n:\w+\) REQUIRE n\.key IS UNIQUE;$/);
  }
});

describe('neo4j-csv', () => {
  /** Types of neo4j-admin's headers in LadybugDB; the engine gets every cell as text and turns it into the type. */
  const TYPES: Record<string, string> = { string: 'STRING', long: 'INT64', double: 'DOUBLE' };

  /** A cell of a declared type out of a column of text. */
  function converted(column: string, type: string): string {
    const [item, list] = type.split('[');
    const target = TYPES[item as string];
    if (list === undefined) return `CAST(${column}, '${target}')`;
    return `CAST(string_split(${column}, '\u001f'), '${target}[]')`;
  }

  test.each(graphs)('LadybugDB loads the files by their headers and holds %s', async (_, graph) => {
    const folder = mkdtempSync(join(tmpdir(), 'yiju-neo4j-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const run = database();
    const tables = await exportedText('ladybug', {
      ...graph,
      nodes: [],
      edges: [],
      attributes: { ...graph.attributes, documents: [] },
    });
    await run(tables);
    const files = writeNeo4jCsv(graph);
    for (const { name, chunks } of files) writeFileSync(join(folder, name), await bytesOf(chunks()));

    const kinds = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.kind]));
    for (const { name, chunks } of files.filter(({ name }) => name.endsWith('.csv'))) {
      const text = new TextDecoder().decode(await bytesOf(chunks()));
      const header = text.slice(0, text.indexOf('\n')).split(',');
      const columns = header.map((_, i) => `c${i}`);
      const source = `LOAD WITH HEADERS (${columns.map((column) => `${column} STRING`).join(', ')})
        FROM '${join(folder, name)}' (header=true, parallel=false)`;
      const properties = header.flatMap((heading, i) => {
        const [property, type] = heading.split(':') as [string, string];
        return property === '' || type === 'ID' ? [] : [`\`${property}\`: ${converted(`c${i}`, type)}`];
      });
      if (name.startsWith('nodes')) {
        expect([header[0], header.at(-1)]).toEqual(['key:ID', ':LABEL']);
        const [, label] = /.*"(\w+)"\n/s.exec(text) ?? [];
        await run(`${source} CREATE (:${label} {key: c0, ${properties.join(', ')}})`);
      } else {
        expect(header.slice(0, 3)).toEqual([':START_ID', ':END_ID', ':TYPE']);
        const kind = name.slice('edges-'.length, -'.csv'.length);
        const type = /","([A-Z_]+)","/.exec(text)?.[1];
        const edges = graph.edges.filter(({ attributes }) => attributes.kind === kind);
        const labelOf = (key: string) => (kinds.get(key) ?? '').replace(/^./, (letter) => letter.toUpperCase());
        // rows whose ends have other labels find no nodes here
        for (const ends of new Set(edges.map(({ source, target }) => `${labelOf(source)} ${labelOf(target)}`))) {
          const [from, to] = ends.split(' ');
          await run(`${source} MATCH (a:${from} {key: c0}), (b:${to} {key: c1})
            CREATE (a)-[:${type} {${properties.join(', ')}}]->(b)`);
        }
      }
    }
    await expectSame(run, graph);
  });

  test('import.args names every file', async () => {
    const files = writeNeo4jCsv(SAMPLE);
    const args = files.find(({ name }) => name === 'import.args');
    const lines = new TextDecoder()
      .decode(args && (await bytesOf(args.chunks())))
      .trim()
      .split('\n');
    const named = lines.filter((line) => line.endsWith('.csv')).map((line) => line.split('=')[1]);
    expect(named).toEqual(files.map(({ name }) => name).filter((name) => name.endsWith('.csv')));
    expect(lines).toContain('--array-delimiter=U+001F');
  });
});
