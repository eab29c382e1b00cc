import { expect, test } from 'vitest';
import { CurationError, readCuration, serializeCuration } from '../../../src/curation/file.ts';
import { decide } from './example.ts';

const ENTRIES = [
  decide({ action: 'correct', what: { node: 'measure:1', label: '旧' }, label: '新', attributes: { year: null } }),
  decide({ action: 'merge', what: { node: 'institution:a' }, into: 'institution:b' }),
];

test('a curation file is read as it was written, a decision on each line', () => {
  const text = serializeCuration(ENTRIES);
  expect(readCuration(text).entries).toEqual(ENTRIES);
  expect(text.split('\n')).toHaveLength(ENTRIES.length + 3);
  expect(readCuration(`\ufeff${serializeCuration([])}`).entries).toEqual([]);
});

test('the same decision is always the same line', () => {
  const [first] = ENTRIES;
  const turned = Object.fromEntries(Object.entries(first ?? {}).reverse()) as typeof first;
  expect(serializeCuration([turned!])).toBe(serializeCuration([first!]));
});

const entry = (change: object) => JSON.stringify({ version: 1, entries: [ENTRIES[1], { ...ENTRIES[1], ...change }] });

const broken: [string, string, RegExp][] = [
  ['no JSON', '{"version": 1,\n"entries": []]', /line 2: .*JSON/],
  ['half a file', '{"version": 1, "entries": [', /JSON/],
  ['another file', '{"nodes": []}', /version: .*\n.*entries: /],
  ['another version', '{"version": 2, "entries": []}', /version: /],
  ['an action that there is not', entry({ action: 'approve' }), /entry 2.*: must have as "action" one of confirm, /],
  ['no reason', entry({ why: ' ' }), /entry 2\.why: must not be empty/],
  ['no name', entry({ by: undefined }), /entry 2\.by: /],
  ['no date', entry({ when: 'yesterday' }), /entry 2\.when: must be a date as YYYY-MM-DD/],
  ['a word too many', entry({ sure: true }), /entry 2: .*sure/],
  ['nothing that it speaks of', entry({ action: 'note', into: undefined, what: 'x' }), /entry 2\.what: must be /],
  ['a list', '[]', /the file: /],
];
test.each(broken)('%s is refused with the place', (_, text, message) => {
  expect(() => readCuration(text)).toThrow(CurationError);
  expect(() => readCuration(text)).toThrow(message);
});

test('of many problems ten are told and the rest are counted', () => {
  const text = JSON.stringify({ version: 1, entries: Array.from({ length: 30 }, () => ({ action: 'x' })) });
  expect(() => readCuration(text)).toThrow(/and 20 more$/);
});
