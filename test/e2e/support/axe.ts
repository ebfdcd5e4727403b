import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe remarks on the page, or on the parts of it that the selectors name: the rule and the element, one each. */
export function violations(page: Page, ...within: readonly string[]): Promise<string[]> {
  return remarks(builderOf(page), within);
}

/** What axe remarks on colours alone, which takes half the time: all else is the same in a theme where the rest has been looked at. */
export function contrastViolations(page: Page, ...within: readonly string[]): Promise<string[]> {
  return remarks(builderOf(page).withRules(['color-contrast']), within);
}

/**
 * In legacy mode, since an Electron window opens no second page for axe to collect its results in. That what is right is not
 * described too takes half of the time away.
 */
function builderOf(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
}

async function remarks(axe: AxeBuilder, within: readonly string[]): Promise<string[]> {
  for (const selector of within) axe.include(selector);
  const results = await axe.analyze();
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
