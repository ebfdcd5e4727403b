import type { Locator, Page } from 'playwright-core';

/** What a person does without a mouse: goes on with a key until the cursor is where it is wanted. */

const MOST_PRESSES = 400;

function isHere(goal: Locator): Promise<boolean> {
  return goal.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
}

/** Presses a key until one of the elements has the cursor. */
export async function pressUntil(page: Page, key: string, goal: Locator): Promise<void> {
  for (let press = 0; press < MOST_PRESSES; press += 1) {
    if (await isHere(goal)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${String(goal)}`);
}

export function tabTo(page: Page, goal: Locator): Promise<void> {
  return pressUntil(page, 'Tab', goal);
}

/** Goes to a field, writes in it instead of what stands there, and leaves it. */
export async function writeIn(page: Page, field: Locator, text: string, key = 'Tab'): Promise<void> {
  await pressUntil(page, key, field);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Tab');
}
