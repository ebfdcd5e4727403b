import { figure, plainRows, type ReadyTable, ready } from './build.ts';
import { MONTHS, OCCUPATIONS } from './words.ts';

const FIVE_YEARS = plainRows(['{år-4}', '{år-3}', '{år-2}', '{år-1}', '{år}']);
const MONTH_ROWS = plainRows(MONTHS);
const DISTRICTS = plainRows(['Centrala länsdelen', 'Norra länsdelen', 'Södra länsdelen', 'Västra länsdelen']);
const thisAndLast = [figure('k1', '{år-1}', { earlier: 'k2' }), figure('k2', '{år}')];

/** What the reports show as charts alone: figures month by month, year by year and group by group, without a printed table. */
export const OVER_TIME: readonly ReadyTable[] = [
  ready('Ekonomi', {
    id: 'lonekostnadsutveckling',
    title: 'Lönekostnadsutveckling',
    corner: ['Månad'],
    unit: 'procent',
    columns: thisAndLast,
    rows: MONTH_ROWS,
  }),
  ready('Ekonomi', {
    id: 'nettokostnader-skatter',
    title: 'Utveckling av nettokostnader respektive skatteintäkter och generella statsbidrag',
    corner: ['År'],
    unit: 'procent',
    columns: [figure('k1', 'Nettokostnader'), figure('k2', 'Skatteintäkter och generella statsbidrag')],
    rows: FIVE_YEARS,
  }),
  ready('Räkenskaper', {
    id: 'soliditet',
    title: 'Soliditet',
    corner: ['År'],
    unit: 'procent',
    columns: [
      figure('k1', 'Soliditet', { decimals: 0 }),
      figure('k2', 'Soliditet inklusive ansvarsförbindelse', { decimals: 0 }),
    ],
    rows: FIVE_YEARS,
  }),
  ready('Personal', {
    id: 'sjukfranvaro-yrken',
    title: 'Sjukfrånvaro uppdelat per yrkesgrupp',
    corner: ['Yrkesgrupp'],
    unit: 'procent',
    columns: [figure('k1', 'Jan - jun {år}'), figure('k2', 'Jan - jun {år-1}', { earlier: 'k1' })],
    rows: plainRows(OCCUPATIONS),
  }),
  ready('Produktion och nyckeltal', {
    id: 'aldersstruktur',
    title: 'Åldersstruktur per länsdel',
    corner: ['Länsdel'],
    unit: 'procent',
    columns: ['0–19 år', '20–64 år', '65–79 år', '80 år och äldre'].map((age, index) =>
      figure(`k${index + 1}`, age, { decimals: 0 }),
    ),
    rows: DISTRICTS,
  }),
  ready('Produktion och nyckeltal', {
    id: 'telefontillganglighet',
    title: 'Andel besvarade samtal samma dag, medelvärde alla vårdcentraler',
    corner: ['Månad'],
    unit: 'procent',
    columns: thisAndLast.map((column) => ({ ...column, decimals: 0 })),
    rows: MONTH_ROWS,
  }),
  ready('Produktion och nyckeltal', {
    id: 'vardgaranti-tre-dagar',
    title: 'Andel vårdgarantibesök inom tre dagar',
    corner: ['Månad'],
    unit: 'procent',
    columns: thisAndLast.map((column) => ({ ...column, decimals: 0 })),
    rows: MONTH_ROWS,
  }),
];
