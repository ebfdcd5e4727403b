import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { RichText } from '../../../shared/text/rich-text.ts';
import type { Program } from '../support/program.ts';
import { exampleYear, goTo } from './window.ts';

/** Opens the introduction and empties it. */
export async function emptyIntroduction({ page }: Program): Promise<void> {
  await goTo(page, 'Texter');
  await page.getByRole('textbox', { name: 'Inledning', exact: true }).click();
  await page.locator('.ProseMirror-focused').waitFor();
  await expect
    .poll(async () => {
      await press(page, 'Control+a', 'Delete');
      return page.locator('.ProseMirror').textContent();
    })
    .toBe('');
}

/** Leaves the introduction; answers what the store then holds of it. */
export async function leaveIntroduction(program: Program): Promise<RichText | null> {
  await program.page.keyboard.press('Escape');
  await program.page.locator('.ProseMirror').waitFor({ state: 'detached' });
  return storedIntroduction(program);
}

/** What the store holds of the introduction. */
export async function storedIntroduction({ call }: Program): Promise<RichText | null> {
  const year = exampleYear();
  const occasion = year.occasions.at(-1)?.id ?? '';
  const texts = await call('texts', { occasion });
  if (!texts.ok) throw new Error(texts.error.message);
  return texts.value.find(({ section }) => section === 'inledning')?.body ?? null;
}

/** Presses keys no faster than a person can: the editor hears a moment later that the cursor has moved. */
export const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(50);
  }
};
