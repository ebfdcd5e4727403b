import type { TableRow } from '../definition.ts';
import type { FromBoards } from '../from-boards.ts';
import { difference, figure, idsOf, part, plainRows, type ReadyTable, ready, row, subtotal, sum, total } from './build.ts';
import { BOARDS, OWNED } from './words.ts';

const GROUP = 'Regionen';
const FRAMES: readonly (readonly [string, string])[] = [
  ['rf', 'Regionfullmäktige'],
  ['rs', 'Regionstyrelse'],
  ['hsn', 'Hälso o sjukv nämnd'],
  ['sn', 'Servicenämnd'],
  ['ktn', 'Kollektivtrafiknämnd'],
  ['rtn', 'Regional tillväxtnämnd'],
  ['kn', 'Kulturnämnd'],
  ['reserv', 'Plan reserv'],
];
/** What only moves between the boards, the council and the reserve. */
const MOVED = new Set(['Beslut tagna {år-1}', 'Överföring mellan nämnder']);
const ADJUSTMENTS = [
  row('r1', 'Beslutad budgetram'),
  ...['Beslut tagna {år-1}', 'Beslut tagna {år}', 'Lönekompensation', 'Överföring mellan nämnder', 'Övriga justeringar'].map(
    (label, index) => row(`r${index + 2}`, label, MOVED.has(label) ? { balanced: 'summa' } : {}),
  ),
  row('r7', 'Fördelning av sektorsbidrag', { footnote: 'Statsbidrag som fullmäktige har fördelat till nämnderna under året.' }),
];

/** A row for each board, filled from its own tables as the columns say. */
const allBoards = () => BOARDS.map(([id, name]) => row(id, name, { fromBoards: { boards: [id] } }));

/** Where the boards' action plans tell of income, and of costs. */
const PLAN_PARTS: readonly (readonly [id: string, label: string, rows: string[]])[] = [
  ['hsn1', '- Varav intäktsförstärkningar', ['r2']],
  ['hsn2', '- Varav kostnadsreduceringar', ['r3', 'r4', 'r5']],
];

/** The boards' rows, one of them with its "- varav" parts, and the total of what is printed. */
function boardRows(partsFrom: 'plan' | 'entered'): TableRow[] {
  const boards = allBoards();
  const parts = PLAN_PARTS.map(([id, label, rows]) =>
    part(id, label, partsFrom === 'plan' ? { fromBoards: { boards: ['hsn'], rows, only: ['plan', 'p0'] } } : {}),
  );
  return [
    ...boards.flatMap((board) => (board.id === 'hsn' ? [board, ...parts] : [board])),
    total('summa', 'Summa', sum(idsOf(boards), { from: 'printed' })),
  ];
}

/** The columns of the boards' action plans, in this row of theirs. */
const planColumns = (row: string, first: readonly (readonly [string, string])[]) => [
  ...first.map(([id, name]) => figure(id, name, { decimals: 0 })),
  ...PLAN_COLUMNS.map(([id, name, theirs]) =>
    figure(id, name, { decimals: 0, fromBoards: { table: 'handlingsplan-delar', rows: [row], columns: [theirs] } }),
  ),
  figure('total', 'Total prognosperiod', { decimals: 0, formula: sum(['p0', 'p1', 'p2']) }),
];

const PLAN_COLUMNS: readonly (readonly [id: string, name: string, theirs: string])[] = [
  ['plan', 'Handlingsplan', 'k1'],
  ['utfall', 'Utfall ack juli', 'k2'],
  ['p0', 'Prognos {år}', 'k3'],
  ['p1', 'Prognos {år+1}', 'k4'],
  ['p2', 'Prognos {år+2}', 'k5'],
];

const result = (column: string): FromBoards => ({ table: 'resultatrapport-delar', rows: ['r4'], columns: [column] });
const invested = (column: string): FromBoards => ({ table: 'investeringar', rows: ['r5'], columns: [column] });
const twoYears = (theirs: (column: string) => FromBoards, [now, budget, before]: readonly [string, string, string]) => [
  figure('k1', 'Utfall {år}', { fromBoards: theirs(now) }),
  figure('k2', 'Budget {år}', { fromBoards: theirs(budget) }),
  figure('k3', 'Budgetavvikelse {år}', { formula: difference('k1', 'k2') }),
  figure('k4', 'Utfall {år-1}', { earlier: 'k1', fromBoards: theirs(before) }),
];

const value = [figure('k1', 'Belopp', { decimals: 0 })];

export const REGION: readonly ReadyTable[] = [
  ready(GROUP, {
    id: 'budgetjusteringar',
    title: 'Budgetjusteringar (mnkr)',
    corner: ['Belopp mnkr'],
    unit: 'mnkr',
    columns: [
      figure('summa', 'Summa nämnder', { formula: sum(FRAMES.map(([id]) => id)) }),
      // What fullmäktige and the reserve have is no board's.
      ...FRAMES.map(([id, name]) =>
        figure(id, name, id === 'rf' || id === 'reserv' ? {} : { fromBoards: { boards: [id], compared: true } }),
      ),
    ],
    rows: [
      ...ADJUSTMENTS,
      {
        ...total('r8', 'Total just budgetram och planeringsreserv', sum(idsOf(ADJUSTMENTS))),
        fromBoards: { table: 'resultatrapport-delar', rows: ['r4'], columns: ['k6'] },
      },
    ],
  }),
  ready(GROUP, {
    id: 'handlingsplan-region',
    title: 'Synliga effekter i ekonomin',
    corner: ['Belopp i miljoner kronor'],
    unit: 'mnkr',
    columns: planColumns('r6', [['beslut', 'Beslut regionfullmäktige']]),
    rows: boardRows('plan'),
  }),
  ready(GROUP, {
    id: 'handlingsplan-region-arsarbetare',
    title: 'Antal minskade årsarbetare, enligt avtalad tjänstgöringsgrad',
    corner: ['Antal årsarbetare'],
    columns: planColumns('r1', []),
    rows: boardRows('entered'),
  }),
  ready(GROUP, {
    id: 'driftredovisning-region',
    title: 'Driftredovisning per nämnd',
    corner: ['Belopp i mnkr'],
    unit: 'mnkr',
    columns: twoYears(result, ['k1', 'k2', 'k4']),
    rows: [
      ...allBoards(),
      subtotal('st1', 'Summa nämnder', sum(idsOf(allBoards()))),
      row('eliminering', 'Eliminering av interna poster'),
      row('finans', 'Finansförvaltning'),
      total('summa', 'Resultat', sum(['st1', 'eliminering', 'finans'])),
    ],
  }),
  ready(GROUP, {
    id: 'helarsprognos-region',
    title: 'Helårsprognos per nämnd',
    corner: ['Belopp i mnkr'],
    unit: 'mnkr',
    columns: [
      figure('k1', 'Prognos {år}', { fromBoards: result('k5') }),
      figure('k2', 'Budget {år}', { fromBoards: result('k6') }),
      figure('k3', 'Prognos budgetavvikelse {år}', { formula: difference('k1', 'k2') }),
      figure('k4', 'Föregående prognos {år}', { lastVersionOf: 'k1' }),
      figure('k5', 'Förändring sedan föregående prognos', { formula: difference('k1', 'k4') }),
      figure('k6', 'Budgetavvikelse {år-1}', { fromBoards: result('k8') }),
    ],
    rows: [...allBoards(), total('summa', 'Summa nämnder', sum(idsOf(allBoards())))],
  }),
  ready(GROUP, {
    id: 'investeringar-region',
    title: 'Investeringar per nämnd',
    corner: ['Investeringar brutto, mnkr'],
    unit: 'mnkr',
    columns: twoYears(invested, ['k1', 'k2', 'k3']).filter(({ id }) => id !== 'k3'),
    rows: [...allBoards(), total('summa', 'Summa', sum(idsOf(allBoards())))],
  }),
  ready(GROUP, {
    id: 'bolag',
    title: 'Koncernföretag',
    corner: ['Bolag'],
    columns: [
      figure('k1', 'Ägd andel', { decimals: 0, percent: 'joined', fromBoards: OWNED }),
      figure('k2', 'Resultat delår {år} (mnkr)'),
      figure('k3', 'Årsprognos {år} (mnkr)'),
    ],
    rows: [row('r1', 'Bolag 1')],
  }),
  ready(GROUP, {
    id: 'pensionsportfolj',
    title: 'Pensionsportföljen mnkr',
    corner: ['Pensionsportföljen mnkr'],
    unit: 'mnkr',
    columns: value,
    rows: [
      ...plainRows(['Räntebärande värdepapper', 'Aktier och aktiefonder', 'Alternativa placeringar']),
      subtotal('r4', 'Totalt placerat (bokfört)', sum(['r1', 'r2', 'r3'])),
      row('r5', 'Marknadsvärde'),
      row('r6', 'Övervärde', { formula: difference('r5', 'r4') }),
      row('r7', '% avkastning {år}', { decimals: 1, percent: 'joined' }),
    ],
  }),
  ready(GROUP, {
    id: 'likviditet',
    title: 'Likviditet',
    columns: value,
    rows: [
      ...plainRows(['Likvida medel', 'Kortfristiga placeringar', 'Outnyttjade krediter']),
      total('r4', 'Disponibel likviditet', sum(['r1', 'r2', 'r3'])),
    ],
  }),
];
