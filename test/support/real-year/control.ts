import { blankAction, blankRisk } from '../../../shared/control/blank-plan.ts';
import type { ControlPlan, ControlQuestion } from '../../../shared/control/control.ts';
import { gatherAnswers } from '../../../shared/control/risk-answer.ts';
import type { Occasion } from '../../../shared/model/occasion.ts';
import { fromParagraphs } from '../../../shared/text/plain-text.ts';
import type { PrintedControl } from './printed.ts';

export interface ConvertedControl {
  readonly plan: ControlPlan;
  readonly questions: ControlQuestion[];
  readonly said: Occasion['control'];
}

const QUESTIONS = [
  { id: 'effekt', about: 'action', answer: 'q1_effect' },
  { id: 'nasta-ar', about: 'risk', answer: 'q2_next_year' },
] as const;

/** The internal control of a printed report: every area, risk, action, comment and answer; the statuses are lost. */
export function convertControl({ areas, questions, isk_statement: statement }: PrintedControl): ConvertedControl {
  const risks = areas.flatMap((area, a) =>
    area.risks.map((risk, r) => ({ ...risk, area: `o${a + 1}`, id: `o${a + 1}-r${r + 1}` })),
  );
  const actions = risks.flatMap((risk) =>
    risk.actions.map((action, index) => ({ ...action, risk, id: `${risk.id}-a${index + 1}` })),
  );
  const answers = QUESTIONS.flatMap(({ id: question, answer }) =>
    actions.flatMap((action) => {
      const given = action[answer];
      return given === null ? [] : [{ action: action.id, question, class: given.class, text: given.answer }];
    }),
  );
  const classesOf = (question: string) => [
    ...new Set(['ja', ...answers.filter((answer) => answer.question === question).map((answer) => answer.class)]),
  ];
  const plan = {
    areas: areas.map(({ area }, index) => ({ id: `o${index + 1}`, name: area })),
    risks: risks.map(({ id, area, risk, region_wide: regionWide }) => ({
      ...blankRisk({ id, area, text: withoutPrefix(risk) }),
      regionWide,
    })),
    actions: actions.map(({ id, action, risk }) => ({
      ...blankAction({ id, risk: risk.id, text: withoutPrefix(action) }),
      regionWide: hasPrefix(action),
    })),
  };
  const asked = QUESTIONS.map(({ id, about }, index) => ({
    id,
    text: questions[index] ?? id,
    about,
    classes: classesOf(id).map((word) => ({ id: classId(word), word })),
  }));
  const rows = answers.map((answer) => ({ ...answer, class: classId(answer.class) }));
  return {
    plan,
    questions: asked,
    said: {
      followUps: actions.map(({ id, comment }) => ({
        action: id,
        status: null,
        comment: comment === null ? null : fromParagraphs([comment]),
        ready: true,
      })),
      ...gatherAnswers(plan, asked, rows, []),
      assessment: { verdict: statement.assessment === 'tillräcklig' ? 'sufficient' : null, text: null },
    },
  };
}

const PREFIX = /^Regionövergripande( åtgärd)?: ?/;

/** What the region has decided is printed with a prefix, which is no part of the text. */
export function withoutPrefix(text: string): string {
  return text.replace(PREFIX, '');
}

export function hasPrefix(text: string): boolean {
  return PREFIX.test(text);
}

/** "ja (på längre sikt)" -> "ja-p-l-ngre-sikt" */
function classId(word: string): string {
  return word.replace(/[^a-z]+/gi, '-').replace(/-$/, '');
}
