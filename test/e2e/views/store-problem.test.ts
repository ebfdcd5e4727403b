import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../db/index.ts';
import { damagePages } from '../../support/damage.ts';
import { exampleStore } from '../../support/example-store.ts';
import { okOf, tempFolder } from '../../support/store.ts';
import { startProgram } from '../support/program.ts';
import { goTo, rowOf } from './window.ts';

describe('a store that cannot be opened', () => {
  it('that is damaged is restored from the newest good copy, and the damaged file is kept', async () => {
    const file = exampleStore();
    const store = okOf(await openStore(file));
    okOf(await store.backup());
    await store.close();
    damagePages(file);
    const { page, screenshot } = await startProgram({ store: file });
    await page.getByRole('heading', { name: 'Filen ”Exempelår 2024” kunde inte öppnas' }).waitFor();
    await page.getByText(/Den skadade filen behålls bredvid/).waitFor();
    await screenshot('skadad-fil');
    await page
      .getByRole('button', { name: /^Återställ från \d\d:\d\d$/ })
      .first()
      .click();
    await goTo(page, 'Mål och uppdrag');
    await rowOf(page, 'Länets invånare har en god').waitFor();
    expect(readdirSync(dirname(file)).filter((name) => name.includes('skadad')).length).toBeGreaterThan(0);
  });

  it('that is no store at all says so, keeps its hands off it, and offers other files', async () => {
    const file = join(tempFolder(), 'Brev.arshjul');
    writeFileSync(file, 'Ett brev, ingen databas. '.repeat(200));
    const { page, screenshot, answerDialogs, app } = await startProgram({ store: file });
    await page.getByRole('heading', { name: 'Filen ”Brev” kunde inte öppnas' }).waitFor();
    await screenshot('frammande-fil');
    await page.getByRole('button', { name: 'Kopiera detaljer' }).click();
    await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).not.toBe('');
    const example = join(tempFolder(), 'Exempel.arshjul');
    await answerDialogs(example);
    await page.getByRole('button', { name: 'Öppna exempelåret' }).click();
    await goTo(page, 'Mål och uppdrag');
    expect(existsSync(example)).toBe(true);
  });

  it('that is missing can be tried again when it is back', async () => {
    const file = join(tempFolder(), 'Borta.arshjul');
    const { page } = await startProgram({ store: file });
    await page.getByRole('heading', { name: 'Filen ”Borta” kunde inte öppnas' }).waitFor();
    copyFileSync(exampleStore(), file);
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await goTo(page, 'Mål och uppdrag');
    await rowOf(page, 'Länets invånare har en god').waitFor();
  });
});
