import { ORGANISATION } from '../../region/organisation-figures.ts';
import type { FromBoards } from '../from-boards.ts';

/** Lines of a result report, as the boards print them. */
export const RESULT_LINES = {
  fees: 'Avgifter',
  sold: 'Såld vård',
  otherIncome: 'Övriga intäkter',
  staff: 'Personalkostnader',
  bought: 'Köpt vård',
  hired: 'Hyrläkare',
  medicines: 'Läkemedel',
  otherCosts: 'Övriga kostnader',
  depreciation: 'Avskrivningar, inventarier',
  intangible: 'Avskrivningar, immateriella tillgångar',
} as const;

/** The occupational groups of the personnel tables, in their printed order. */
export const OCCUPATIONS: readonly string[] = [
  'Administratör',
  'Andra yrkesgrp inom HoS',
  'Arbetster o hjälpmkonsulent',
  'Behandlingsassistent',
  'Biomedicinsk analytiker',
  'Biträdespersonal HoS',
  'Chef',
  'Handläggare',
  'Ingenjör/tekniker/hantverkare',
  'Kock/ kallskänka/ köksbiträde',
  'Kurator/ famrådg/ kurativt arb',
  'Läkare',
  'Lärare o annan pedagog',
  'Medicinsk vårdadministratör',
  'Psykolog/ PTP-psykolog',
  'Sjukgymnast/ fysioterapeut',
  'Sjuksköterska-allmän',
  'Spec-ssk/ barnm/ röntgenssk',
  'Tandhygienist',
  'Tandläkare',
  'Tandsköterska o ortodontiass',
  'Teckenspråkstolk',
  'Usk/sköt/barnsköt/ambulanssjv',
  'Vaktmästare o förrådsarbetare',
];

/** The boards of a region whose plans and frames are compared. */
export const BOARDS: readonly (readonly [string, string])[] = [
  ['rs', 'Regionstyrelsen'],
  ['hsn', 'Hälso- och sjukvårdsnämnd'],
  ['ftn', 'Folktandvårdsnämnd'],
  ['sn', 'Servicenämnd'],
  ['ktn', 'Kollektivtrafiknämnd'],
  ['rtn', 'Regional tillväxtnämnd'],
  ['kn', 'Kulturnämnd'],
  ['gn', 'Gemensam nämnd för företagshälsovård samt tolk- och översättarservice'],
];

/** How much of a company is owned, as the year says of its organisations. */
export const OWNED: FromBoards = {
  table: ORGANISATION.table,
  rows: [ORGANISATION.row],
  columns: [ORGANISATION.share],
};

export const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
