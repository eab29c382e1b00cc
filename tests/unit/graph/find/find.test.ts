import { describe, expect, test } from 'vitest';
import { createFinder } from '../../../../src/graph/find/find.ts';
import { foldName } from '../../../../src/graph/find/fold.ts';
import { soundsIn } from '../../../../src/graph/find/pinyin.ts';
import { resolveQuery } from '../../../../src/graph/find/resolve.ts';
import { node } from '../trace/example.ts';

const NODES = [
  node('regulation', '甲市人民政府关于印发《甲市告知承诺办法》的通知', {
    number: '甲政发〔2018〕13号',
    aliases: ['关于印发《甲市告知承诺办法》的通知'],
  }),
  node('regulation', '甲市告知承诺办法'),
  node('reform', '告知承诺制', { aliases: ['“告知承诺”制'] }),
  node('measure', '推行告知承诺制'),
  node('measure', '县市场监管局牵头检查'),
  node('institution', '甲县市场监督管理局', { aliases: ['县市场监管局'] }),
  node('reform', '银行改革'),
  node('reform', '“放管服”改革'),
  node('measure', '“放管服”改革持续深入'),
];
const finder = createFinder(NODES);
const meant = async (query: string) => {
  const resolution = await resolveQuery(finder, query);
  if (resolution.outcome === 'found') return resolution.node.key;
  return resolution.outcome === 'none' ? 'none' : resolution.hits.map((hit) => hit.node.key);
};

const NOTICE = 'regulation:甲市人民政府关于印发《甲市告知承诺办法》的通知';

describe('a query means', () => {
  test.each([
    ['the thing that is called so', '告知承诺制', 'reform:告知承诺制'],
    ['the same with other marks', '"告知承诺"制', 'reform:告知承诺制'],
    ['a 文号', '甲政发〔2018〕13号', NOTICE],
    ['a 文号 in other brackets, with blanks, full width, without 号', '甲政发 [２０１８] 13', NOTICE],
    ['a part of a 文号', '〔2018〕13号', NOTICE],
    ['a title in its marks', '《甲市告知承诺办法》', 'regulation:甲市告知承诺办法'],
    ['a key', 'measure:推行告知承诺制', 'measure:推行告知承诺制'],
    ['a part that only one has', '牵头', 'measure:县市场监管局牵头检查'],
    ['the thing, not the clauses that name it', '放管服', 'reform:“放管服”改革'],
    ['an alias', '县市场监管局', 'institution:甲县市场监督管理局'],
    ['pinyin', 'gaozhi chengnuo zhi', 'reform:告知承诺制'],
    ['initials', 'gzcnz', 'reform:告知承诺制'],
    ['both mixed', 'gaozhicnz', 'reform:告知承诺制'],
    ['a character by how its word is read', 'yinhanggaige', 'reform:银行改革'],
    ['nothing', '没有这个', 'none'],
    ['nothing in Latin letters', 'xyzzy', 'none'],
    ['nothing when empty', '《》', 'none'],
  ])('%s: %s', async (_, query, expected) => {
    expect(await meant(query)).toBe(expected);
  });

  test('several things, things before clauses, when more than one has the words', async () => {
    expect(await meant('告知')).toEqual([
      'reform:告知承诺制',
      'regulation:甲市人民政府关于印发《甲市告知承诺办法》的通知',
      'regulation:甲市告知承诺办法',
      'measure:推行告知承诺制',
    ]);
  });

  test('the better connected come first', async () => {
    const hits = await createFinder(NODES, (key) => (key === 'regulation:甲市告知承诺办法' ? 5 : 0)).find('甲市');
    expect(hits.map(({ node: { key } }) => key)[0]).toBe('regulation:甲市告知承诺办法');
  });
});

test('names are compared without what readers do not tell apart', () => {
  expect(foldName('《“放管服” 改革》')).toBe('放管服改革');
  expect(foldName('大政发【２０１８】13号')).toBe('大政发(2018)13');
  expect(foldName('APP')).toBe('app');
  expect(foldName('65号')).toBe('65号');
});

describe('pinyin spells a stretch of a name', () => {
  const syllables = ['gao', 'zhi', 'cheng', 'nuo', 'zhi'];
  test.each([
    ['gaozhi', { start: 0, end: 2 }],
    ['cn', { start: 2, end: 4 }],
    ['chengnuoz', { start: 2, end: 5 }],
    ['zhichen', { start: 1, end: 3 }],
    ['aozhi', undefined],
    ['', undefined],
  ])('%s', (query, expected) => {
    expect(soundsIn(syllables, query)).toEqual(expected);
  });

  test('in linear time on hostile names', () => {
    const long = Array.from({ length: 600 }, () => 'aa');
    const begin = performance.now();
    expect(soundsIn(long, `${'a'.repeat(200)}b`)).toBeUndefined();
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
