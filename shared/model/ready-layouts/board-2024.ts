import {
  ALL_ITEMS,
  ASSESSMENT,
  CONTROL,
  chapter,
  heading,
  intro,
  legend,
  RED_GOALS,
  type ReadyLayout,
  SUMMARY,
  table,
  text,
} from './recipe.ts';

const FILE_NAME = '{titel} \u2013 {nämnd}';

/** A chapter of the first level that follows on the page, as in the printed reports. */
const FOLLOWING = { newPage: false } as const;

const economyTexts = [
  heading('Intäkter', [text('ekonomi-intakter')]),
  heading('Personalkostnader', [text('ekonomi-personal')]),
  heading('Övriga kostnader', [text('ekonomi-ovriga')]),
];

const balance = (plan: string) =>
  chapter('Vidtagna åtgärder för att nå ekonomi i balans', [text('ekonomi-atgarder'), table(plan)], {
    instruction: 'Vilka åtgärder som har beslutats, vad de har gett och vad som återstår.',
  });

/** The annual report of a board, as it is usually built since 2024. */
export const ANNUAL_2024: ReadyLayout = {
  id: 'verksamhetsberattelse-2024',
  name: 'Verksamhetsberättelse (2024)',
  about: 'Nämndens årsrapport: händelser, mål och uppdrag per perspektiv, ekonomi, personal, framtid och intern kontroll.',
  kind: 'annual',
  documentName: 'Verksamhetsberättelse',
  fileName: FILE_NAME,
  legends: 'used',
  chapters: [
    chapter('Inledning', [text('inledning')], { instruction: 'Vad nämnden ansvarar för, högst en halv sida.' }),
    chapter('Väsentliga händelser', [text('handelser')], {
      ...FOLLOWING,
      instruction: 'Händelser som har påverkat verksamheten under året.',
    }),
    chapter('Nämndens mål, strategier och uppdrag', [], {
      ...FOLLOWING,
      under: [
        heading('Symbolförklaringar', [legend('colour', 'arrow', 'indicator-status')]),
        chapter('Sammanfattning uppföljning av mål och uppdrag', [SUMMARY]),
        chapter('{titel}', [ALL_ITEMS], { each: 'top-item' }),
      ],
    }),
    chapter('Ekonomi', [], {
      ...FOLLOWING,
      under: [
        chapter('Resultatrapport', [table('resultatrapport')]),
        chapter('Årets resultat', [text('ekonomi-resultat')], {
          under: [...economyTexts, heading('Driftredovisning', [table('driftredovisning'), table('omradeskommentarer')])],
        }),
        balance('handlingsplan'),
        chapter('Investeringar', [text('ekonomi-investeringar'), table('investeringar')], {
          under: [heading('Uppföljning medicintekniska investeringar > 2,5 mnkr', [table('medicinteknik')])],
        }),
        chapter('Produktions- och nyckeltal', [text('produktion-inledning'), table('vardplatser-vuxna')]),
      ],
    }),
    chapter('Personalekonomi', [], {
      ...FOLLOWING,
      under: [
        chapter('Personalkostnader', [table('lonekostnad'), text('personal-kostnader')]),
        chapter('Kostnadsanalys', [table('kostnadsanalys')]),
        chapter('Årsarbetare tillsvidareanställda, avtalad sysselsättningsgrad', [
          table('arsarbetare-avtalad'),
          text('personal-avtalad'),
        ]),
        chapter('Extratid', [table('extratid'), text('personal-extratid')]),
        chapter('Sjukfrånvaro', [table('sjukfranvaro'), text('personal-sjukfranvaro')]),
      ],
    }),
    chapter('Framtida utmaningar', [text('framtid')], FOLLOWING),
    chapter('Intern kontroll', [], {
      ...FOLLOWING,
      under: [
        chapter('Internkontrollplan', [legend('control-status'), CONTROL]),
        chapter('{nämndens} bedömning av den interna styrningen och kontrollen', [ASSESSMENT]),
      ],
    }),
  ],
};

/** The interim report of a board: the annual report's texts and figures so far, with forecasts, in short form. */
export const INTERIM_2024: ReadyLayout = {
  id: 'delarsrapport-2024',
  name: 'Delårsrapport (2024)',
  about:
    'Nämndens delårsrapport i kort form: ackumulerade belopp, helårsprognos och prognos för målen, ur samma uppgifter som årsrapporten.',
  kind: 'interim',
  documentName: 'Delårsrapport',
  fileName: FILE_NAME,
  legends: 'used',
  chapters: [
    chapter('Inledning', [
      intro(['Rapporten avser {period} {år}. Bedömningar av mål och uppdrag är prognoser för helåret.']),
      text('inledning'),
    ]),
    chapter('Väsentliga händelser', [text('handelser')], {
      ...FOLLOWING,
      instruction: 'Händelser som har påverkat verksamheten hittills under året.',
    }),
    chapter('Nämndens mål, strategier och uppdrag', [], {
      ...FOLLOWING,
      under: [
        heading('Symbolförklaringar', [legend('colour', 'arrow', 'indicator-status')]),
        chapter('Prognos för mål och uppdrag', [SUMMARY], {
          under: [heading('Större negativ avvikelse från målnivån', [RED_GOALS])],
        }),
        chapter('{titel}', [ALL_ITEMS], { each: 'top-item' }),
      ],
    }),
    chapter('Ekonomi', [], {
      ...FOLLOWING,
      under: [
        chapter('Resultatrapport', [table('resultatrapport-delar')]),
        chapter('Resultat hittills och helårsprognos', [text('ekonomi-resultat')], { under: economyTexts }),
        balance('handlingsplan-delar'),
        chapter('Investeringar', [text('ekonomi-investeringar'), table('investeringar')]),
      ],
    }),
    chapter('Personal', [], {
      ...FOLLOWING,
      under: [
        chapter('Årsarbetare', [table('arsarbetare-delar'), text('personal-avtalad')]),
        chapter('Sjukfrånvaro', [table('sjukfranvaro-delar'), text('personal-sjukfranvaro')]),
      ],
    }),
    chapter('Framtida utmaningar', [text('framtid')], FOLLOWING),
  ],
};
