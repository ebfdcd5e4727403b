import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../support/store.ts';
import { startProgram } from '../support/program.ts';
import { goTo } from './window.ts';

describe('the look of the window', () => {
  it('is chosen in the menu and remembered', async () => {
    const userData = tempFolder();
    const first = await startProgram({ userData });
    await goTo(first.page, 'Översikt');
    await first.page.getByRole('button', { name: 'Mer', exact: true }).click();
    await first.page.getByRole('menuitemradio', { name: 'Mörkt' }).click();
    const theme = () => first.page.evaluate(() => document.documentElement.dataset.theme);
    await expect.poll(theme).toBe('dark');
    await first.screenshot('morkt');
    await first.close();
    const second = await startProgram({ userData });
    await goTo(second.page, 'Översikt');
    expect(await second.page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });
});
