import { expect, it } from 'vitest';
import { isKindOfZone } from '../../../src/reading/zones.ts';

it.each([
  ['各开发区管委会', '开发区管委会', true],
  ['各县（市、区）人民政府、开发区管委会', '开发区管委会', true],
  ['开发区、示范区管委会按照分工负责', '示范区管委会', true],
  ['由开发区管委会负责实施', '开发区管委会', false],
  ['各县人民政府，东山经济开发区管委会', '东山经济开发区管委会', false],
])('%s names by 「%s」 a kind of zone: %s', (text, words, expected) => {
  const start = text.indexOf(words);
  expect(isKindOfZone(text, { start, end: start + words.length })).toBe(expected);
});
