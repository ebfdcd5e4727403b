import { readFileSync } from 'node:fs';
import type { Scale } from '../../../shared/model/scale.ts';
import { Year } from '../../../shared/model/year.ts';

export const EXAMPLE = Year.parse(JSON.parse(readFileSync('resources/example/hsn-2024.json', 'utf8')));

/** The example year's statuses of indicators: helt, delvis, inte alls, värde saknas. */
export const INDICATOR_SCALE: Scale = EXAMPLE.model.scales.find(({ use }) => use === 'indicator-status') ?? missing();

function missing(): never {
  throw new Error('the example has no scale for the status of indicators');
}
