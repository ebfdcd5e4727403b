/**
 * Words that Swedish plans and reports use every day and the dictionary lacks, each with a word of the dictionary that is bent and
 * joined in the same way; null for one that never is. What only one organisation uses belongs in its own list.
 */
export const FIELD_WORDS: readonly (readonly [word: string, like: string | null])[] = [
  ['årshjul', 'hjul'],
  ['delår', 'helår'],
  ['chefläkare', 'läkare'],
  ['breddinföra', 'införa'],
  ['paramedicinsk', 'medicinsk'],
  ['interprofessionell', 'professionell'],
  ['vårdnära', 'nära'],
  ['gapanalys', 'analys'],
  ['rutindokument', 'dokument'],
  ['digifysisk', 'fysisk'],
  ['mkr', null],
  ['osv', null],
  ['pga', null],
];
