import { GIVEN_GOALS, heading, intro, type ReadyLayout, table, text } from './recipe.ts';

/** The tables that a board's section has, which differ between a part of a year and the whole of it. */
interface Tables {
  readonly result: string;
  readonly plan: string;
  readonly staff: string;
  readonly leave: string;
}

/** What every board of a region reports, in the same order and as short as it can be. */
const section = ({ result, plan, staff, leave }: Tables) => [
  heading('{nämnd}', [], {
    under: [
      heading('Väsentliga händelser', [text('handelser')], {
        instruction: 'Högst sex punkter.',
        whenEmpty: { say: '{nämnden} har inga väsentliga händelser att redovisa.' },
      }),
      heading('Nämndens effektmål', GIVEN_GOALS),
      heading('Ekonomi', [], {
        under: [
          heading('Resultatrapport', [table(result)]),
          heading('Sammanfattande analys', [text('ekonomi-resultat')]),
          heading('Vidtagna åtgärder för att nå ekonomi i balans', [text('ekonomi-atgarder')], { whenEmpty: 'hidden' }),
          heading(
            'Uppföljning av beslutad handlingsplan',
            [intro(['Vad de beslutade intäktsförstärkningarna och kostnadsminskningarna har gett och väntas ge.']), table(plan)],
            { whenEmpty: 'hidden' },
          ),
        ],
      }),
      heading('Produktions- och nyckeltal', [text('produktion-inledning'), table('produktion-delar')], {
        whenEmpty: { say: 'Det finns ingen redovisning av produktions- och nyckeltal inom nämnden.' },
      }),
      heading('HR-statistik', [table(staff), text('personal-avtalad'), table(leave), text('personal-sjukfranvaro')]),
    ],
  }),
];

/** A board's section in the interim report of its region. */
export const BOARD_SECTION: ReadyLayout = {
  id: 'namndavsnitt',
  name: 'Nämndens avsnitt i regionens delårsrapport',
  about: 'Det korta avsnitt som varje nämnd lämnar till regionens delårsrapport.',
  kind: 'interim',
  documentName: 'Delårsrapport, nämndens avsnitt',
  fileName: 'Delårsavsnitt {år} \u2013 {nämnd}',
  front: 'title',
  chapters: section({
    result: 'resultatrapport-delar',
    plan: 'handlingsplan-delar',
    staff: 'arsarbetare-delar',
    leave: 'sjukfranvaro-delar',
  }),
};

/** And in its annual report. */
export const BOARD_SECTION_ANNUAL: ReadyLayout = {
  id: 'namndavsnitt-ar',
  name: 'Nämndens avsnitt i regionens årsredovisning',
  about: 'Det korta avsnitt som varje nämnd lämnar till regionens årsredovisning.',
  kind: 'annual',
  documentName: 'Årsredovisning, nämndens avsnitt',
  fileName: 'Årsavsnitt {år} \u2013 {nämnd}',
  front: 'title',
  chapters: section({ result: 'resultatrapport', plan: 'handlingsplan', staff: 'arsarbetare-avtalad', leave: 'sjukfranvaro' }),
};
