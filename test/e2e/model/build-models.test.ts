import { expect, it } from 'vitest';
import { modelInWords } from '../../support/model-in-words.ts';
import { MODEL_2022, MODEL_2024, MODEL_2025 } from '../../support/models-of-years.ts';
import { okOf } from '../../support/store.ts';
import { lastOccasion, makeYear } from '../plan/keyboard-plan.ts';
import { startProgram } from '../support/program.ts';
import { storeFile } from '../views/window.ts';
import { buildModel } from './keyboard-model.ts';

it.each([
  ['a report of 2022, whose office has activities', 2022, [MODEL_2022]],
  ['the reports of 2024, annual and interim, and out of it that of the plan of 2025', 2024, [MODEL_2024, MODEL_2025]],
] as const)('the model of %s, is made in its view from an empty file with the keyboard alone', async (_, year, models) => {
  const program = await startProgram({ store: await storeFile(null) });
  await makeYear(program, year);
  const occasion = await lastOccasion(program);
  for (const wanted of models) {
    await buildModel(program, wanted);
    await program.screenshot(`modell-${year}-byggd`);
    await expect.poll(async () => modelInWords(okOf(await program.call('model', { occasion })))).toEqual(wanted);
  }
});
