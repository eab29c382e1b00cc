import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a theme can change: the other rules see the same page in either. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * What axe objects to, each as one line that tells the rule, the element and the reason.
 * @param parts selectors of the parts to be looked at; the whole page where there are none
 * @param ofColour only what a theme can change
 */
export async function objections(page: Page, parts: readonly string[] = [], ofColour = false): Promise<string[]> {
  const runOnly = ofColour ? { type: 'rule' as const, values: OF_COLOUR } : { type: 'tag' as const, values: RULES };
  // Only objections are described in full, and the page, which has no frames, is asked alone: both take most of axe's time.
  const axe = new AxeBuilder({ page }).options({ runOnly, resultTypes: ['violations'] }).setLegacyMode(true);
  for (const part of parts) axe.include(part);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.any.map(({ message }) => message).join('; ')}`),
  );
}
