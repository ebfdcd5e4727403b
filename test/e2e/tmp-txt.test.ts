import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'vitest';
import { tempFolder } from '../support/store.ts';
import { startProgram } from './support/program.ts';
import { goTo } from './views/window.ts';

const OUT = '/tmp/txt/shots';

it('tour', async () => {
  const file = join(tempFolder(), 'r.arshjul');
  copyFileSync('/tmp/txt/r.arshjul', file);
  const { page, app, call } = await startProgram({ store: file });
  const shot = (name: string) => page.screenshot({ path: `${OUT}/${name}.png` });
  const size = (width: number, height = 900) =>
    app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w ?? 1200, h ?? 900), [width, height]);
  await size(1400);
  await goTo(page, 'Nämnder');
  await page.getByRole('tab', { name: 'Texter' }).click();
  await page.getByText('Regionstyrelsen').first().waitFor();
  await shot('boards-texts');
  await goTo(page, 'Årets modell');
  await page.getByRole('heading', { name: 'Omorganisationer' }).or(page.getByText('Omorganisationer')).first().waitFor({ timeout: 3000 }).catch(() => undefined);
  await shot('model');
  const orgs = page.getByRole('tab', { name: /Organisationer/ }).or(page.getByRole('button', { name: /^Organisationer/ })).or(page.getByRole('link', { name: /Organisationer/ }));
  await orgs.first().click();
  await page.getByText('trafikstrategi').first().waitFor({ timeout: 3000 }).catch(() => undefined);
  await page.getByRole('region', { name: 'Omorganisationer' }).scrollIntoViewIfNeeded().catch(() => undefined);
  await shot('model-orgs');
  await goTo(page, 'Rapport');
  await page.getByText('Delårsrapport 2024').first().waitFor(); await page.waitForTimeout(8000); await shot('report');
  const menu = page.getByRole('button', { name: 'Dokument', exact: true });
  await menu.press('Enter');
  await page.getByRole('menuitem', { name: 'Kontrollera rapporten' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await page.waitForTimeout(3000); await shot('check0');
  console.log(JSON.stringify(await call('typedFigures', { report: 'region-2024-delarsrapport' })).slice(0, 500));
  await dialog.getByText(/^Siffror som kan/).press('Enter');
  await dialog.getByText('629 miljoner').waitFor();
  await shot('check-light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await shot('check-dark');
  await size(820, 700);
  await shot('check-narrow');
  void call;
}, 120000);
