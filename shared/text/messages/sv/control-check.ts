/** What should be looked at in the internal control, as whole sentences. */
export const controlCheck = {
  title: 'Att titta på',
  summary_one: 'Att titta på: {{count}}',
  summary_other: 'Att titta på: {{count}}',
  withNotes: '{{warnings}}. Obesvarade frågor: {{notes}}',
  more_one: '… och en till, som visas när de övriga är åtgärdade eller godtagna.',
  more_other: '… och {{count}} till, som visas när de övriga är åtgärdade eller godtagna.',
  mark: 'Att titta på: {{sentences}}',
  unfitAnswer:
    'Kommentaren säger att något inte har genomförts eller har skjutits upp, men svaret på ”{{question}}” är {{said}}.',
  againstComment: 'Svaret på ”{{question}}” säger att något inte har genomförts, vilket inte framgår av kommentaren.',
  sameComment: 'Kommentaren är densamma som till åtgärden ”{{other}}”.',
  twinSentence: 'En mening är densamma som till åtgärden ”{{action}}”, men med ”{{here}}” i stället för ”{{there}}”.',
  twoWays: 'Kommentaren säger både att det befarade inte har inträffat och att något kvarstår.',
  looksBack: 'Kommentaren ser fram emot något som redan har varit ({{years}}). Texten kan ha följt med från en tidigare rapport.',
  disagreeing: 'Riskens åtgärder svarar olika på ”{{question}}”: både {{one}} och {{other}}.',
  droppedButPlanned: 'Svaret på ”{{question}}” är nej, men risken finns i nästa års plan: ”{{risk}}”.',
  doneButPlanned: 'Åtgärden är avslutad, men den finns också i nästa års plan.',
  finishedButPlanned: 'Kommentaren säger att arbetet har slutförts, men åtgärden finns också i nästa års plan.',
  noTicks: 'Åtgärden är avslutad, men ingen gång har prickats av under året.',
  unanswered: {
    action: 'Frågan ”{{question}}” är inte besvarad.',
    risk: 'Frågan ”{{question}}” är inte besvarad för risken.',
  },
} as const;
