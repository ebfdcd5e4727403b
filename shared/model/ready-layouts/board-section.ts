import { brief, GIVEN_GOALS, heading, intro, type ReadyLayout, type ReadyPart, table, text } from './recipe.ts';

/** The tables that a board's section has, which differ between a part of a year and the whole of it. */
interface Tables {
  readonly result: readonly ReadyPart[];
  readonly plan: string;
  readonly staff: ReadyPart;
  readonly leave: string;
}

/** What every board of a region reports, in the same order and as short as it can be. */
const section = ({ result, plan, staff, leave }: Tables) => [
  heading('{nämnd}', [], {
    under: [
      heading('Väsentliga händelser', [brief('handelser')], {
        instruction: 'Högst sex punkter. Tills något är skrivet här står början av det som är skrivet om varje händelse.',
        whenEmpty: { say: '{nämnden} har inga väsentliga händelser att redovisa.' },
      }),
      heading('Nämndens effektmål', GIVEN_GOALS),
      heading('Ekonomi', [], {
        under: [
          heading('Resultatrapport', result),
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
      heading('HR-statistik', [staff, text('personal-avtalad'), table(leave), text('personal-sjukfranvaro')]),
    ],
  }),
];

/** A board's section in the interim report of its region. */
export const BOARD_SECTION: ReadyLayout = {
  id: 'namndavsnitt',
  name: 'Nämndens avsnitt i regionens delårsrapport',
  about: 'Det korta avsnitt som varje nämnd lämnar till regionens delårsrapport.',
  kind: 'interim',
  documentName: 'Avsnitt i regionens delårsrapport',
  fileName: 'Delårsavsnitt {år} \u2013 {nämnd}',
  front: 'title',
  chapters: section({
    // Eight columns of amounts side by side are printed in letters that few can read.
    result: [
      intro(['Hittills under året, jämfört med budget och föregående år:']),
      table('resultatrapport-delar', { columns: ['k1', 'k2', 'k3', 'k4'] }),
      intro(['Prognos för helåret, jämfört med budget och med föregående års avvikelse:']),
      table('resultatrapport-delar', { columns: ['k5', 'k6', 'k7', 'k8'] }),
    ],
    plan: 'handlingsplan-delar',
    staff: table('arsarbetare-delar'),
    leave: 'sjukfranvaro-delar',
  }),
};

/** And in its annual report. */
export const BOARD_SECTION_ANNUAL: ReadyLayout = {
  id: 'namndavsnitt-ar',
  name: 'Nämndens avsnitt i regionens årsredovisning',
  about: 'Det korta avsnitt som varje nämnd lämnar till regionens årsredovisning.',
  kind: 'annual',
  documentName: 'Avsnitt i regionens årsredovisning',
  fileName: 'Årsavsnitt {år} \u2013 {nämnd}',
  front: 'title',
  chapters: section({
    result: [table('resultatrapport', { rows: 'sums' })],
    plan: 'handlingsplan',
    staff: table('arsarbetare-avtalad', { rows: 'sums' }),
    leave: 'sjukfranvaro',
  }),
};
