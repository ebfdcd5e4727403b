import {
  ALL_ITEMS,
  CONTROL,
  CONTROL_PLAN,
  chapter,
  heading,
  legend,
  RED_GOALS,
  type ReadyLayout,
  SUMMARY,
  table,
  text,
} from './recipe.ts';

/** What has nothing to show has no slide. */
const HIDDEN = { whenEmpty: 'hidden' } as const;

/** What came of the plan, when the report is presented: perspectives, goals with their indicators, and the figures. */
export const SLIDES_2024: ReadyLayout = {
  id: 'bildspel-2024',
  name: 'Bildspel (2024)',
  about: 'Perspektiv, mål med indikatorer, uppdrag, ekonomi och intern kontroll på bilder, med texterna i anteckningarna.',
  kind: 'deck',
  documentName: 'Presentation',
  fileName: '{titel} \u2013 {nämnd}',
  legends: 'used',
  chapters: [
    heading('Inledning', [text('inledning')], HIDDEN),
    heading('Väsentliga händelser', [text('handelser')], HIDDEN),
    heading('Mål, strategier och uppdrag', [SUMMARY], {
      under: [
        heading('Symbolförklaringar', [legend('colour', 'arrow', 'indicator-status')]),
        heading('Mål som inte nås', [RED_GOALS], HIDDEN),
        chapter('{titel}', [ALL_ITEMS], { each: 'top-item', numbered: false }),
      ],
    }),
    heading('Ekonomi', [table('resultatrapport', { rows: 'sums' })], HIDDEN),
    heading('Intern kontroll', [CONTROL]),
    heading('Framtida utmaningar', [text('framtid')], HIDDEN),
  ],
};

/** The plan itself, when it is presented: the vision, the objectives with assignments and key figures, and the budget. */
export const PLAN_SLIDES_2025: ReadyLayout = {
  id: 'bildspel-plan-2025',
  name: 'Bildspel om planen (2025)',
  about: 'Vision, målsättningar med uppdrag och styrtal, budget och internkontrollplan på bilder, med texterna i anteckningarna.',
  kind: 'deck',
  documentName: 'Presentation av verksamhetsplan med budget',
  fileName: '{titel} \u2013 {nämnd}',
  placement: { description: 'before-indicators' },
  chapters: [
    heading('Inledning', [text('plan-inledning')], HIDDEN),
    heading('Vision och värdegrund', [], {
      ...HIDDEN,
      under: [
        heading('Vår vision', [text('plan-vision')], HIDDEN),
        heading('Vår värdegrund', [text('plan-vardegrund')], HIDDEN),
        heading('Målbild', [text('plan-malbild')], HIDDEN),
      ],
    }),
    heading('Målsättningar, styrtal och uppdrag', [], {
      under: [chapter('{titel}', [ALL_ITEMS], { each: 'top-item', numbered: false })],
    }),
    heading('Ekonomi', [], {
      ...HIDDEN,
      under: [
        heading('Utgångsläge', [text('plan-utgangslage')], HIDDEN),
        heading('Budget {år}', [text('plan-budget')], HIDDEN),
        heading('Ekonomiska åtgärder', [text('plan-atgarder')], HIDDEN),
        heading('Resultatbudget', [table('resultatbudget', { rows: 'sums' })], HIDDEN),
        heading('Driftbudget', [table('driftbudget')], HIDDEN),
        heading('Investeringsbudget', [text('plan-investeringar'), table('investeringsbudget')], HIDDEN),
      ],
    }),
    heading('Internkontrollplan', [CONTROL_PLAN]),
    heading('Uppföljning', [text('plan-uppfoljning')], HIDDEN),
  ],
};
