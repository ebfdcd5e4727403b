import { describe, expect, it } from 'vitest';
import { checkControl } from '../../../shared/control/checks/check-control.ts';
import { CONTROL_CHECKS } from '../../../shared/control/checks/names.ts';
import { printedAnswers } from '../../../shared/control/risk-answer.ts';
import { sampleYear } from '../../support/sample-year.ts';
import { areHere, printedControls } from './printed.ts';

if (areHere) {
  const { of2024, said, of2025 } = printedControls();
  const findings = checkControl({
    ...said,
    year: 2024,
    kind: 'annual',
    plan: of2024.plan,
    questions: of2024.questions,
    scales: sampleYear().model.scales,
    ticked: new Set(),
    next: of2025,
  });

  describe('the printed internal control of 2024 and the plan of 2025', () => {
    it('have all that is printed', () => {
      const sizes = ({ areas, risks, actions }: typeof of2025) => [areas.length, risks.length, actions.length];
      expect(sizes(of2024.plan)).toEqual([9, 19, 27]);
      expect(sizes(of2025)).toEqual([9, 19, 24]);
      const count = (question: string) => printedAnswers(said).filter((answer) => answer.question === question).length;
      expect([count('effekt'), count('nasta-ar')]).toEqual([18, 11]);
    });

    // By area, risk and action as they are printed, each where a reader of the documents has found it.
    it('have exactly the oddities that a rule can see', () => {
      const seen = findings.filter(({ weight }) => weight === 'warning').map(({ about, action }) => `${action} ${about}`);
      expect(seen).toEqual([
        'o2-r2-a1 unfit-answer',
        'o2-r3-a1 looks-back',
        'o2-r5-a2 unfit-answer',
        'o2-r6-a2 two-ways',
        'o2-r6-a3 twin-sentence',
        'o3-r1-a3 same-comment',
        'o5-r3-a1 dropped-but-planned',
        'o6-r1-a1 done-but-planned',
        'o7-r1-a1 against-comment',
        'o8-r1-a1 unfit-answer',
        'o8-r1-a1 dropped-but-planned',
      ]);
    });

    it('lack an answer of nine actions and of eleven risks', () => {
      const open = (question: string) => findings.filter(({ about, column }) => about === 'unanswered' && column === question);
      expect([open('effekt').length, open('nasta-ar').length]).toEqual([9, 11]);
    });
  });
} else {
  describe('the printed internal control is not on this machine', () => {
    it('so what is looked for is tested with texts of the project’s own', () => {
      expect(CONTROL_CHECKS).toContain('unfit-answer');
    });
  });
}
