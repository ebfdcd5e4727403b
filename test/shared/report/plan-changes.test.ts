import { describe, expect, it } from 'vitest';
import { decidedPlan } from '../../../shared/control/plan-changes.ts';
import type { Year } from '../../../shared/model/year.ts';
import { blocksOf, tableIn } from './layout-of.ts';

/** The notes under the risk's table when the plan has become another than it was at the decision. */
function notesAfter(change: (control: Year['control']) => Year['control']): readonly string[] {
  const changed = (year: Year): Year => ({
    ...year,
    decision: {
      date: '2023-12-13',
      paragraph: '§ 12',
      plan: decidedPlan(year.control),
      amendments: [],
      open: false,
    },
    control: change(year.control),
  });
  return tableIn(blocksOf([{ type: 'control' }], changed)).notes;
}

describe('a plan that was changed after its decision', () => {
  it('says so under the risk, with what stood', () => {
    const notes = notesAfter(({ areas, risks, actions }) => ({
      areas,
      risks: risks.map((risk) => ({ ...risk, text: 'Andra ord.' })),
      actions: actions.flatMap((action) => [action, { ...action, id: 'ny', text: 'Ny åtgärd.' }]),
    }));
    expect(notes).toEqual([
      'Risk omformulerad efter beslutet 2023-12-13, § 12. Vid beslutet: Risk för ohälsa.',
      'Åtgärd tillagd efter beslutet 2023-12-13, § 12. Ny åtgärd.',
    ]);
  });

  it('has no note while it stands as decided, nor where it was taken back', () => {
    expect(notesAfter((control) => control)).toEqual([]);
  });
});
