import {
  ALL_ITEMS,
  ASSESSMENT,
  boards,
  chapter,
  GLOSSARY,
  heading,
  legend,
  linked,
  type ReadyChapter,
  type ReadyLayout,
  type ReadyPart,
  table,
  text,
} from './recipe.ts';

/** What the two reports of a region say differently. */
interface Words {
  readonly boardsReports: string;
  readonly boardSection: string;
  readonly forecast: string;
  /** What belongs to one of them alone. */
  readonly ofEconomy: readonly ReadyChapter[];
  readonly ofAdministration: readonly ReadyChapter[];
}

/** The goals with their colours, in a list of their own. */
const GOALS: ReadyPart = { is: 'items', form: 'table', roles: ['goal'] };

const ON_A_NEW_PAGE = { newPage: true } as const;

const summary = ({ boardsReports, forecast }: Words) =>
  chapter('Sammanfattning', [text('sammanfattning')], {
    instruction: 'Det viktigaste under perioden, i högst tre stycken.',
    under: [
      heading('Händelser av väsentlig betydelse', [text('sammanfattning-handelser')], { instruction: 'Högst femton punkter.' }),
      heading('Ekonomin', [
        text('sammanfattning-ekonomi'),
        linked(`sammanfattning-${forecast === 'Årets resultat' ? 'resultat' : 'prognos'}`, 'helarsprognos-grund'),
      ]),
      heading('God ekonomisk hushållning', [linked('sammanfattning-hushallning', 'god-hushallning-bedomning')]),
      heading('Mål och strategier', [text('sammanfattning-mal'), linked('sammanfattning-mal-antal', 'mal-sammanfattning')]),
      heading('Personalförhållanden', [text('sammanfattning-personal')]),
      heading(boardsReports, [text('sammanfattning-namnder')], {
        instruction: 'Vad varje nämnds avsnitt innehåller.',
        whenEmpty: 'hidden',
      }),
    ],
  });

const standing = ({ forecast }: Words) =>
  chapter('God ekonomisk hushållning och ekonomisk ställning', [], {
    ...ON_A_NEW_PAGE,
    under: [
      heading('God ekonomisk hushållning', [text('god-hushallning'), text('god-hushallning-bedomning')]),
      heading('Redovisning av effektmål och strategier', [
        text('redovisning-mal'),
        linked('redovisning-mal-antal', 'mal-sammanfattning'),
        GOALS,
      ]),
      heading('Resultat och ekonomisk ställning', [], {
        under: [
          heading('Omvärldsanalys', [text('omvarld')], { instruction: 'Sist källan, och den dag som uppgifterna är ifrån.' }),
          heading('Resultatutveckling', [text('resultatutveckling')]),
          heading('Budgetjusteringar', [text('ramar'), text('sektorsbidrag')]),
          heading('Nämndernas ramar', [table('budgetjusteringar'), text('investeringsbudget')]),
          heading(forecast, [text('helarsprognos-grund'), text('helarsprognos')]),
          heading('Vidtagna åtgärder för att nå ekonomi i balans', [
            text('atgarder'),
            table('handlingsplan-region'),
            table('handlingsplan-region-arsarbetare'),
          ]),
          heading('Investeringar', [text('investeringar')]),
          heading('Finansiella tillgångar och skulder', [text('finansiella'), table('pensionsportfolj'), table('likviditet')]),
          heading('Soliditet', [text('soliditet')]),
          heading('Slutsatser avseende resultat och ekonomisk ställning', [text('slutsatser')]),
        ],
      }),
    ],
  });

const staff = chapter('Väsentliga personalförhållanden', [], {
  ...ON_A_NEW_PAGE,
  under: [
    heading('Attraktiv arbetsgivare och kompetensförsörjning', [text('attraktiv')]),
    heading('Personalförhållanden', [text('personalforhallanden')]),
    heading('HR-statistik', [], {
      under: [
        heading('Regionen', [
          table('arsarbetare-region'),
          table('arsarbetare-region-exklusive'),
          table('producerad-tid'),
          table('sjukfranvaro-region'),
          table('extratid-region'),
        ]),
        heading(
          'Koncernbolag med anställd personal',
          [table('anstallda-bolag'), table('sjukfranvaro-bolag'), text('personal-bolag')],
          { whenEmpty: 'hidden' },
        ),
      ],
    }),
  ],
});

const NOTES = [
  'Redovisningsprinciper',
  'Säsongsvariationer av intäkter och kostnader',
  'Erhållna men ännu ej intäktsredovisade generella statsbidrag',
  'Jämförelsestörande och extraordinära poster',
  'Ändrade uppskattningar och bedömningar',
  'Förändringar i väsentliga ansvarsförbindelser',
];

const economy = ({ ofEconomy }: Words) =>
  chapter('Ekonomisk redovisning', [], {
    under: [
      chapter('Resultaträkning', [table('resultatrakning')]),
      chapter('Driftredovisning', [table('driftredovisning-region')], ON_A_NEW_PAGE),
      chapter('Balansräkning', [table('balansrakning')], ON_A_NEW_PAGE),
      chapter('Kassaflödesanalys', [table('kassaflodesanalys')], ON_A_NEW_PAGE),
      chapter('Investeringar', [table('investeringar-region')], {
        ...ON_A_NEW_PAGE,
        under: [
          heading('Uppföljning större bygginvesteringar', [table('investeringar')], { whenEmpty: 'hidden' }),
          heading('Uppföljning medicintekniska investeringar > 2,5 mnkr', [table('medicinteknik-delar')], {
            whenEmpty: 'hidden',
          }),
        ],
      }),
      ...ofEconomy,
      chapter('Noter', [], {
        ...ON_A_NEW_PAGE,
        under: NOTES.map((title, index) => heading(`NOT ${index + 1} ${title}`, [text(`not-${index + 1}`)])),
      }),
    ],
  });

const chapters = (words: Words): readonly ReadyChapter[] => [
  summary(words),
  chapter('Förvaltningsberättelse', [], {
    under: [
      chapter('Händelser av väsentlig betydelse', [text('handelser')]),
      standing(words),
      chapter('Balanskravsutredning', [text('balanskrav'), table('balanskrav')], ON_A_NEW_PAGE),
      staff,
      ...words.ofAdministration,
      chapter('Förväntad utveckling', [text('utveckling')], ON_A_NEW_PAGE),
    ],
  }),
  economy(words),
  chapter('{nämndens} koncernföretag', [text('koncern'), table('bolag')], {
    under: [heading('Uppföljning av koncernföretagens verksamhet', [text('koncern-uppfoljning')])],
  }),
  chapter(words.boardsReports, [boards(words.boardSection)]),
  chapter('Redovisning av effektmål och strategier', [], {
    under: [
      heading('Symbolförklaringar', [legend('colour', 'arrow', 'indicator-status')]),
      heading('Samlad bedömning', [text('redovisning-inledning'), text('mal-sammanfattning')]),
      chapter('{titel}', [ALL_ITEMS], { each: 'top-item', own: 'strategy', newPage: true }),
    ],
  }),
  chapter('Ordlista', [GLOSSARY], { whenEmpty: 'hidden' }),
];

const MANNER = {
  header: { left: '{nämnd}', middle: '{dokument} {år}' },
  fileName: '{titel} \u2013 {nämnd}',
  legends: 'used',
} as const;

/** The interim report of a region, with what its boards have handed in. */
export const REGION_INTERIM_2024: ReadyLayout = {
  id: 'regionens-delarsrapport',
  name: 'Regionens delårsrapport (2024)',
  about:
    'Sammanfattning, förvaltningsberättelse, ekonomisk redovisning med noter, koncernföretag, nämndernas avsnitt ur deras paket, mål och strategier, ordlista.',
  kind: 'interim',
  documentName: 'Delårsrapport',
  ...MANNER,
  chapters: chapters({
    boardsReports: 'Nämndernas delårsrapporter',
    boardSection: 'namndavsnitt',
    forecast: 'Helårsprognos',
    ofEconomy: [],
    ofAdministration: [],
  }),
};

/** The same of a whole year: outcomes instead of forecasts, and what is said once a year. */
export const REGION_ANNUAL_2024: ReadyLayout = {
  id: 'regionens-arsredovisning',
  name: 'Regionens årsredovisning (2024)',
  about:
    'Samma upplägg som regionens delårsrapport för hela året, med sammanställda räkenskaper och bedömning av intern styrning och kontroll.',
  kind: 'annual',
  documentName: 'Årsredovisning',
  ...MANNER,
  chapters: chapters({
    boardsReports: 'Nämndernas årsredovisningar',
    boardSection: 'namndavsnitt-ar',
    forecast: 'Årets resultat',
    ofEconomy: [chapter('Sammanställda räkenskaper', [text('sammanstallda')], ON_A_NEW_PAGE)],
    ofAdministration: [chapter('Intern styrning och kontroll', [text('isk'), ASSESSMENT], ON_A_NEW_PAGE)],
  }),
};
