import { ALL_ITEMS, CONTROL, chapter, heading, legend, RED_GOALS, type ReadyLayout, SUMMARY, table, text } from './recipe.ts';

/** What is shown when the plan is presented, or what came of it: perspectives, goals with their indicators, and the figures. */
export const SLIDES_2024: ReadyLayout = {
  id: 'bildspel-2024',
  name: 'Bildspel (2024)',
  about: 'Perspektiv, mål med indikatorer, uppdrag, ekonomi och intern kontroll på bilder, med texterna i anteckningarna.',
  kind: 'deck',
  documentName: 'Presentation',
  fileName: '{titel} \u2013 {nämnd}',
  legends: 'used',
  chapters: [
    heading('Det viktigaste', [text('inledning')]),
    heading('Väsentliga händelser', [text('handelser')]),
    heading('Mål, strategier och uppdrag', [SUMMARY], {
      under: [
        heading('Symbolförklaringar', [legend('colour', 'arrow', 'indicator-status')]),
        heading('Mål som inte nås', [RED_GOALS]),
        chapter('{titel}', [ALL_ITEMS], { each: 'top-item', numbered: false }),
      ],
    }),
    heading('Ekonomi', [table('resultatrapport', { rows: 'sums' })]),
    heading('Intern kontroll', [CONTROL]),
    heading('Framåt', [text('framtid')]),
  ],
};
