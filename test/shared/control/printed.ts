import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ControlPlan } from '../../../shared/control/control.ts';
import type { Occasion } from '../../../shared/model/occasion.ts';
import { type ConvertedControl, convertControl } from '../../support/real-year/control.ts';
import { convertControlPlan, PrintedControlPlan } from '../../support/real-year/control-2025.ts';
import { ControlLines, withWholeTexts } from '../../support/real-year/control-texts.ts';
import { PrintedReport } from '../../support/real-year/printed.ts';

/** A board's printed annual report and plan, which lie beside the project, where they lie at all. */
const GOALS = new URL('../../../../shared/figures/hsn-goals.json', import.meta.url);
const TEXT = new URL('../../../../shared/sources/hsn-verksamhetsberattelse-2024.txt', import.meta.url);
export const areHere = existsSync(GOALS) && existsSync(TEXT);

const Documents = z.object({
  documents: z.object({
    '000': z.object({ internal_control: ControlLines }),
    '002': PrintedControlPlan,
  }),
});

export interface PrintedControls {
  readonly of2024: ConvertedControl;
  /** What was said, with every text whole. */
  readonly said: Occasion['control'];
  readonly of2025: ControlPlan;
}

export function printedControls(): PrintedControls {
  const file: unknown = JSON.parse(readFileSync(GOALS, 'utf8'));
  const { documents } = Documents.parse(file);
  const report = z.object({ documents: z.object({ '000': PrintedReport }) }).parse(file).documents['000'];
  const of2024 = convertControl(report.internal_control);
  const lines = documents['000'].internal_control;
  const before = new Map(
    lines.areas.flatMap(({ risks }, a) =>
      risks.map((risk, r) => {
        const id = `o${a + 1}-r${r + 1}`;
        const actions = of2024.plan.actions.filter((action) => action.risk === id).map((action) => action.id);
        return [risk.lines[0], { id, actions }] as const;
      }),
    ),
  );
  return {
    of2024,
    said: withWholeTexts(of2024.said, lines, of2024.questions, readFileSync(TEXT, 'utf8')),
    of2025: convertControlPlan(documents['002'], before),
  };
}
