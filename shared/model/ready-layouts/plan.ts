import {
  ALL_ITEMS,
  CONTROL_CHECKLIST,
  CONTROL_PLAN,
  chapter,
  heading,
  intro,
  legend,
  ORGANISATION,
  REQUIREMENTS,
  type ReadyLayout,
  table,
  text,
} from './recipe.ts';

/** The plan with budget, as it is built for 2025. */
export const PLAN_2025: ReadyLayout = {
  id: 'verksamhetsplan-2025',
  name: 'Verksamhetsplan med budget (2025)',
  about: 'Målsättningar med uppdrag och styrtal, budget, organisation, uppföljning och internkontrollplan.',
  kind: 'plan',
  documentName: 'Verksamhetsplan med budget',
  fileName: '{titel} \u2013 {nämnd}',
  placement: { description: 'before-indicators' },
  chapters: [
    chapter('Inledning', [text('plan-inledning')], { instruction: 'Vem planen gäller för och vad den bygger på.' }),
    chapter('Vision och värdegrund', [], {
      newPage: false,
      under: [
        heading('Vår vision', [text('plan-vision')]),
        heading('Vår värdegrund', [text('plan-vardegrund')]),
        heading('Målbild', [text('plan-malbild')]),
      ],
    }),
    chapter('Målsättningar, styrtal och uppdrag', [text('plan-mal')], {
      newPage: false,
      under: [chapter('Övergripande målområden', [ALL_ITEMS])],
    }),
    chapter('Budget', [], {
      newPage: false,
      under: [
        chapter('Ekonomiskt utgångsläge och utveckling', [text('plan-utgangslage')]),
        chapter('Budget {år}', [text('plan-budget'), table('lpik')], {
          under: [heading('Ekonomiska åtgärder', [text('plan-atgarder')])],
        }),
        chapter('Ekonomiska nyckeltal', [text('plan-nyckeltal'), table('nyckeltal')]),
        chapter('Resultatbudget', [table('resultatbudget')]),
        chapter('Driftbudget', [table('driftbudget')]),
        chapter('Investeringsbudget', [text('plan-investeringar'), table('investeringsbudget', { rows: 'filled' })]),
      ],
    }),
    chapter('Organisation', [text('plan-organisation'), ORGANISATION], { newPage: false }),
    chapter('Uppföljning', [text('plan-uppfoljning')], { newPage: false }),
    chapter('Intern styrning och kontroll', [text('plan-isk'), REQUIREMENTS], {
      newPage: false,
      under: [chapter('Internkontrollplan', [CONTROL_PLAN], { page: 'landscape', newPage: true })],
    }),
  ],
};

/** The internal control plan, as a board decides it by itself. */
export const CONTROL_PLAN_ALONE: ReadyLayout = {
  id: 'internkontrollplan',
  name: 'Internkontrollplan',
  about: 'Internkontrollplanen för sig, som nämnden beslutar den.',
  kind: 'plan',
  documentName: 'Internkontrollplan',
  fileName: '{titel} \u2013 {nämnd}',
  front: 'title',
  chapters: [
    heading('Om planen', [intro(['Planen gäller för {nämnden} {år}.']), text('kontroll-inledning')], { page: 'landscape' }),
    heading('Risker och åtgärder', [CONTROL_PLAN], { page: 'landscape', newPage: false }),
  ],
};

/** What is gone through at a meeting: each action with its status, and the goals with theirs. */
export const CHECKLIST: ReadyLayout = {
  id: 'checklista',
  name: 'Checklista för möte',
  about: 'Mål, uppdrag och åtgärder i internkontrollplanen med status, att gå igenom på ett möte.',
  kind: 'annual',
  documentName: 'Checklista',
  fileName: 'Checklista {dag} \u2013 {nämnd}',
  front: 'title',
  legends: 'used',
  chapters: [
    heading('Mål', [{ is: 'items', form: 'table', roles: ['goal'] }, legend('colour', 'arrow')]),
    heading('Uppdrag', [{ is: 'items', form: 'table', roles: ['assignment'] }], { newPage: false }),
    heading('Intern kontroll', [CONTROL_CHECKLIST], { page: 'landscape' }),
  ],
};
