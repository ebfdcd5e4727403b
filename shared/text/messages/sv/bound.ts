/** Words that the data makes in texts. */
export const bound = {
  minus: 'minus',
  money: {
    short: {
      kr_one: 'kr',
      kr_other: 'kr',
      tkr_one: 'tkr',
      tkr_other: 'tkr',
      mnkr_one: 'mnkr',
      mnkr_other: 'mnkr',
      mdkr_one: 'mdkr',
      mdkr_other: 'mdkr',
    },
    long: {
      kr_one: 'krona',
      kr_other: 'kronor',
      tkr_one: 'tusen kronor',
      tkr_other: 'tusen kronor',
      mnkr_one: 'miljon kronor',
      mnkr_other: 'miljoner kronor',
      mdkr_one: 'miljard kronor',
      mdkr_other: 'miljarder kronor',
    },
  },
  percent: { short: '%', long: 'procent' },
  lacking: {
    board: '[nämndens rapport är inte mottagen]',
    table: '[tabellen finns inte]',
    row: '[raden finns inte i tabellen]',
    column: '[kolumnen finns inte i tabellen]',
    blank: '[siffran saknas i tabellen]',
    sentence: '[uppgifter till meningen saknas]',
  },
  noWorst: 'Inget mål bedöms ha en större negativ avvikelse från målnivån.',
  when: { year: 'helåret', last: 'sista {{month}}', day: '{{day}} {{month}}' },
  result: {
    outcome: '{{whose}} utfall per {{when}} är',
    forecast: '{{whose}} helårsprognos är',
    none: '{{what}} {{result}}, i nivå med budget.',
    negative: '{{what}} {{result}}, en negativ avvikelse mot budget på {{deviation}}.',
    positive: '{{what}} {{result}}, en positiv avvikelse mot budget på {{deviation}}.',
  },
  behind: {
    outcome: {
      none: 'Ingen nämnd visar en negativ avvikelse mot budget per {{when}}.',
      one: 'En nämnd visar en negativ avvikelse mot budget per {{when}}: {{boards}}.',
      some: '{{number}} nämnder visar negativa avvikelser mot budget per {{when}}: {{boards}}.',
      board: '{{name}}',
    },
    forecast: {
      none: 'Ingen nämnd räknar med en negativ avvikelse mot budget på helåret.',
      one: 'En nämnd räknar med en negativ avvikelse mot budget på helåret: {{boards}}.',
      some: '{{number}} nämnder räknar med negativa avvikelser mot budget på helåret: {{boards}}.',
      board: '{{name}} ({{amount}})',
    },
  },
} as const;
