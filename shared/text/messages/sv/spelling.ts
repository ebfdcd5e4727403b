/** Words of the spelling: what stands in its lists and menus, and what it says. */
export const spelling = {
  title: 'Stavning',
  mark: 'Markera felstavade ord',
  next: 'Nästa felstavade ord, med förslag',
  stopped: 'Stavningskontrollen stannade oväntat och startas om. Texterna är oförändrade. Försök igen.',
  nothingHere: 'Texten har inga ord som saknas i ordlistorna.',
  suggestions: 'Förslag för {{word}}',
  about_zero: '”{{word}}” finns inte i ordlistorna. Inga förslag.',
  about_one: '”{{word}}” finns inte i ordlistorna. Ett förslag.',
  about_other: '”{{word}}” finns inte i ordlistorna. {{count}} förslag.',
  skip: 'Hoppa över',
};
