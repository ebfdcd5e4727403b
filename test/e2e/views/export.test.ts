import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../support/store.ts';
import { useProgram } from '../support/program.ts';
import { goTo } from './window.ts';

describe('export from Rapport', () => {
  const program = useProgram();

  it('writes the Word document with Ctrl+E from any view, and offers to open it', async () => {
    const { page, answerDialogs } = program();
    const target = join(tempFolder(), 'Berättelse.docx');
    await answerDialogs(target);
    await goTo(page, 'Texter');
    await page.keyboard.press('Control+e');
    await page.getByText(`${basename(target)} är sparad`).waitFor();
    expect(readFileSync(target).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    await page.getByRole('button', { name: 'Öppna', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Visa i mapp' }).waitFor();
  });

  it('writes the year’s data', async () => {
    const { page, answerDialogs } = program();
    const target = join(tempFolder(), 'År.json');
    await answerDialogs(target);
    await goTo(page, 'Rapport');
    await page.getByRole('button', { name: 'Exportera data' }).click();
    await page.getByText(`${basename(target)} är sparad`).waitFor();
    expect(JSON.parse(readFileSync(target, 'utf8'))).toMatchObject({ format: 'arshjul-year' });
  });

  it('says nothing when the person changes their mind, and what went wrong when something does', async () => {
    const { page, answerDialogs } = program();
    await goTo(page, 'Rapport');
    await answerDialogs(null);
    await page.getByRole('button', { name: 'Exportera Word' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Exportera Word' }).isEnabled()).toBe(true);
    await expect.poll(() => page.getByText('är sparad').count()).toBe(0);
    await answerDialogs(join(tempFolder(), 'finns', 'inte', 'Berättelse.docx'));
    await page.getByRole('button', { name: 'Exportera Word' }).click();
    await page.getByText(/Mappen .* finns inte/).waitFor();
  });
});
