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

/** What the document does without where nothing is written. */
const IF_ANY = { whenEmpty: 'hidden' } as const;
/** A chapter of the first level that follows on the page. */
const FOLLOWING = { newPage: false } as const;

/** The administration's own report, appended with its own cover, contents list and numbers as soon as something is written in it. */
const APPENDED: readonly ReadyChapter[] = [
  chapter('Inledning', [text('forvaltning-inledning')], {
    ...IF_ANY,
    begins: { title: '{dokument} \u2013 förvaltningen', cover: true, contents: true },
  }),
  chapter('Syfte', [text('forvaltning-syfte')], {
    ...FOLLOWING,
    ...IF_ANY,
    instruction: 'Vad förvaltningens egen rapport är till för.',
  }),
  chapter('Väsentliga händelser', [text('forvaltning-handelser')], { ...FOLLOWING, ...IF_ANY }),
  chapter('Verksamhetens mål och uppdrag', [], {
    ...FOLLOWING,
    ...IF_ANY,
    under: [
      chapter('Mål för förvaltningen', [text('forvaltning-mal')], IF_ANY),
      chapter('Prioriterade områden', [text('forvaltning-prioriterat')], IF_ANY),
    ],
  }),
  chapter('Framtida utmaningar', [text('forvaltning-framtid')], { ...FOLLOWING, ...IF_ANY }),
  chapter('Ekonomi', [table('staber'), text('forvaltning-ekonomi')], { ...FOLLOWING, ...IF_ANY }),
];

const goals = (summary: string): ReadyChapter =>
  chapter('Nämndens mål, strategier och uppdrag', [], {
    ...FOLLOWING,
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
      ...FOLLOWING,
      under: [heading('Ekonomi', [text('handelser-ekonomi'), table('budgetavvikelse')], IF_ANY)],
    }),
    goals('Sammanfattning uppföljning av mål och uppdrag'),
    chapter('Ekonomi', [], {
      ...FOLLOWING,
      under: [
        chapter('Resultatrapport', [table('resultatrapport')], {
          under: [
            heading('Resultatrapport per enhet', [table('resultatrapport-enheter')], IF_ANY),
            heading('Sammanfattande analys', [text('ekonomi-analys')], IF_ANY),
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
        chapter('Vidtagna åtgärder för att nå ekonomi i balans', [text('ekonomi-atgarder'), table('handlingsplan')], IF_ANY),
        chapter('Investeringar', [table('investeringar-ursprung'), text('ekonomi-investeringar')], IF_ANY),
        chapter('Produktions- och nyckeltal', [text('produktion-inledning'), table('listade')], IF_ANY),
      ],
    }),
    chapter('Personalekonomi', [], {
      ...FOLLOWING,
      under: [
        chapter('Personalkostnader', [table('lonekostnad-rader'), text('personal-kostnader')], IF_ANY),
        chapter('Kostnadsanalys', [table('kostnadsanalys')], IF_ANY),
        chapter('Antal tillsvidareanställda årsarbetare', [table('arsarbetare-yrken'), text('personal-avtalad')], IF_ANY),
        chapter('Sjukfrånvaro', [table('sjukfranvaro-timmar'), text('personal-sjukfranvaro')], IF_ANY),
      ],
    }),
    chapter('Framtida utmaningar', [text('framtid')], FOLLOWING),
    chapter('Intern styrning och kontroll', [REQUIREMENTS], {
      ...FOLLOWING,
      under: [
        chapter('{nämndens} uppsiktsansvar', [text('uppsikt')], IF_ANY),
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
    chapter('Väsentliga händelser', [text('handelser')], FOLLOWING),
    goals('Prognos för mål och uppdrag'),
    chapter('Ekonomi', [], {
      ...FOLLOWING,
      under: [
        chapter('Resultatrapport', [table('resultatrapport-delar'), text('ekonomi-analys')]),
        chapter('Helårsprognos', [text('ekonomi-resultat')]),
        chapter(
          'Vidtagna åtgärder för att nå ekonomi i balans',
          [text('ekonomi-atgarder'), table('handlingsplan-delar')],
          IF_ANY,
        ),
        chapter('Investeringar', [table('investeringar-ursprung'), text('ekonomi-investeringar')], IF_ANY),
      ],
    }),
    chapter(
      'Personal',
      [table('arsarbetare-delar'), text('personal-avtalad'), table('sjukfranvaro-delar'), text('personal-sjukfranvaro')],
      { ...FOLLOWING, ...IF_ANY },
    ),
    ...APPENDED,
  ],
};
