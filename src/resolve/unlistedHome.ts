import { levelMakesWord, runsAhead } from '../mentions/institutionScope.ts';
import { looksProper } from '../mentions/nameBoundary.ts';

/** A county, district, city or banner that GB/T 2260 does not list (any more, or yet), before what only a body of its own prints there. */
const IN_TITLE =
  /^([一-鿿]{2,6}?(?:自治[县州旗]|[县区市旗]))(?=\d{4}年|人民政府|人民代表大会|政府|关于|[一-鿿]{2,12}[局委办](?:关于|\d{4}年))/;
const IN_SIGNATURE =
  /^([一-鿿]{2,6}?(?:自治[县州旗]|[县区市旗]))(?=人民政府|人民代表大会|人民法院|人民检察院|[一-鿿]{1,12}[局委办]$)/;

/**
 * The region that a document's own title or signature opens with though no table holds it: a new district, one renamed or merged since.
 * Elsewhere in a text such words are as a rule common nouns (试点县, 相关市).
 * @param title without 关于印发 and the year before it
 * @param signature what stands under the text, if anything does
 */
export function unlistedHome(title: string, signature: string | undefined): string | undefined {
  for (const [pattern, text] of [
    [IN_SIGNATURE, signature ?? ''],
    [IN_TITLE, title],
  ] as const) {
    const name = pattern.exec(text)?.[1];
    if (!name || levelMakesWord(name, name.length)) continue;
    // 高新|市场监管局, 园区|市政管理办
    if (runsAhead(text, name.length) || text.startsWith('政管理', name.length)) continue;
    if (looksProper(name, 0, name.search(/(?:自治)?.$/))) return name;
  }
  return undefined;
}
