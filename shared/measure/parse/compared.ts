import type { Reading, Way } from '../value.ts';

/** The words that say how, longest first where one begins another. */
const WAYS: readonly (readonly [string, Way])[] = [
  ['bibehållen eller ökad|bibehållet eller ökat|oförändrad eller ökad|oförändrat eller bättre', 'at-least'],
  ['minst oförändrad|minst oförändrat|minst samma|minst lika|minst i nivå|lägst samma|minst|inte lägre|inte färre', 'at-least'],
  ['bibehållen|bibehållet|bibehålla|bibehållas|inte försämras|stabiliseras', 'at-least'],
  ['högst oförändrad|högst oförändrat|högst samma|högst lika|högst i nivå|högst|inte högre|inte fler|inte öka', 'at-most'],
  ['oförändrade|oförändrad|oförändrat|samma|lika', 'same'],
  ['ökning|ökar|ökas|ökade|ökad|ökat|öka|högre|fler|mer|större|stiga|stigit|höjas|höjt', 'more'],
  ['minskning|minskar|minskas|minskade|minskad|minskat|minska|lägre|färre|mindre|sjunka|sjunkit|kortare|sänkas', 'less'],
  ['förbättring|förbättras|förbättrats|förbättrad|förbättrat|förbättra|bättre', 'better'],
  ['försämring|försämras|försämrats|försämrad|försämrat|sämre', 'worse'],
];
const WAY_OF = new Map(WAYS.flatMap(([words, way]) => words.split('|').map((word) => [word, way] as const)));
const WAY = [...WAY_OF.keys()].toSorted((one, other) => other.length - one.length).join('|');

const WITH = 'än|som|jämfört med|i jämförelse med|i förhållande till|mot|med';
const LAST_YEAR =
  'föregående år|förra året|fjolåret|i fjol|året innan|året före|föregående års (?:utfall|resultat|nivå|värde)|förra årets (?:utfall|resultat|nivå|värde)';
const COMPARED = new RegExp(
  `^(?:(?:ska|skall|bör|resultatet|har|är) )*(${WAY})(?: (?:nivå|resultat|andel|antal|värde|omfattning|i omfattning))?` +
    `(?:(?: (?:${WITH}))? (?:(${LAST_YEAR})|(?:år )?((?:19|20|21)\\d\\d)(?: års (?:utfall|resultat|nivå|värde))?))?$`,
  'iu',
);

/** "Högre än föregående år", "minska jämfört med 2023", "minst som föregående år", "förbättras", "Minst oförändrat". */
export function readCompared(text: string): Extract<Reading, { readonly kind: 'compared' }> | null {
  const match = COMPARED.exec(text);
  if (match === null) return null;
  const [, word = '', lastYear, year] = match;
  const way = WAY_OF.get(word.toLocaleLowerCase('sv'));
  // "minst" and "mer" alone compare with nothing.
  const isWhole = lastYear !== undefined || year !== undefined || !/^(minst|högst|mer|samma|lika|inte \p{L}+)$/iu.test(word);
  if (way === undefined || !isWhole) return null;
  return { kind: 'compared', way, since: year === undefined ? null : Number(year), baseline: null };
}
