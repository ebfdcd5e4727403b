import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { z } from 'zod';
import {
  CONTROL_EXCERPT,
  type ControlArea,
  type ControlRow,
  controlPlanOf,
  PrintedControl,
} from '../../support/printed-control-plan.ts';
import { okOf } from '../../support/store.ts';
import { tabTo } from '../support/keyboard.ts';
import { type Program, startProgram } from '../support/program.ts';
import { goTo, sidePanel, storeFile } from '../views/window.ts';
import { lastOccasion, makeYear } from './keyboard-plan.ts';

/** The collected plans of a board's printed documents; they lie beside the project, where they lie at all. */
const GOALS = new URL('../../../../shared/figures/hsn-goals.json', import.meta.url);
const areHere = existsSync(GOALS);

function collected(document: '000' | '002'): readonly ControlArea[] {
  const Documents = z.object({ documents: z.object({ '000': PrintedControl, '002': PrintedControl }) });
  return controlPlanOf(Documents.parse(JSON.parse(readFileSync(GOALS, 'utf8'))).documents[document]);
}

const plans: readonly (readonly [string, number, readonly ControlArea[]])[] = areHere
  ? [
      ['the control plan of the report of 2024', 2024, collected('000')],
      ['the control plan of the plan of 2025', 2025, collected('002')],
    ]
  : [['an excerpt of a control plan (the collected plans are not on this machine)', 2025, CONTROL_EXCERPT]];

it.each(plans)('%s is built from an empty file with the keyboard alone', async (_, year, plan) => {
  const program = await startProgram({ store: await storeFile(null) });
  const { page, screenshot } = program;
  await makeYear(program, year);
  await goTo(page, 'Intern kontroll');
  await page.getByRole('button', { name: 'Lägg till det första området' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('[role="treegrid"] :focus').waitFor();
  for (const [at, { name, risks }] of plan.entries()) {
    if (at > 0) {
      const before = plan[at - 1]?.risks ?? [];
      await up(page, before.flatMap(({ actions }) => actions).length + before.length);
      await newRow(page, 'Insert');
    }
    await write(page, name);
    for (const [place, risk] of risks.entries()) {
      if (place > 0) await up(page, risks[place - 1]?.actions.length ?? 0);
      await newRow(page, place === 0 ? 'Alt+Insert' : 'Insert');
      await write(page, risk.text);
      await mark(page, risk);
      for (const [index, action] of risk.actions.entries()) {
        await newRow(page, index === 0 ? 'Alt+Insert' : 'Insert');
        await write(page, action.text);
        await mark(page, action);
      }
    }
  }
  await screenshot(`kontrollplan-${year}-byggd`);
  const occasion = await lastOccasion(program);
  await expect.poll(() => builtControl(program, occasion)).toEqual(plan);
});

async function up(page: Page, rows: number): Promise<void> {
  for (let row = 0; row < rows; row += 1) await page.keyboard.press('ArrowUp');
}

/** Puts a row in and waits until it can be written in. */
async function newRow(page: Page, key: 'Insert' | 'Alt+Insert'): Promise<void> {
  await page.keyboard.press(key);
  await page.locator('[role="treegrid"] textarea').waitFor();
}

/** Writes what the row is called, and stays on it. */
async function write(page: Page, text: string): Promise<void> {
  const field = page.locator('[role="treegrid"] textarea');
  if ((await field.count()) === 0) {
    await page.keyboard.press('F2');
    await field.waitFor();
    await page.keyboard.press('Control+a');
  }
  await page.keyboard.insertText(text);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  await expect.poll(() => page.locator('[role="treegrid"] :focus').textContent()).toContain(text);
}

/** Says in the panel of a row that it is for the whole region, and comes back. */
async function mark(page: Page, { regionWide }: ControlRow): Promise<void> {
  if (!regionWide) return;
  const box = sidePanel(page).getByRole('checkbox', { name: 'Regionövergripande' });
  await page.keyboard.press('F6');
  await page.locator('[data-pane="side"] :focus').waitFor();
  if (!(await box.isVisible())) {
    await tabTo(page, sidePanel(page).locator('summary').filter({ hasText: 'Planen' }));
    await page.keyboard.press('Enter');
  }
  await tabTo(page, box);
  await page.keyboard.press('Space');
  await expect.poll(() => box.isChecked()).toBe(true);
  for (let pane = 0; pane < 6 && (await page.locator('[role="treegrid"] :focus').count()) === 0; pane += 1)
    await page.keyboard.press('F6');
}

async function builtControl({ call }: Program, occasion: string): Promise<ControlArea[]> {
  const { plan } = okOf(await call('control', { occasion }));
  return plan.areas.map(({ id, name }) => ({
    name,
    risks: plan.risks
      .filter(({ area }) => area === id)
      .map(({ id: risk, text, regionWide }) => ({
        text,
        regionWide,
        actions: plan.actions
          .filter((action) => action.risk === risk)
          .map(({ text: words, regionWide: isWide }) => ({ text: words, regionWide: isWide })),
      })),
  }));
}
