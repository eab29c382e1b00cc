import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/web/core/state.ts';
import { en } from '../../../src/web/strings/en.ts';
import { translator } from '../../../src/web/strings/index.ts';
import { zh } from '../../../src/web/strings/zh.ts';

const web = resolve(import.meta.dirname, '../../../src/web');
const TABLES: Record<(typeof LANGUAGES)[number], Readonly<Record<string, string>>> = { zh, en };

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'strings' ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

/** A key without the form of number that it is the row of. */
const stem = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const stems = (table: Readonly<Record<string, string>>) => [...new Set(Object.keys(table).map(stem))];
const holes = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

describe('the words of the page', () => {
  const code = sources(web).join('\n');

  it('have the same keys, in the same order, and the same holes in both languages', () => {
    expect(stems(en)).toEqual(stems(zh));
    for (const [key, text] of Object.entries(en)) {
      const same = (zh as Readonly<Record<string, string>>)[key] ?? zh[`${stem(key)}_other` as keyof typeof zh];
      expect(holes(text), key).toEqual(holes(same));
    }
  });

  it.each(LANGUAGES)('have a row for every form of number that %s has, and none beside', (language) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const table = TABLES[language];
    const numbered = Object.keys(table).filter((key) => stem(key) !== key);
    expect(numbered.length).toBeGreaterThan(0);
    for (const key of numbered) {
      const forms = Object.keys(table).filter((other) => stem(other) === stem(key));
      expect(forms.sort(), key).toEqual(pluralCategories.map((form) => `${stem(key)}_${form}`).sort());
      expect(table[key], key).toContain('{count}');
    }
  });

  it('are all used', () => {
    const unused = stems(zh).filter((key) => {
      const family = key.slice(0, key.lastIndexOf('.') + 1);
      return !code.includes(`'${key}'`) && !code.includes(`\`${family}\${`);
    });
    expect(unused).toEqual([]);
  });

  it.each(LANGUAGES)('are there in %s for every key that the page asks for', (language) => {
    const asked = new Set([...code.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key = '']) => key));
    expect(asked.size).toBeGreaterThan(100);
    const known = new Set(stems(TABLES[language]));
    expect([...asked].filter((key) => !known.has(key))).toEqual([]);
  });

  it('take the form that the number asks for', () => {
    const said = LANGUAGES.map((language) => [0, 1, 2].map((count) => translator(language)('count.edges', { count })));
    expect(said).toEqual([
      ['0 条关系', '1 条关系', '2 条关系'],
      ['0 relations', '1 relation', '2 relations'],
    ]);
  });

  it('fill their holes with text as it is', () => {
    const say = (query: string) => translator('zh')('search.none', { query });
    for (const query of ['<b>{query}$&', '$t(app.name)', '{{query}}', 'a & b \'c\' "d"'])
      expect(say(query)).toBe(`没有找到“${query}”`);
  });
});
