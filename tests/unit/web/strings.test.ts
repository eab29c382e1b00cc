import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/web/strings/en.ts';
import { translator } from '../../../src/web/strings/index.ts';
import { zh } from '../../../src/web/strings/zh.ts';

const web = resolve(import.meta.dirname, '../../../src/web');

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'strings' ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

describe('the words of the page', () => {
  const code = sources(web).join('\n');

  it('have the same keys and holes in both languages', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
    const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const key of Object.keys(zh) as (keyof typeof zh)[]) expect(holes(en[key]), key).toEqual(holes(zh[key]));
  });

  it('are all used', () => {
    const unused = Object.keys(zh).filter((key) => {
      const family = key.slice(0, key.lastIndexOf('.') + 1);
      return !code.includes(`'${key}'`) && !code.includes(`\`${family}\${`);
    });
    expect(unused).toEqual([]);
  });

  it('fill their holes with text as it is', () => {
    expect(translator('zh')('search.none', { query: '<b>{query}$&' })).toBe('没有找到“<b>{query}$&”');
  });
});
