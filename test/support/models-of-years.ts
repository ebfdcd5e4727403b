import type { KindInWords, ModelInWords, ScaleInWords, ValueInWords } from './model-in-words.ts';

/*
 * The year models of three printed documents: a board's report of 2022 with its office's, a board's annual report of 2024 with the
 * words of the interim report, and a board's plan of 2025.
 */

type Looks = readonly [symbol: string, tone: string];
const COLOUR_LOOKS: readonly Looks[] = [
  ['Cirkel', 'Grön'],
  ['Triangel', 'Gul'],
  ['Kvadrat', 'Röd'],
];
const ARROW_LOOKS: readonly Looks[] = [
  ['Pil upp', 'Grön'],
  ['Pil åt höger', 'Gul'],
  ['Pil ned', 'Röd'],
];
const DISC_LOOKS: readonly Looks[] = [
  ['Fylld skiva', 'Grön'],
  ['Halv skiva', 'Gul'],
  ['Tom skiva', 'Röd'],
  ['Streck', 'Grå'],
];

/** Values with their words, their meanings, and what they mean in an interim report where that is something else. */
function values(looks: readonly Looks[], said: readonly (readonly [string, string, string?])[]): ValueInWords[] {
  return said.map(([word, meaning, interimMeaning = ''], place) => {
    const [symbol, tone] = looks[place] ?? ['Cirkel', 'Grå'];
    return { word, meaning, interimMeaning, symbol, tone };
  });
}

const GOALS = ['Verksamhetsberättelse: Mål och uppdrag', 'Delårsrapport: Mål och uppdrag'];
const CONTROL = ['Verksamhetsberättelse: Intern kontroll'];

function scale(given: Pick<ScaleInWords, 'use' | 'name' | 'legend' | 'values'> & Partial<ScaleInWords>): ScaleInWords {
  return { interimLegend: '', explained: GOALS, ...given };
}

function kind(
  role: string,
  [singular, plural]: readonly [string, string],
  heading: string,
  scales: readonly ScaleInWords[],
  more: Partial<KindInWords> = {},
): KindInWords {
  const legends = scales.map(({ legend }) => legend);
  return {
    role,
    singular,
    plural,
    heading,
    scales: legends,
    measured: false,
    commented: true,
    lead: '',
    giver: '',
    columns: [],
    ...more,
  };
}

const WORDS = {
  'Över en kommentar': 'Kommentar',
  'Över indikatorerna': 'Indikatorer',
  'Kolumnen för senast kända värde': 'Utfall, senast kända värde',
  'Kolumnen för utfall': 'Utfall',
  'Kolumnen för målvärde': 'Målvärde',
  'Kolumnen för långsiktigt målvärde': 'Långsiktigt målvärde',
  'Kolumnen för aktiviteters slutdatum': 'Slutdatum',
  'Åtgärdens status': 'Status',
  'Kolumnen för åtgärder': 'Åtgärd',
  'Mellan numren i ett intervall': ' - ',
};

const ARROWS: readonly (readonly [string, string])[] = [
  ['Förbättrats', 'resultatet har förbättrats'],
  ['Oförändrat', 'resultatet är oförändrat'],
  ['Försämrats', 'resultatet har försämrats'],
];
const STATUSES: readonly (readonly [string, string])[] = [
  ['Helt', 'helt'],
  ['Delvis', 'delvis'],
  ['Inte alls', 'inte alls'],
  ['Värde saknas', 'värde saknas för perioden'],
];

const colours2022 = scale({
  use: 'Färg',
  name: 'Färg',
  legend: 'Färgindikatorer, måluppfyllelse helår och genomförande av uppdrag helår',
  values: values(COLOUR_LOOKS, [
    ['grön', 'uppnått eller överträffat målnivån'],
    ['Gul', 'mindre, acceptabel avvikelse från målnivån'],
    ['röd', 'större negativ avvikelse från målnivån'],
  ]),
});
const arrows2022 = scale({
  use: 'Pil',
  name: 'Pil',
  legend: 'Förändringspilar, utveckling under året, helår jämfört med föregående år alternativt årets början',
  values: values(ARROW_LOOKS, ARROWS),
});
const statuses2022 = scale({
  use: 'Status',
  name: 'Status',
  legend: 'Indikatorer, status för perioden vid helår',
  values: values(DISC_LOOKS, STATUSES),
});
const control2022 = scale({
  use: 'Åtgärdsstatus',
  name: 'Status',
  legend: 'Symbolförklaringar',
  values: values(
    [
      ['Bock', 'Grön'],
      ['Kryss', 'Röd'],
    ],
    [
      ['Avslutad', 'Avslutad'],
      ['Ej genomförd', 'Ej genomförd'],
    ],
  ),
  explained: CONTROL,
});
const activities2022 = scale({
  use: 'Status',
  name: 'Status',
  legend: 'Aktiviteter',
  values: values(
    [
      ['Kvarts skiva', 'Gul'],
      ['Bock', 'Grön'],
      ['Triangel', 'Röd'],
      ['Kvadrat', 'Gul'],
      ['Tom skiva', 'Grå'],
    ],
    [
      ['Pågående', 'pågående'],
      ['Avslutad', 'avslutad'],
      ['Avvikelse', 'avvikelse'],
      ['Avslutad med avvikelse', 'avslutad med avvikelse'],
      ['Ej startad', 'ej startad'],
    ],
  ),
  explained: ['Verksamhetsberättelse: Mål och uppdrag'],
});

export const MODEL_2022: ModelInWords = {
  scales: [colours2022, arrows2022, statuses2022, control2022, activities2022],
  kinds: [
    kind('Perspektiv', ['Perspektiv', 'Perspektiv'], 'Perspektiv: {rubrik}', [], { commented: false }),
    kind('Mål', ['Effektmål', 'Effektmål'], 'Effektmål {nummer}. {rubrik}', [colours2022, arrows2022]),
    kind('Strategi', ['Strategi', 'Strategier'], 'Strategi: {rubrik}', []),
    kind('Indikator', ['Indikator', 'Indikatorer'], '{rubrik}', [statuses2022, arrows2022], {
      measured: true,
      columns: ['Utfall', 'Målvärde'],
    }),
    kind('Uppdrag', ['Uppdrag', 'Uppdrag'], 'Uppdrag: {rubrik}', [colours2022]),
    kind('Mål', ['Mål', 'Mål'], 'Mål: {rubrik}', [colours2022, arrows2022]),
    kind('Strategi', ['Prioriterat område', 'Prioriterade områden'], 'Prioriterat område {rubrik}', [colours2022, arrows2022], {
      commented: false,
    }),
    kind('Aktivitet', ['Aktivitet', 'Aktiviteter'], '{rubrik}', [activities2022]),
  ],
  receivers: [],
  summary: {
    caption: 'Måluppfyllelse',
    interimCaption: '',
    zero: '0',
    rows: [
      { label: 'Effektmål', kinds: ['Effektmål'], count: 'en' },
      { label: 'Mål', kinds: ['Mål'], count: 'en' },
      { label: 'Uppdrag', kinds: ['Uppdrag'], count: 'en' },
    ],
  },
  words: WORDS,
  partlyWithin: '',
  missingReasons: ['Redovisas i årsredovisningen', 'Mäts bara för hela regionen'],
  questions: [],
};

const colours2024 = scale({
  use: 'Färg',
  name: 'Färg',
  legend: 'Färgindikatorer, måluppfyllelse helår och genomförande av uppdrag helår',
  interimLegend: 'Färgindikatorer, prognos för måluppfyllelse på helår',
  values: values(COLOUR_LOOKS, [
    ['Grön', 'uppnått eller överträffat målnivån', 'uppnå eller överträffa målnivån'],
    ['Gul', 'mindre, acceptabel avvikelse från målnivån'],
    ['Röd', 'större negativ avvikelse från målnivån'],
  ]),
});
const arrows2024 = scale({
  use: 'Pil',
  name: 'Pil',
  legend: 'Förändringspilar, utveckling under året, helår jämfört med föregående år alternativt årets början',
  interimLegend: 'Förändringspilar, utveckling under året, prognos för helår jämfört med föregående år alternativt årets början',
  values: values(ARROW_LOOKS, ARROWS),
});
const statuses2024 = scale({
  use: 'Status',
  name: 'Status',
  legend: 'Indikatorer, status för perioden vid helår',
  interimLegend: 'Indikatorer, status för perioden vid delår',
  values: values(DISC_LOOKS, STATUSES),
});
const control2024 = scale({
  use: 'Åtgärdsstatus',
  name: 'Status',
  legend: 'Symbolförklaringar',
  values: values(
    [
      ['Kvarts skiva', 'Gul'],
      ['Bock', 'Grön'],
      ['Kryss', 'Röd'],
    ],
    [
      ['Pågående', 'Pågående'],
      ['Avslutad', 'Avslutad'],
      ['Ej genomförd', 'Ej genomförd'],
    ],
  ),
  explained: CONTROL,
});

export const MODEL_2024: ModelInWords = {
  scales: [colours2024, arrows2024, statuses2024, control2024],
  kinds: [
    kind('Perspektiv', ['Perspektiv', 'Perspektiv'], 'Perspektiv: {rubrik}', [], { commented: false }),
    kind('Mål', ['Effektmål', 'Effektmål'], 'Effektmål {nummer}. {rubrik}', [colours2024, arrows2024]),
    kind('Strategi', ['Strategi', 'Strategier'], 'Strategi: {rubrik}', []),
    kind('Indikator', ['Indikator', 'Indikatorer'], '{rubrik}', [statuses2024, arrows2024], {
      measured: true,
      columns: ['Utfall', 'Målvärde'],
    }),
    kind('Uppdrag', ['Uppdrag', 'Uppdrag'], 'Uppdrag: Nr {nummer}. {rubrik}', [colours2024]),
    kind('Mål', ['Nämndens mål', 'Nämndens mål'], 'Mål: {rubrik}', [colours2024, arrows2024]),
  ],
  receivers: [
    { name: 'Hälso- och sjukvårdsförvaltningen', heading: 'Hälso- och sjukvårdsförvaltningen får i uppdrag:' },
    { name: 'beredningen för psykiatri', heading: 'Hälso- och sjukvårdsnämndens beredning för psykiatri får även i uppdrag:' },
  ],
  summary: {
    caption: 'Måluppfyllelse',
    interimCaption: 'Prognos måluppfyllelse',
    zero: 'ingenting',
    rows: [
      { label: 'Effektmål', kinds: ['Effektmål'], count: 'en' },
      { label: 'Nämndens mål', kinds: ['Nämndens mål'], count: 'en' },
      { label: 'Nämndens uppdrag', kinds: ['Uppdrag'], count: 'så många nummer som det har' },
    ],
  },
  words: WORDS,
  partlyWithin: '10',
  missingReasons: ['Redovisas i årsredovisningen'],
  questions: [
    { text: 'Har åtgärden bidragit till önskad effekt?', about: 'åtgärden', answers: ['Ja', 'Delvis', 'Nej'] },
    { text: 'Ska risken ingå i nästkommande års riskanalys?', about: 'risken', answers: ['Ja', 'Nej'] },
  ],
};

/** An objective's colour and its key figures' statuses are as the year before. */
export const MODEL_2025: ModelInWords = {
  ...MODEL_2024,
  receivers: [...MODEL_2024.receivers, { name: 'Regionfullmäktige', heading: '' }],
  kinds: [
    kind('Perspektiv', ['Område', 'Områden'], '{rubrik}', [], { commented: false }),
    kind('Mål', ['Målsättning', 'Målsättningar'], 'Målsättning nr {nummer}: {rubrik}', [colours2024, arrows2024]),
    kind('Uppdrag', ['RF-uppdrag', 'RF-uppdrag'], 'Nr {nummer}. {rubrik}', [colours2024], {
      lead: 'Uppdrag från regionfullmäktige',
      giver: 'Regionfullmäktige',
    }),
    kind('Uppdrag', ['HS-uppdrag', 'HS-uppdrag'], 'HS nr {nummer}. {rubrik}', [colours2024]),
    kind('Uppdrag', ['Ber-uppdrag', 'Ber-uppdrag'], 'Ber nr {nummer}. {rubrik}', [colours2024]),
    kind('Indikator', ['Styrtal', 'Styrtal'], '{nummer}. {rubrik}', [arrows2024, statuses2024], {
      measured: true,
      columns: ['Utfall, senast kända värde', 'Utfall', 'Årets målvärde', 'Långsiktigt målvärde'],
    }),
  ],
  summary: {
    caption: 'Måluppfyllelse',
    interimCaption: 'Prognos måluppfyllelse',
    zero: 'ingenting',
    rows: [
      { label: 'Målsättningar', kinds: ['Målsättningar'], count: 'en' },
      { label: 'Uppdrag', kinds: ['RF-uppdrag', 'HS-uppdrag', 'Ber-uppdrag'], count: 'så många nummer som det har' },
    ],
  },
  words: { ...WORDS, 'Över indikatorerna': 'Styrtal', 'Kolumnen för målvärde': 'Årets målvärde' },
};
