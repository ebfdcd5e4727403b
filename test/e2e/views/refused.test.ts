import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { exampleStore } from '../../support/example-store.ts';
import { startProgram } from '../support/program.ts';
import { cellOf, goTo } from './window.ts';

describe('a change that the store cannot take', () => {
  it('stays where it was typed, is explained beside the status line, and can be tried again', async () => {
    const store = exampleStore();
    const { page, call, screenshot } = await startProgram({ store });
    await goTo(page, 'Mål och uppdrag');
    const outcome = await cellOf(page, 'Återbesök inom planerad tid', 'Utfall');
    await outcome.click();
    const other = new Sqlite(store);
    try {
      other.exec('BEGIN IMMEDIATE');
      await page.keyboard.type('82 procent');
      await page.keyboard.press('Enter');
      const alert = page.getByRole('alert');
      await alert.getByRole('button', { name: 'Försök igen' }).waitFor({ timeout: 30_000 });
      expect(await outcome.textContent()).toBe('82 procent');
      await screenshot('ej-sparat');
      // Asked for while the store is still taken: what waits in line already would otherwise be kept first, and leave nothing to press.
      await alert.getByRole('button', { name: 'Försök igen' }).click();
      other.exec('ROLLBACK');
      await expect.poll(() => alert.textContent()).toBe('');
    } finally {
      other.close();
    }
    const items = await call('items', { occasion: 'hsn-2024-helar' });
    expect(items.ok && items.value.followUps.find(({ item }) => item === 'mal-2-i3')?.outcome).toBe('82 procent');
  });
});
