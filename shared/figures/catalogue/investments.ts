import { figure, heading, idsOf, plainRows, type ReadyTable, ready, row, sum, total, words } from './build.ts';

const GROUP = 'Investeringar';
/** Where an object stands, as the reports say it. */
const PURCHASE = [
  'Ej startad.',
  'Ingen beställning lagd.',
  'Upphandling annonserad.',
  'Upphandling pågår.',
  'Utvärdering av anbud.',
  'Meddelande om tilldelning publicerad.',
  'Avtal tecknat.',
  'Anskaffning klar.',
];
const BUILDING = [
  'Bereda',
  'Förstudie',
  'Funktionsplanering',
  'Projektering',
  'Projektering/Pausat',
  'Projektering/Bygg',
  'Byggnation',
  'Slutfas',
];

const KINDS = plainRows([
  'Immateriella anläggningstillgångar',
  'Medicinteknisk utrustning',
  'Övrig utrustning',
  'Investeringsbidrag (konto 2322, minusbelopp)',
]);
const ORIGINS = plainRows(['Årets budget', 'Överförd budget från föregående år', 'Övriga investeringar']);

function ownedBuildings(id: string, owner: string): ReadyTable {
  return ready(GROUP, {
    id,
    title: `Uppföljning större bygginvesteringar, ${owner}`,
    corner: [`${owner} (mnkr)`],
    unit: 'mnkr',
    columns: [
      figure('k1', 'Total investeringskalkyl', { decimals: null }),
      figure('k2', 'Beslutad budget tom {år}', { decimals: null }),
      figure('k3', 'Totalt utfall tom juli {år}', { decimals: null }),
      figure('k4', 'Utfall jan-jul {år}', { decimals: null }),
      words('k5', 'Status', { type: 'status', choices: BUILDING }),
    ],
    rows: [row('r1', 'Objekt 1')],
  });
}

export const INVESTMENTS: readonly ReadyTable[] = [
  ready(GROUP, {
    id: 'investeringar',
    title: 'Investeringar',
    corner: ['Investeringar brutto, mnkr'],
    unit: 'mnkr',
    columns: [figure('k1', 'Utfall {år}'), figure('k2', 'Budget {år}'), figure('k3', 'Utfall {år-1}', { earlier: 'k1' })],
    rows: [...KINDS, total('r5', 'Summa', sum(idsOf(KINDS)))],
  }),
  ready(GROUP, {
    id: 'investeringar-ursprung',
    title: 'Sammanställning av bruttoinvesteringar',
    corner: ['Sammanställning av bruttoinvesteringar, mnkr'],
    unit: 'mnkr',
    columns: [figure('k1', 'Utfall {år}'), figure('k2', 'Budget {år}'), figure('k3', 'Utfall {år-1}', { earlier: 'k1' })],
    rows: [...ORIGINS, total('r4', 'Summa', sum(idsOf(ORIGINS), { from: 'printed' }))],
  }),
  ready(GROUP, {
    id: 'medicinteknik',
    title: 'Uppföljning medicintekniska investeringar > 2,5 mnkr',
    corner: ['(mnkr)'],
    unit: 'mnkr',
    columns: [
      figure('k1', 'Budget {år}', { decimals: 2 }),
      figure('k2', 'Utfall {år}'),
      words('k3', 'Status', { type: 'status', choices: PURCHASE }),
    ],
    rows: [heading('g1', 'Hälso- och sjukvårdsnämnd'), row('r1', 'Objekt 1')],
  }),
  ready(GROUP, {
    id: 'medicinteknik-delar',
    title: 'Uppföljning medicintekniska investeringar > 2,5 mnkr',
    corner: ['(mnkr)'],
    unit: 'mnkr',
    columns: [
      figure('k1', 'Budget {år}', { decimals: 2 }),
      figure('k2', 'Utfall ack {år}'),
      figure('k3', 'Prognos {år}'),
      words('k4', 'Status', { type: 'status', choices: PURCHASE }),
    ],
    rows: [heading('g1', 'Hälso- och sjukvårdsnämnd'), row('r1', 'Objekt 1')],
  }),
  ownedBuildings('bygg-hsn', 'Hälso- och sjukvårdsnämnd'),
  ownedBuildings('bygg-sn', 'Servicenämnd'),
  ownedBuildings('bygg-rs', 'Regionstyrelsen'),
  ownedBuildings('bygg-externa', 'Externa hyresgäster'),
];
