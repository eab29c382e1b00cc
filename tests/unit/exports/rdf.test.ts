import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Store as N3Store, Parser } from 'n3';
import { Store, type Term } from 'oxigraph';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, test } from 'vitest';
import { codePointOffsets } from '../../../src/exports/rdf/codePoints.ts';
import { shapes } from '../../../src/exports/rdf/shapes.ts';
import { expand, nodeIri } from '../../../src/exports/rdf/terms.ts';
import type { GraphFile } from '../../../src/ontology/schema.ts';
import { AWKWARD, exportedText, quoteIn, SAMPLE } from './support.ts';

const PREFIXES = `
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX eli: <http://data.europa.eu/eli/ontology#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX yiju: <https://yiju.example/ontology#>
`;

type Row = Record<string, string>;

/** The rows of a query as plain values. */
function select(store: Store, query: string): Row[] {
  const rows = store.query(PREFIXES + query) as Map<string, Term>[];
  return rows.map((row) =>
    Object.fromEntries([...row].map(([name, term]) => [name, 'value' in term ? term.value : ''])),
  );
}

const count = (store: Store, pattern: string): number =>
  Number(select(store, `SELECT (COUNT(*) AS ?n) WHERE { ${pattern} }`)[0]?.n);

function loaded(text: string, format: string): Store {
  const store = new Store();
  store.load(text, { format });
  return store;
}

const graphs: [string, GraphFile][] = [
  ['the sample', SAMPLE],
  ['an awkward graph', AWKWARD],
];

describe.each(graphs)('%s', (_, graph) => {
  test('counts in a SPARQL engine are those of the graph', async () => {
    const store = loaded(await exportedText('turtle', graph), 'text/turtle');
    const evidence = graph.edges.flatMap(({ attributes }) => attributes.evidence);
    const mentions = graph.nodes.flatMap(({ attributes }) => attributes.mentions);
    expect(count(store, '?node a ?kind. ?kind a rdfs:Class. FILTER(?kind != yiju:Document)')).toBe(graph.nodes.length);
    expect(count(store, '?statement a rdf:Statement')).toBe(graph.edges.length);
    expect(count(store, '?s rdf:subject ?a; rdf:predicate ?p; rdf:object ?b. ?a ?p ?b')).toBe(graph.edges.length);
    expect(count(store, '?a oa:motivatedBy oa:linking; yiju:rule ?rule')).toBe(evidence.length);
    expect(count(store, '?a oa:motivatedBy oa:identifying')).toBe(mentions.length);
  });

  test('turtle, nquads and jsonld say the same', async () => {
    const turtle = new Parser().parse(await exportedText('turtle', graph));
    const nquads = new Parser({ format: 'N-Quads' }).parse(await exportedText('nquads', graph));
    const expanded = await jsonld.toRDF(JSON.parse(await exportedText('jsonld', graph)), {
      format: 'application/n-quads',
    });
    const fromJson = new Parser({ format: 'N-Quads' }).parse(String(expanded));
    const triples = (quads: typeof turtle) =>
      [...new Set(quads.map((q) => `${q.subject.id} ${q.predicate.id} ${q.object.id}`))].sort();
    expect(triples(nquads)).toEqual(triples(turtle));
    expect(triples(fromJson)).toEqual(triples(turtle));
  });

  test('every quote is what its place in the text says', async () => {
    const store = loaded(await exportedText('turtle', graph), 'text/turtle');
    const rows = select(
      store,
      `SELECT ?doc ?start ?end ?exact ?prefix ?suffix WHERE {
        ?target oa:hasSource/<http://purl.org/dc/terms/identifier> ?doc; oa:hasSelector ?place, ?quote.
        ?place oa:start ?start; oa:end ?end.
        ?quote oa:exact ?exact; oa:prefix ?prefix; oa:suffix ?suffix }`,
    );
    expect(rows.length).toBeGreaterThan(2);
    for (const { doc, start, end, exact, prefix, suffix } of rows) {
      const text = [...(graph.attributes.documents.find(({ id }) => id === doc)?.text ?? '')];
      expect(text.slice(Number(start), Number(end)).join('')).toBe(exact);
      expect(
        text
          .slice(0, Number(start))
          .join('')
          .endsWith(prefix as string),
      ).toBe(true);
      expect(
        text
          .slice(Number(end))
          .join('')
          .startsWith(suffix as string),
      ).toBe(true);
    }
  });
});

test('an edge leads by SPARQL to its sentence, in the standard terms too', async () => {
  const store = loaded(await exportedText('turtle', SAMPLE), 'text/turtle');
  const edge = SAMPLE.edges.find(({ attributes }) => attributes.kind === 'drives');
  const [proof] = edge?.attributes.evidence ?? [];
  if (!edge || !proof) throw new Error('the sample has no drives edge');
  const [source, target] = [edge.source, edge.target].map((key) => `<${expand(nodeIri(key))}>`);
  expect(
    select(
      store,
      `SELECT ?quote ?rule WHERE {
        ${target} prov:wasInfluencedBy ${source}.
        ?statement rdf:subject ${source}; rdf:predicate yiju:drives; rdf:object ${target}.
        ?annotation oa:hasBody ?statement; yiju:rule ?rule; oa:hasTarget/oa:hasSelector/oa:exact ?quote }`,
    ),
  ).toContainEqual({ quote: quoteIn(SAMPLE, proof), rule: proof.rule });
});

test('nquads holds each relation in the graph of the document that states it', async () => {
  const store = loaded(await exportedText('nquads', AWKWARD), 'application/n-quads');
  expect(select(store, 'SELECT ?doc WHERE { GRAPH ?doc { ?a yiju:drives ?b } }')).toEqual([
    { doc: 'https://yiju.example/document/b.txt' },
  ]);
});

/** Two edges of every kind in the sample, for a validator takes its time. */
const FEW: GraphFile = (() => {
  const edges = SAMPLE.edges.filter(({ attributes: { kind } }, i, all) => {
    const earlier = all.slice(0, i).filter(({ attributes }) => attributes.kind === kind);
    return earlier.length < 2;
  });
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return { ...SAMPLE, edges, nodes: SAMPLE.nodes.filter(({ key }) => ends.has(key)) };
})();

describe('SHACL shapes', () => {
  const committed = readFileSync(new URL('../../../graph-data/graph.shapes.ttl', import.meta.url), 'utf8');
  const validator = new SHACLValidator(new N3Store(new Parser().parse(committed)));
  const validate = async (turtle: string) => {
    const { conforms, results } = await validator.validate(new N3Store(new Parser().parse(turtle)));
    return {
      conforms,
      paths: results.map(({ path }) => (path && 'value' in path ? path.value.replace(/.*[#/]/, '') : '')),
    };
  };

  test('are the ones that the registry makes (npm run schema)', () => {
    expect(committed).toBe(shapes());
  });

  test('hold for the sample', async () => {
    expect(await validate(await exportedText('turtle', SAMPLE))).toEqual({ conforms: true, paths: [] });
  });

  const breaches: [string, (turtle: string) => string, string][] = [
    ['a statement without evidence', (text) => text.replace(/oa:hasBody statement:drives-\S+;/, ''), 'hasBody'],
    ['a place in no document', (text) => text.replace(/oa:hasSource document:\S+;/, ''), 'hasSource'],
    ['a place that ends before it starts', (text) => text.replace(/(oa:start )"\d+"/, '$1"999999"'), 'start'],
    ['a confidence beyond 1', (text) => text.replace(/(yiju:confidence )"[\d.]+"/, '$1"1.5"'), 'confidence'],
    ['an unknown origin', (text) => text.replace('yiju:origin "stated"', 'yiju:origin "guessed"'), 'origin'],
    ['a node without a name', (text) => text.replace(/(a yiju:Measure[^;]*;\n) *rdfs:label [^;]*;/, '$1'), 'label'],
    ['an edge to the wrong kind', (text) => text.replace(/yiju:drives measure:/, 'yiju:drives region:1, measure:'), ''],
  ];
  test.each(breaches)('fail for %s', async (_, breach, path) => {
    const turtle = await exportedText('turtle', FEW);
    const broken = breach(turtle);
    expect(broken).not.toBe(turtle);
    const { conforms, paths } = await validate(broken);
    expect(conforms).toBe(false);
    expect(paths).toContain(path);
  });
});

test('IRIs of keys are stable and hold nothing that an IRI may not', () => {
  expect(expand(nodeIri('region:210200'))).toBe('https://yiju.example/region/210200');
  expect(expand(nodeIri('regulation:甲#乙〔2018〕1号 (x)'))).toBe(
    'https://yiju.example/regulation/%E7%94%B2%23%E4%B9%99%E3%80%942018%E3%80%951%E5%8F%B7%20%28x%29',
  );
  expect(expand(nodeIri('unknown:a'))).toBe('https://yiju.example/ontology#node-unknown%3Aa');
});

test('offsets count code points', () => {
  const text = '甲𠮷乙𠮷';
  const offset = codePointOffsets(text);
  expect([0, 1, 3, 4, 6].map(offset)).toEqual([0, 1, 2, 3, 4]);
  expect(codePointOffsets('甲乙')(2)).toBe(2);
});
