import { describe, expect, it } from 'vitest';
import { useProgram } from '../support/program.ts';
import { emptyIntroduction, leaveIntroduction, press } from './introduction.ts';
import { goTo } from './window.ts';

const words = (text: string) => ({ type: 'text', text });
const paragraph = (text: string) => ({ type: 'paragraph', content: [words(text)] });
describe('a text written with the keyboard alone', () => {
  const program = useProgram();

  it('has sub-headings of two levels', async () => {
    const { page } = program();
    await emptyIntroduction(program());
    await press(page, 'Control+Alt+1');
    await page.keyboard.type('Vård i rätt tid');
    await press(page, 'Enter', 'Control+Alt+1', 'Alt+Shift+ArrowRight');
    await page.keyboard.type('Åtgärder');
    await press(page, 'Enter');
    await page.keyboard.type('Löpande text.');
    expect((await leaveIntroduction(program()))?.content).toEqual([
      { type: 'heading', attrs: { level: 1 }, content: [words('Vård i rätt tid')] },
      { type: 'heading', attrs: { level: 2 }, content: [words('Åtgärder')] },
      paragraph('Löpande text.'),
    ]);
  });

  it('has lists of two levels and no more, numbered and with bullets', async () => {
    const { page } = program();
    await emptyIntroduction(program());
    await press(page, 'Control+Shift+7');
    await page.keyboard.type('Ett');
    await press(page, 'Enter', 'Tab', 'Tab', 'Control+Shift+8');
    await page.keyboard.type('under');
    await press(page, 'Enter', 'Tab');
    await page.keyboard.type('också');
    await press(page, 'Enter', 'Shift+Tab');
    await page.keyboard.type('Två');
    const item = (text: string, ...more: unknown[]) => ({ type: 'listItem', content: [paragraph(text), ...more] });
    expect((await leaveIntroduction(program()))?.content).toEqual([
      {
        type: 'orderedList',
        content: [item('Ett', { type: 'bulletList', content: [item('under'), item('också')] }), item('Två')],
      },
    ]);
  });

  it('has links that are asked for and checked', async () => {
    const { page } = program();
    await emptyIntroduction(program());
    await page.keyboard.type('Läs mer');
    await press(page, 'Shift+Control+ArrowLeft', 'Control+Shift+K');
    const address = page.getByRole('textbox', { name: 'Länkens adress' });
    await address.fill('javascript:alert(1)');
    await press(page, 'Enter');
    await expect.poll(() => page.getByRole('alert').filter({ hasText: 'webbadress' }).count()).toBe(1);
    await address.fill('exempel.se/plan');
    await press(page, 'Enter');
    await page.locator('.ProseMirror:focus').waitFor();
    expect((await leaveIntroduction(program()))?.content).toEqual([
      {
        type: 'paragraph',
        content: [
          words('Läs '),
          { type: 'text', text: 'mer', marks: [{ type: 'link', attrs: { href: 'https://exempel.se/plan' } }] },
        ],
      },
    ]);
  });

  it('has notes, written at the foot, in the order of their marks', async () => {
    const { page } = program();
    await emptyIntroduction(program());
    await page.keyboard.type('Ett två');
    await press(page, 'Control+Alt+f');
    await page.keyboard.type('Andra noten.');
    await press(page, 'Enter');
    await page.keyboard.type(' tre');
    await press(page, 'Control+Home', 'Control+ArrowRight', 'Control+Alt+f');
    await page.keyboard.type('Första ');
    await press(page, 'Control+i');
    await page.keyboard.type('noten.');
    await press(page, 'Escape');
    await page.locator('.ProseMirror:focus').waitFor();
    const note = (...content: unknown[]) => ({ type: 'footnote', content });
    const content = (await leaveIntroduction(program()))?.content ?? [];
    expect(JSON.stringify(content)).toBe(
      JSON.stringify([
        {
          type: 'paragraph',
          content: [
            words('Ett'),
            note(words('Första '), { type: 'text', text: 'noten.', marks: [{ type: 'italic' }] }),
            words(' två'),
            note(words('Andra noten.')),
            words(' tre'),
          ],
        },
      ]),
    );
  });

  it('has a small table, with a new row from Tab in the last cell and columns from the menu', async () => {
    const { page } = program();
    await emptyIntroduction(program());
    await press(page, 'Alt+F10', 'End', 'ArrowLeft', 'Enter');
    await page.locator('.ProseMirror table').waitFor();
    for (const cell of ['Mottagning', 'Dagar', 'Andel', 'Ögon', '64', '81 %', 'Ortopedi', '112', '58 %', 'Hud', '12', '99 %']) {
      await page.keyboard.type(cell);
      if (cell !== '99 %') await press(page, 'Tab');
    }
    await press(page, 'Alt+F10', 'End', 'Enter');
    await page.getByRole('menuitem', { name: 'Ta bort kolumnen' }).press('Enter');
    await page.locator('.ProseMirror:focus').waitFor();
    const row = (type: string, ...texts: string[]) => ({
      type: 'tableRow',
      content: texts.map((text) => ({ type, content: [paragraph(text)] })),
    });
    expect((await leaveIntroduction(program()))?.content).toEqual([
      {
        type: 'table',
        content: [
          row('tableHeader', 'Mottagning', 'Dagar'),
          row('tableCell', 'Ögon', '64'),
          row('tableCell', 'Ortopedi', '112'),
          row('tableCell', 'Hud', '12'),
        ],
      },
    ]);
  });

  it('refers to a chapter by its number now, which the report has as a link to it', async () => {
    const { page } = program();
    await emptyIntroduction(program());
    await page.keyboard.type('Se ');
    await press(page, 'Control+Alt+r');
    await page.getByRole('textbox', { name: 'Hänvisa till' }).fill('resultatrapport');
    await page.getByRole('option', { name: 'Avsnitt: 4.1 Resultatrapport' }).waitFor();
    await press(page, 'Enter');
    await page.locator('.ProseMirror:focus [data-reference]', { hasText: 'avsnitt 4.1' }).waitFor();
    await page.keyboard.type(' för siffrorna.');
    const content = (await leaveIntroduction(program()))?.content ?? [];
    const reference = { type: 'reference', attrs: { kind: 'chapter', id: expect.any(String) } };
    expect(content).toEqual([{ type: 'paragraph', content: [words('Se '), reference, words(' för siffrorna.')] }]);
    await goTo(page, 'Rapport');
    const outline = page.getByRole('navigation', { name: 'Rapportens kapitel' });
    await outline.getByRole('button', { name: /Inledning/ }).press('Enter');
    const link = page.getByRole('link', { name: 'avsnitt 4.1', exact: true });
    const heading = page.getByRole('document').getByRole('heading', { name: '4.1 Resultatrapport' });
    // The pages may be laid out anew while it is pressed; it is then pressed again.
    await expect
      .poll(async () => {
        await link.press('Enter');
        return heading.waitFor({ timeout: 2_000 }).then(
          () => true,
          () => false,
        );
      })
      .toBe(true);
  });

  it('holds a figure that follows its table, and says where somebody has written something else', async () => {
    const { page } = program();
    await emptyIntroduction(program());
    await page.keyboard.type('Resultatet blev ');
    await press(page, 'Control+Alt+s');
    await page.getByRole('textbox', { name: 'Siffra eller mening' }).fill('resultatrapport resultat utfall');
    await page.getByRole('option', { name: 'Resultatrapport: Resultat, Utfall', exact: true }).waitFor();
    await page.getByRole('combobox', { name: 'Skrivs' }).selectOption({ label: 'hela miljoner kronor' });
    await page.getByText('Så står det i texten: −8 906 miljoner kronor').waitFor();
    await page.getByRole('button', { name: 'Infoga, och följ uppgiften' }).press('Enter');
    const figure = page.locator('.ProseMirror:focus [data-bound]');
    await expect.poll(() => figure.textContent()).toBe('\u22128\u00a0906\u00a0miljoner kronor');
    await page.keyboard.type('.');
    // What is typed over the figure is asked about, and is marked.
    await press(page, 'ArrowLeft', 'ArrowLeft');
    await page.keyboard.type('o');
    await page.getByRole('textbox', { name: 'Egna ord i stället' }).fill('omkring 8,9 miljarder kronor');
    await press(page, 'Enter');
    await expect.poll(() => figure.getAttribute('data-state')).toBe('changed');
    expect(await figure.getAttribute('title')).toContain('säger \u22128\u00a0906\u00a0miljoner kronor');
    // And there is a way back.
    await press(page, 'Enter');
    await page.getByRole('button', { name: 'Följ uppgiften igen' }).press('Enter');
    await expect.poll(() => figure.getAttribute('data-state')).toBe('told');
    const attrs = { what: 'figure', table: 'resultatrapport', row: 'r15', column: 'k1', in: 'mnkr', decimals: 0, unit: 'long' };
    expect((await leaveIntroduction(program()))?.content).toEqual([
      { type: 'paragraph', content: [words('Resultatet blev '), { type: 'bound', attrs }, words('.')] },
    ]);
  });
});
