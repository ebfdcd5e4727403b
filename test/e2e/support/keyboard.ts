import type { ElementHandle, Locator, Page } from 'playwright-core';

/** What a person does without a mouse: goes on with a key until the cursor is where it is wanted. */

const MOST_PRESSES = 400;

/** Whether one of these has the cursor; they are to be looked for anew where one is no longer there, or there was none. */
function cursorIn(page: Page, elements: readonly ElementHandle<Node>[]): Promise<'here' | 'elsewhere' | 'gone'> {
  return page.evaluate((goals) => {
    if (goals.some((element) => element === document.activeElement)) return 'here';
    return goals.length > 0 && goals.every(({ isConnected }) => isConnected) ? 'elsewhere' : 'gone';
  }, elements);
}

/** Presses a key until one of the elements has the cursor. To look for them takes far longer than a key, so it is done when needed. */
export async function pressUntil(page: Page, key: string, goal: Locator): Promise<void> {
  let elements = await goal.elementHandles();
  for (let press = 0; press < MOST_PRESSES; press += 1) {
    let cursor = await cursorIn(page, elements);
    if (cursor === 'gone') {
      elements = await goal.elementHandles();
      cursor = await cursorIn(page, elements);
    }
    if (cursor === 'here') return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${String(goal)}`);
}

/** Goes to an element with Tab, or back with Shift and Tab where it stands before the cursor. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  const isBefore = await goal
    .first()
    .evaluate((element) => (document.activeElement?.compareDocumentPosition(element) ?? 0) === Node.DOCUMENT_POSITION_PRECEDING);
  await pressUntil(page, isBefore ? 'Shift+Tab' : 'Tab', goal);
}

/** Goes to a field, writes in it instead of what stands there, and leaves it. */
export async function writeIn(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Tab');
}
