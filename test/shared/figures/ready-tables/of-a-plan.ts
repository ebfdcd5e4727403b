import type { ExpectedTable } from './expected-table.ts';

/** What a board's plan with budget prints; {år} is the year it plans. */
export const OF_A_PLAN: readonly ExpectedTable[] = [
  [
    'resultatbudget',
    'resultatbudget',
    ['Budget 2024', 'Prognos 2023', 'Budget 2023'],
    [],
    'mellanrubrik, 3 rad, delsumma, mellanrubrik, 7 rad, 2 delsumma, rad, summa',
    '1',
  ],
  [
    'driftbudget',
    'driftbudget',
    ['Budget 2024: Omsättning', 'Budget 2024: Varav budgetram', 'Prognos 2023: Omsättning', 'Prognos 2023: Varav budgetram'],
    [],
    '5 rad, summa',
    '1',
  ],
  ['investeringsbudget', 'investeringsbudget', ['Budget 2024', 'Prognos 2023', 'Budget 2023'], [], '5 rad, summa', '1 0'],
  ['LPIK', 'lpik', ['2023', '2024', '2025', '2026'], [], 'rad, 4 varav', '1'],
  ['ekonomiska nyckeltal', 'nyckeltal', ['Budget 2024', 'Prognos 2023', 'Budget 2023'], [], '2 rad', '1'],
];
