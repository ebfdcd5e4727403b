import { describe, expect, it } from 'vitest';
import { fromParagraphs, toPlainText } from '../../shared/text/plain-text.ts';
import { type Program, startProgram } from '../e2e/support/program.ts';
import { exampleYear, goTo } from '../e2e/views/window.ts';
import { okOf } from '../support/store.ts';
import { longestTasks, startMeasuring } from './support/busy.ts';
import { median } from './support/median.ts';
import { keyToPaint } from './support/paint.ts';

const CHECKED_IN = 200;
/** The first question of a session starts the engine and reads the dictionary as well. */
const STARTED_IN = 500;
const LONGEST_TASK = 50;
const KEY = 50;
/** Other work on the machine can hold one run up, but not every one: so many are tried until the best is good. */
const MOST_RUNS = 4;

/** A thousand words of the example's own prose, in paragraphs of a hundred, every fiftieth misspelt; another text for each `turn`. */
function thousandWords(turn: number): readonly string[] {
  const prose = exampleYear()
    .occasions.flatMap(({ texts }) => texts.map(({ body }) => toPlainText(body)))
    .join(' ')
    .split(/\s+/);
  const from = (turn * 1_000) % (prose.length - 1_000);
  const words = prose
    .slice(from, from + 1_000)
    .map((word, index) => (index % 50 === 49 ? `utväckling${'xyz'.charAt(turn % 3)}` : word));
  return Array.from({ length: 10 }, (_, index) => words.slice(index * 100, index * 100 + 100).join(' '));
}

/** Milliseconds from asking to answer, in the window. */
function checking({ page }: Program, texts: readonly string[]): Promise<{ milliseconds: number; found: number }> {
  return page.evaluate(async (asked) => {
    const begun = performance.now();
    const answer = await window.arshjul.call('spellCheck', { texts: [...asked] });
    const milliseconds = performance.now() - begun;
    return { milliseconds, found: answer.ok ? answer.value.flat().length : 0 };
  }, texts);
}

describe('spelling of a text of 1,000 words', () => {
  it('takes less than 200 ms once the engine has started, which the first question waits for', async () => {
    const first: number[] = [];
    const later: number[] = [];
    const isGood = () => Math.min(...first) < STARTED_IN && Math.min(...later) < CHECKED_IN;
    for (let run = 0; run < MOST_RUNS && !isGood(); run += 1) {
      const program = await startProgram();
      await goTo(program.page, 'Översikt');
      await program.page.waitForTimeout(1_500);
      const [one, two] = [await checking(program, thousandWords(run)), await checking(program, thousandWords(run + MOST_RUNS))];
      expect(Math.min(one.found, two.found)).toBeGreaterThanOrEqual(20);
      first.push(one.milliseconds);
      later.push(two.milliseconds);
      await program.close();
    }
    const [start, then] = [Math.min(...first), Math.min(...later)];
    console.info(
      `spelling of 1,000 words: the first time ${start.toFixed(0)} ms (median ${median(first).toFixed(0)}), then ${then.toFixed(0)} ms (median ${median(later).toFixed(0)})`,
    );
    expect(start).toBeLessThan(STARTED_IN);
    expect(then).toBeLessThan(CHECKED_IN);
  });

  it('never holds up whoever writes in it', async () => {
    const runs: { window: number; shell: number; key: number }[] = [];
    const best = (of: (run: (typeof runs)[number]) => number) => Math.min(...runs.map(of));
    const isGood = () =>
      Math.max(
        best(({ window }) => window),
        best(({ shell }) => shell),
      ) <= LONGEST_TASK && best(({ key }) => key) <= KEY;
    for (let run = 0; run < MOST_RUNS && !isGood(); run += 1) {
      const program = await startProgram();
      const { page, call } = program;
      await goTo(page, 'Texter');
      const body = fromParagraphs(thousandWords(run));
      okOf(
        await call('commit', { type: 'text.set', occasion: 'hsn-2024-helar', section: 'inledning', field: 'body', value: body }),
      );
      await page.waitForTimeout(2_000);
      await page.getByRole('textbox', { name: 'Inledning', exact: true }).click();
      await page.locator('.ProseMirror [aria-invalid="spelling"]').first().waitFor();
      await page.keyboard.press('Control+End');
      await startMeasuring(program);
      const typing = [...'En utvekling som skrivs mitt i, mednn stavningen kontrolleras. '];
      const keys = await keyToPaint(page, typing.length, async () => {
        for (const key of typing) {
          await page.keyboard.press(key === ' ' ? 'Space' : key);
          // Slow enough that the rest comes now and then, and the text is checked between two letters.
          await page.waitForTimeout(key === ' ' ? 400 : 40);
        }
      });
      runs.push({ ...(await longestTasks(program)), key: median(keys) });
      await program.close();
    }
    console.info(
      `while writing: longest task of the window ${best(({ window }) => window).toFixed(0)} ms, of the shell ${best(({ shell }) => shell).toFixed(0)} ms, key to paint ${best(({ key }) => key).toFixed(0)} ms`,
    );
    expect(best(({ window }) => window)).toBeLessThanOrEqual(LONGEST_TASK);
    expect(best(({ shell }) => shell)).toBeLessThanOrEqual(LONGEST_TASK);
    expect(best(({ key }) => key)).toBeLessThanOrEqual(KEY);
  });
});
