import {
  ALL_ITEMS,
  ASSESSMENT,
  CONTROL,
  chapter,
  heading,
  legend,
  REQUIREMENTS,
  type ReadyChapter,
  type ReadyLayout,
  SUMMARY,
  table,
  text,
} from './recipe.ts';

/** The administration's own report, appended with its own cover, contents list and numbers. */
const APPENDED: readonly ReadyChapter[] = [
  chapter('Inledning', [text('forvaltning-inledning')], {
    begins: { title: '{dokument} \u2013 förvaltningen', cover: true, contents: true },
  }),
  chapter('Syfte', [text('forvaltning-syfte')], { newPage: false, instruction: 'Vad förvaltningens egen rapport är till för.' }),
  chapter('Väsentliga händelser', [text('forvaltning-handelser')], { newPage: false }),
  chapter('Verksamhetens mål och uppdrag', [], {
    newPage: false,
    under: [
      chapter('Mål för förvaltningen', [text('forvaltning-mal')]),
      chapter('Prioriterade områden', [text('forvaltning-prioriterat')]),
    ],
  }),
  chapter('Framtida utmaningar', [text('forvaltning-framtid')], { newPage: false }),
  chapter('Ekonomi', [table('staber'), text('forvaltning-ekonomi')], { newPage: false }),
];

const goals = (summary: string): ReadyChapter =>
  chapter('Nämndens mål, strategier och uppdrag', [], {
    under: [
      heading('Symbolförklaringar', [legend('colour', 'arrow', 'indicator-status')]),
      chapter(summary, [SUMMARY, text('mal-sammanfattning')]),
      chapter('{titel}', [ALL_ITEMS], { each: 'top-item' }),
    ],
  });

/** The annual report of a board as it was built in 2022. */
export const ANNUAL_2022: ReadyLayout = {
  id: 'verksamhetsberattelse-2022',
  name: 'Verksamhetsberättelse med bifogad rapport (2022)',
  about: 'Nämndens årsrapport med resultat per enhet, uppsikt och ISK-bedömning, och förvaltningens egen rapport bifogad.',
  kind: 'annual',
  documentName: 'Verksamhetsberättelse',
  header: { left: '{nämndens} verksamheter', middle: '{dokument} {år}' },
  fileName: '{titel} \u2013 {nämnd}',
  legends: 'used',
  chapters: [
    chapter('Inledning', [text('inledning')]),
    chapter('Väsentliga händelser', [text('handelser')], {
      newPage: false,
      under: [heading('Ekonomi', [text('handelser-ekonomi'), table('budgetavvikelse')])],
    }),
    goals('Sammanfattning uppföljning av mål och uppdrag'),
    chapter('Ekonomi', [], {
      under: [
        chapter('Resultatrapport', [], {
          under: [
            heading('Resultatrapport per enhet', [table('resultatrapport-enheter')]),
            heading('Sammanfattande analys', [text('ekonomi-analys')]),
          ],
        }),
        chapter('Årets resultat', [text('ekonomi-resultat')], {
          under: [
            heading('Intäkter', [text('ekonomi-intakter')]),
            heading('Personalkostnader', [text('ekonomi-personal')]),
            heading('Övriga kostnader', [text('ekonomi-ovriga')]),
            heading('Driftredovisning', [table('driftredovisning')]),
          ],
        }),
        chapter('Vidtagna åtgärder för att nå ekonomi i balans', [text('ekonomi-atgarder')]),
        chapter('Investeringar', [table('investeringar-ursprung'), text('ekonomi-investeringar')]),
        chapter('Produktions- och nyckeltal', [text('produktion-inledning'), table('listade')]),
      ],
    }),
    chapter('Personalekonomi', [], {
      under: [
        chapter('Personalkostnader', [table('lonekostnad-rader'), text('personal-kostnader')]),
        chapter('Kostnadsanalys', [table('kostnadsanalys')]),
        chapter('Antal tillsvidareanställda årsarbetare', [table('arsarbetare-yrken')]),
        chapter('Sjukfrånvaro', [table('sjukfranvaro-timmar'), text('personal-sjukfranvaro')]),
      ],
    }),
    chapter('Framtida utmaningar', [text('framtid')]),
    chapter('Intern styrning och kontroll', [REQUIREMENTS], {
      under: [
        chapter('{nämndens} uppsiktsansvar', [text('uppsikt')]),
        chapter('Internkontrollplan', [legend('control-status'), CONTROL]),
        chapter('ISK-bedömning', [ASSESSMENT]),
      ],
    }),
    ...APPENDED,
  ],
};

/** The interim report that went with it. */
export const INTERIM_2022: ReadyLayout = {
  id: 'delarsrapport-2022',
  name: 'Delårsrapport med bifogad rapport (2022)',
  about: 'Delårsrapporten i 2022 års form, med förvaltningens egen rapport bifogad.',
  kind: 'interim',
  documentName: 'Delårsrapport',
  header: { left: '{nämndens} verksamheter', middle: '{dokument} {år}' },
  fileName: '{titel} \u2013 {nämnd}',
  legends: 'used',
  chapters: [
    chapter('Inledning', [text('inledning')]),
    chapter('Väsentliga händelser', [text('handelser')], { newPage: false }),
    goals('Prognos för mål och uppdrag'),
    chapter('Ekonomi', [], {
      under: [
        chapter('Resultatrapport', [table('resultatrapport-delar'), text('ekonomi-analys')]),
        chapter('Helårsprognos', [text('ekonomi-resultat')]),
        chapter('Vidtagna åtgärder för att nå ekonomi i balans', [text('ekonomi-atgarder')]),
        chapter('Investeringar', [table('investeringar-ursprung'), text('ekonomi-investeringar')]),
      ],
    }),
    chapter('Personal', [table('arsarbetare-delar'), table('sjukfranvaro-delar'), text('personal-sjukfranvaro')]),
    ...APPENDED,
  ],
};
