import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGraphFile } from '../../../src/graph/file.ts';
import { RULE_WORDS } from '../../../src/ontology/ruleWords.ts';
import { ruleText } from '../../../src/web/core/rules.ts';

const sample = resolve(import.meta.dirname, '../../../graph-data/graph.json');
const graph = readGraphFile(JSON.parse(readFileSync(sample, 'utf8')));

describe('rules in plain words', () => {
  it('are there for every rule that made an edge of the sample', () => {
    const rules = new Set(graph.edges.flatMap(({ attributes }) => attributes.evidence.map(({ rule }) => rule)));
    expect([...rules].filter((rule) => !ruleText(rule, 'zh') || !ruleText(rule, 'en'))).toEqual([]);
    expect(rules.size).toBeGreaterThan(30);
  });

  it.each([
    ['basis.ground', '“根据／按照／依据《…》”说明依据'],
    ['actor.reporter', '句子没有写出主语，实施主体即报告机关'],
    ['actor.some-new-rule', '从句子判断由谁实施'],
  ])('of %s', (rule, words) => {
    expect(ruleText(rule, 'zh')).toBe(words);
  });

  it('are none for what nobody wrote', () => {
    expect(ruleText('dragon.spell', 'zh')).toBeUndefined();
    expect(ruleText('toString', 'en')).toBeUndefined();
  });

  it('are one line each, in both languages', () => {
    for (const { zh, en } of Object.values(RULE_WORDS)) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]/);
    }
  });
});
