import { describe, expect, it } from 'vitest';
import { decidedPlan } from '../../../shared/control/plan-changes.ts';
import type { Year } from '../../../shared/model/year.ts';
import { toPlainText } from '../../../shared/text/plain-text.ts';
import { blocksOf, tableIn } from './layout-of.ts';

/** The notes under the risk's table when the plan has become another than it was at the decision. */
function notesAfter(change: (control: Year['control']) => Year['control']): readonly string[] {
  return tableIn(blocksAfter(change, 'follow-up')).notes;
}

function blocksAfter(change: (control: Year['control']) => Year['control'], form: 'follow-up' | 'plan') {
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
  return blocksOf([{ type: 'control', form }], changed);
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

  it('says after the last table what has gone from the plan: a risk, an area', () => {
    const others = (control: Year['control']) => ({
      areas: [...control.areas.filter(({ id }) => id !== 'hr'), { id: 'ny', name: 'Nytt område' }],
      risks: [],
      actions: [],
    });
    const [last] = blocksAfter(others, 'follow-up').slice(-1);
    if (last?.type !== 'text') throw new Error('what has gone is not said');
    expect(toPlainText(last.text).split('\n')).toEqual([
      'Område tillagt efter beslutet 2023-12-13, § 12. Nytt område',
      'Område borttaget efter beslutet 2023-12-13, § 12. Vid beslutet: HR',
      'Risk borttagen efter beslutet 2023-12-13, § 12. Vid beslutet: Risk för ohälsa.',
      'Åtgärd borttagen efter beslutet 2023-12-13, § 12. Vid beslutet: Följ upp arbetsmiljön.',
    ]);
  });

  it('has all of it under the plan’s own table', () => {
    const plan = blocksAfter(({ areas, risks }) => ({ areas, risks, actions: [] }), 'plan');
    expect(tableIn(plan).notes).toEqual([
      'Åtgärd borttagen efter beslutet 2023-12-13, § 12. Vid beslutet: Följ upp arbetsmiljön.',
    ]);
  });

  it('has no note while it stands as decided, nor where it was taken back', () => {
    expect(notesAfter((control) => control)).toEqual([]);
  });
});
