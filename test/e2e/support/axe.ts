import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe remarks on the page, or on the parts of it that the selectors name: the rule and the element, one each.
 * In legacy mode, since an Electron window opens no second page for axe to collect its results in. That what is right is not
 * described too takes half of the time away.
 */
export async function violations(page: Page, ...within: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  for (const selector of within) axe.include(selector);
  const results = await axe.analyze();
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
