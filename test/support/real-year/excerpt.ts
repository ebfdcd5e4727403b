import { PrintedControlPlan } from './control-2025.ts';
import { PrintedReport, PrintedTable } from './printed.ts';

/**
 * A few pages' worth of a printed annual report, in the shape of the collected figures: both number formats, a blank cell, a
 * row without a name, figures with their unit in the cell, a range of assignments, and an answer of each kind.
 */
export const EXCERPT: { readonly report: PrintedReport; readonly tables: readonly PrintedTable[] } = {
  tables: PrintedTable.array().parse([
    {
      doc: '000',
      id: 'excerpt-resultat',
      section: '4.1 Resultatrapport',
      title: 'Resultatrapport',
      unit: 'mnkr',
      columns: ['Utfall', 'Budget', 'Budgetavvikelse'],
      rows: [
        { label: 'Avgifter', values: ['227.0', '226.7', '0.3'] },
        { label: 'Personalkostnader', values: ['-6 913.5', '-6 984.7', '71.1'] },
        { label: 'Finansnetto', values: ['0.0', null, '0.0'] },
        { label: 'Resultat', values: ['-8 906.4', '-8 444.3', '-462.1'] },
      ],
    },
    {
      doc: '000',
      id: 'excerpt-plan',
      section: '4.3 Handlingsplan',
      title: 'Handlingsplan',
      columns: ['Handlingsplan', 'Utfall 2024', 'Prognos 2025', 'Prognos 2026'],
      rows: [
        { label: 'Antal årsarbetare', values: ['135', '120', '15', null] },
        { label: 'Intäkter', values: ['39,0', '18,0', '21,0', null] },
        { label: 'Summa', values: ['393,0', '295,0', '98,0', null] },
      ],
    },
    {
      doc: '000',
      id: 'excerpt-extratid',
      section: '5.6 Extratid',
      title: 'Extratid',
      corner: 'Extratid',
      columns: ['2024: Kvinnor', '2024: Totalt', 'Förändring: Kvinnor', 'Andel'],
      rows: [
        { label: 'Timtid', values: ['321 594', '435 957', '4616', '47,5%'] },
        { label: '(blank label)', values: ['47 380', '59 356', '-5293', '48,9 %'] },
      ],
    },
  ]),
  report: PrintedReport.parse({
    year: 2024,
    summary_3_1: { effektmål: [1, 0, 1], 'nämndens mål': [1, null, null], 'nämndens uppdrag': [1, 6, null] },
    perspectives: [
      {
        name: 'Invånare och samhälle',
        section: '3.2',
        description: { first_60_chars: 'Inriktningar och ambitioner.' },
        goals: [
          {
            kind: 'effektmål',
            number: 1,
            label_as_printed: 'Effektmål 1. Länets invånare har en god, jämlik och jämställd hälsa.',
            comment: { first_60_chars: 'Målet mäts årligen.' },
            indicators: [{ label: 'Förbättrade resultat i det förebyggande arbetet.', comment: null }],
          },
          { kind: 'effektmål', number: 10, label_as_printed: 'Effektmål 10: Stark ekonomi.', comment: null, indicators: [] },
        ],
        assignments: [
          {
            numbers: [1],
            label_as_printed: 'Uppdrag: Nr 1. Att se över möjligheterna.',
            receiver: 'Hälso- och sjukvårdsförvaltningen',
            comment: null,
          },
          {
            numbers: [3, 4, 5, 6, 7, 8],
            label_as_printed: 'Uppdrag: Nr 3 - 8. Att ta fram färdplaner.',
            receiver: null,
            comment: { first_60_chars: 'Arbetet pågår.' },
          },
        ],
      },
      {
        name: 'Process',
        section: '3.3',
        description: 'Arbetsmetoder.',
        strategies: [
          {
            name: 'Kvalitet och utveckling',
            bullets: ['Att leda för hållbarhet.'],
            comment: { first_60_chars: 'Strategierna är omsatta.' },
            goals: [{ kind: 'nämndens mål', number: null, label_as_printed: 'Mål: Kunskap.', comment: null, indicators: [] }],
          },
        ],
      },
    ],
    internal_control: {
      section: '7.1',
      questions: ['Har åtgärden bidragit till önskad effekt?', 'Ska risken ingå i nästkommande års riskanalys?'],
      areas: [
        {
          area: 'HR',
          risks: [
            {
              risk: 'Risk för ohälsa.',
              region_wide: true,
              actions: [
                {
                  action: { first_60_chars: 'Varje chef ska hantera sina fördelade uppgifter.' },
                  comment: { first_60_chars: 'En uppföljning har skett.' },
                  q1_effect: { class: 'ja (på längre sikt)', answer: { first_60_chars: 'Ja, på sikt.' } },
                  q2_next_year: { class: 'ja', answer: 'Ja' },
                },
                { action: 'Årlig uppföljning.', comment: null, q1_effect: null, q2_next_year: null },
              ],
            },
          ],
        },
      ],
      isk_statement: { assessment: 'tillräcklig' },
    },
  }),
};

/** The control plan of the year after, with areas and risks of one action and of several. */
export const CONTROL_PLAN_EXCERPT: PrintedControlPlan = PrintedControlPlan.parse({
  internal_control: {
    columns: ['Verksamhet', 'Risk', 'Åtgärd'],
    areas: [
      {
        area: 'HR',
        risks: [
          {
            risk: 'Regionövergripande: Risk för ohälsa.',
            line: 1,
            region_wide: true,
            actions: [{ action: 'Regionövergripande åtgärd: Årlig uppföljning.' }, { action: 'En enkät.' }],
          },
        ],
      },
      {
        area: 'Ekonomi',
        risks: [
          { risk: 'Risk för felaktiga inköp.', line: 2, actions: [{ action: 'Stickprov.' }] },
          { risk: 'Risk för sena betalningar.', line: 3, actions: [{ action: 'Påminnelser.' }] },
        ],
      },
    ],
  },
  carry_over_from_2024: { mapping: [] },
});
