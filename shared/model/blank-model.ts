import { RISK_SCALES } from '../control/risk-scales.ts';
import type { Chapter, Layout } from './layout.ts';
import type { Scale, ScaleValue } from './scale.ts';
import type { YearModel } from './year-model.ts';

/*
 * What a year begins with when there is no year before it to copy: the kinds, words and chapters that most boards' plans and
 * reports have in common. It is content, not interface: once made it is the organisation's own, to be changed.
 */

/** A year model that can be used at once, of one organisation and year. */
export function blankModel({ id, organisation, year }: Pick<YearModel, 'id' | 'organisation' | 'year'>): YearModel {
  return {
    id,
    organisation,
    year,
    kinds: [
      kind('perspektiv', 'perspective', ['Perspektiv', 'Perspektiv'], 'Perspektiv: {title}', []),
      kind('mal', 'goal', ['Mål', 'Mål'], 'Mål {number}. {title}', ['farg', 'pil']),
      kind('strategi', 'strategy', ['Strategi', 'Strategier'], 'Strategi: {title}', []),
      kind('indikator', 'indicator', ['Indikator', 'Indikatorer'], '{title}', ['indikatorstatus', 'pil']),
      kind('uppdrag', 'assignment', ['Uppdrag', 'Uppdrag'], 'Uppdrag: Nr {number}. {title}', ['farg']),
    ],
    scales: SCALES,
    receivers: [],
    summary: {
      caption: 'Måluppfyllelse',
      scale: 'farg',
      rows: [
        { label: 'Mål', kinds: ['mal'], count: 'items' },
        { label: 'Uppdrag', kinds: ['uppdrag'], count: 'numbers' },
      ],
      zero: 'blank',
    },
    words: {
      comment: 'Kommentar',
      indicators: 'Indikatorer',
      outcome: 'Utfall',
      target: 'Målvärde',
      controlStatus: 'Status',
      controlAction: 'Åtgärd',
      rangeJoin: '–',
    },
    measuring: { partlyWithin: '10', missingReasons: ['Underlaget är inte klart.', 'Mäts inte varje år.'] },
    numberStyles: [{ id: 'svensk', decimalMark: ',', thousands: '\u00a0', minus: '\u2212', zero: 'figure' }],
    controlQuestions: [
      {
        id: 'effekt',
        text: 'Har åtgärden bidragit till önskad effekt?',
        about: 'action',
        classes: [
          { id: 'ja', word: 'Ja' },
          { id: 'delvis', word: 'Delvis' },
          { id: 'nej', word: 'Nej' },
        ],
      },
      {
        id: 'nasta-ar',
        text: 'Ska risken ingå i nästa års riskanalys?',
        about: 'risk',
        classes: [
          { id: 'ja', word: 'Ja' },
          { id: 'nej', word: 'Nej' },
        ],
      },
    ],
    tables: [],
    charts: [],
    layouts: [
      report('verksamhetsberattelse', 'annual', 'Verksamhetsberättelse'),
      report('delarsrapport', 'interim', 'Delårsrapport'),
      {
        id: 'verksamhetsplan',
        kind: 'plan',
        documentName: 'Verksamhetsplan',
        chapters: [
          text('plan-inledning', 'Inledning', 'Vem planen gäller för och vad den bygger på.'),
          chapter('plan-mal', 'Mål och uppdrag', []),
          text('plan-ekonomi', 'Ekonomiska förutsättningar', 'Ramar, förändringar och antaganden.'),
        ],
      },
    ],
  };
}

const SCALES: YearModel['scales'] = [
  scale('farg', 'colour', 'Färg', 'Färger, måluppfyllelse och genomförande av uppdrag', [
    { id: 'gron', word: 'Grön', meaning: 'målnivån är uppnådd eller överträffad', symbol: 'circle', tone: 'good' },
    { id: 'gul', word: 'Gul', meaning: 'mindre, acceptabel avvikelse från målnivån', symbol: 'triangle', tone: 'middle' },
    { id: 'rod', word: 'Röd', meaning: 'större negativ avvikelse från målnivån', symbol: 'square', tone: 'bad' },
  ]),
  scale('pil', 'arrow', 'Pil', 'Pilar, utveckling jämfört med föregående år', [
    { id: 'forbattrats', word: 'Förbättrats', meaning: 'resultatet har förbättrats', symbol: 'arrow-up', tone: 'good' },
    { id: 'oforandrat', word: 'Oförändrat', meaning: 'resultatet är oförändrat', symbol: 'arrow-right', tone: 'middle' },
    { id: 'forsamrats', word: 'Försämrats', meaning: 'resultatet har försämrats', symbol: 'arrow-down', tone: 'bad' },
  ]),
  scale('indikatorstatus', 'indicator-status', 'Status', 'Indikatorer, status', [
    { id: 'helt', word: 'Helt', meaning: 'målvärdet är helt uppnått', symbol: 'disc-full', tone: 'good' },
    { id: 'delvis', word: 'Delvis', meaning: 'målvärdet är delvis uppnått', symbol: 'disc-half', tone: 'middle' },
    { id: 'inte-alls', word: 'Inte alls', meaning: 'målvärdet är inte uppnått', symbol: 'disc-empty', tone: 'bad' },
    { id: 'saknas', word: 'Värde saknas', meaning: 'värde saknas för perioden', symbol: 'dash', tone: 'neutral' },
  ]),
  scale('kontrollstatus', 'control-status', 'Status', 'Åtgärder i internkontrollplanen', [
    { id: 'pagaende', word: 'Pågående', meaning: 'åtgärden pågår', symbol: 'quarter', tone: 'middle' },
    { id: 'avslutad', word: 'Avslutad', meaning: 'åtgärden är genomförd och avslutad', symbol: 'check', tone: 'good' },
    { id: 'ej-genomford', word: 'Ej genomförd', meaning: 'åtgärden har inte genomförts', symbol: 'cross', tone: 'bad' },
  ]),
  ...RISK_SCALES,
];

type ItemKind = YearModel['kinds'][number];

function kind(
  id: string,
  role: ItemKind['role'],
  [singular, plural]: readonly [string, string],
  heading: string,
  scales: string[],
): ItemKind {
  return { id, role, singular, plural, heading, scales, measured: role === 'indicator', commented: role !== 'perspective' };
}

function scale(id: string, use: Scale['use'], name: string, legend: string, values: ScaleValue[]): Scale {
  return { id, use, name, legend, values };
}

/** The sections of the two reports have the same keys: the same text may stand in the interim and the annual report. */
function report(id: string, kind: Layout['kind'], documentName: string): Layout {
  return {
    id,
    kind,
    documentName,
    chapters: [
      text('inledning', 'Inledning', 'Det viktigaste under perioden, högst en halv sida.'),
      text('handelser', 'Väsentliga händelser', 'Händelser som har påverkat verksamheten.'),
      chapter('mal', 'Mål och uppdrag', [{ type: 'legend', scales: ['farg', 'pil', 'indikatorstatus'] }, { type: 'summary' }]),
      text('ekonomi', 'Ekonomi', 'Resultatet, avvikelser mot budget och vidtagna åtgärder.'),
      chapter('intern-kontroll', 'Intern kontroll', [{ type: 'control' }, { type: 'assessment' }]),
      text('framtid', 'Framtida utmaningar', 'Det som väntas påverka verksamheten de kommande åren.'),
    ],
  };
}

function chapter(id: string, title: string, parts: Chapter['parts']): Chapter {
  return { id, title, level: 1, numbered: true, instruction: null, parts };
}

function text(id: string, title: string, instruction: string): Chapter {
  return { ...chapter(id, title, [{ type: 'text', section: id }]), instruction };
}
