import { describe, expect, it } from 'vitest';
import { openStore } from '../../../db/index.ts';
import { exampleStore } from '../../support/example-store.ts';
import { withRaw } from '../../support/raw-store.ts';
import { okOf } from '../../support/store.ts';
import { startProgram } from '../support/program.ts';
import { goTo } from './window.ts';

/** What no date is, in the place of the time when the first step was taken; sorted before every time that there has been. */
const NO_TIME = '0000-99-99T99:99:99.999Z';

describe('a view that cannot be drawn', () => {
  it('says so and takes nothing with it: the others work, what was typed is kept, and it comes back', async () => {
    const file = exampleStore();
    const store = okOf(await openStore(file));
    okOf(
      await store.commit({ type: 'text.set', occasion: 'hsn-2024-helar', section: 'inledning', field: 'ready', value: false }),
    );
    await store.close();
    const clock = withRaw(file, (raw) => raw.prepare("SELECT clock FROM step WHERE kind = 'import'").pluck().get());
    const setClock = (value: unknown) =>
      withRaw(file, (raw) => raw.prepare("UPDATE step SET clock = ? WHERE kind = 'import'").run(value));
    setClock(NO_TIME + String(clock).slice(NO_TIME.length));
    const { page, app, screenshot } = await startProgram({
      store: file,
      expectedErrors: /Invalid time value|ViewBoundary|Error boundary/,
    });
    await page.getByRole('heading', { name: 'Vyn kunde inte visas' }).waitFor();
    await screenshot('view-fault');
    await page.getByRole('button', { name: 'Kopiera detaljer' }).click();
    await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toMatch(/RangeError[\s\S]*OverviewView/);

    await goTo(page, 'Texter');
    await page.getByRole('textbox', { name: 'Inledning', exact: true }).click();
    await page.locator('.ProseMirror').waitFor();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Skrivet bredvid felet. ');
    await page.keyboard.press('Control+1');
    await page.getByRole('heading', { name: 'Vyn kunde inte visas' }).waitFor();

    setClock(clock);
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.getByRole('heading', { name: 'Vyn kunde inte visas' }).waitFor({ state: 'detached' });
    await page
      .getByText('Texten Inledning')
      .or(page.getByText(/texten/i))
      .first()
      .waitFor();
    await goTo(page, 'Texter');
    await page.getByText('Skrivet bredvid felet.').waitFor();
  });
});
