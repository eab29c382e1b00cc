import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { graphFileOf, recordOf } from '../../scripts/support/build.ts';
import { evaluateFolder } from '../../scripts/support/evaluation.ts';
import { calibration } from '../../src/evaluation/calibration.ts';
import { bareName } from '../../src/evaluation/match.ts';
import { total } from '../../src/evaluation/totals.ts';
import { serializeGraphFile } from '../../src/graph/serialize.ts';
import { attributesOf } from '../../src/ontology/registry.ts';
import type { GraphSpan } from '../../src/ontology/schema.ts';
import { readReport } from '../../src/pipeline.ts';
import { ROOT } from '../support/command.ts';

const GOLD = join(ROOT, 'tests', 'gold');
const FILES = readdirSync(GOLD).filter((name) => name.endsWith('.txt'));

/** What every node or edge carries beside the attributes of its kind. */
const COMMON = ['kind', 'label', 'aliases', 'mentions', 'span', 'x', 'y', 'evidence', 'confidence', 'origin'];

const readingOf = (name: string) => {
  const bytes = readFileSync(join(GOLD, name));
  const reading = readReport(bytes, basename(name));
  return { reading, record: recordOf(reading, join(GOLD, name), bytes) };
};

/** A bullet in a date (8•12) is read as the middle dot that it stands for. */
const printedAlike = (words: string) => words.replaceAll('•', '·');

const graphOf = (names: readonly string[]) => {
  const read = names.map(readingOf);
  return graphFileOf(
    read.map(({ reading }) => reading),
    read.map(({ record }) => record),
  );
};

describe.each(FILES)('the graph of %s', (name) => {
  const graph = graphOf([name]);
  const text = graph.attributes.documents[0]?.text ?? '';
  const quote = ({ start, end }: GraphSpan) => text.slice(start, end);

  test('proves every edge with words of the document', () => {
    for (const { key, attributes } of graph.edges) {
      for (const proof of attributes.evidence) expect(quote(proof).trim(), key).not.toBe('');
    }
  });

  test('shows measures and problems in the document’s own words, and where', () => {
    for (const { key, attributes } of graph.nodes) {
      if (attributes.span) expect(bareName(printedAlike(quote(attributes.span))), key).toBe(bareName(attributes.label));
      for (const mention of attributes.mentions) expect(quote(mention).trim(), key).not.toBe('');
    }
  });

  test('has every named thing named in the text, or told by another’s name', () => {
    const derived = new Set(
      graph.edges
        .filter(({ attributes }) => attributes.origin === 'derived')
        .flatMap(({ source, target }) => [source, target]),
    );
    // A report without a title line is called by its file’s name, which its text does not give.
    const untitled = new Set([name, name.replace(/\.txt$/, '')]);
    for (const { key, attributes } of graph.nodes) {
      const calledByFile = attributes.kind === 'report' && untitled.has(attributes.label);
      expect(attributes.mentions.length > 0 || derived.has(key) || calledByFile, key).toBe(true);
    }
  });

  test('has no attribute that the registry does not declare', () => {
    for (const { key, attributes } of [...graph.nodes, ...graph.edges]) {
      const known = [...COMMON, ...Object.keys(attributesOf(attributes.kind))];
      expect(known, key).toEqual(expect.arrayContaining(Object.keys(attributes)));
    }
  });

  test('is the same, byte for byte, when read again', () => {
    expect(serializeGraphFile(graphOf([name])) === serializeGraphFile(graph)).toBe(true);
  });
});

test('documents are joined to the same graph in any order', () => {
  const joined = serializeGraphFile(graphOf(FILES));
  expect(serializeGraphFile(graphOf([...FILES].reverse())) === joined).toBe(true);
});

/** The documents that the project began with; the others were annotated later, blind to what the rules read. */
const FIRST = ['changhai-2018', 'guofa-2019-5', 'xiuding-2015', 'zhifa-2022'];

describe('what is read does not sink below what was reached (npm run evaluate)', () => {
  const evaluations = evaluateFolder(GOLD, () => true);

  test('in the documents that the project began with', () => {
    const first = evaluations.filter(({ name }) => FIRST.includes(name));
    const { named, nodes, headline } = total(first.map(({ score }) => score));
    expect(first).toHaveLength(FIRST.length);
    expect(named.f1).toBeGreaterThanOrEqual(0.98);
    expect(nodes.measure?.f1).toBeGreaterThanOrEqual(0.97);
    expect(headline.f1).toBeGreaterThanOrEqual(0.94);
  });

  test('in all annotated documents', () => {
    const { named, nodes, headline } = total(evaluations.map(({ score }) => score));
    expect(named.f1).toBeGreaterThanOrEqual(0.942);
    expect(nodes.measure?.f1).toBeGreaterThanOrEqual(0.935);
    expect(headline.f1).toBeGreaterThanOrEqual(0.892);
  });

  test('and what claims a confidence of 0.9 is right nineteen times in twenty', () => {
    const [sure] = calibration(evaluations);
    expect(sure?.confidence).toBe(0.9);
    expect(sure?.edges).toBeGreaterThan(300);
    expect((sure?.right ?? 0) / (sure?.edges ?? 1)).toBeGreaterThanOrEqual(0.95);
  });
});
