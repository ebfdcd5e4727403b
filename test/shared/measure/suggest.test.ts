import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EarlierOutcome, type Measured, suggestStatus } from '../../../shared/measure/suggest.ts';
import { INDICATOR_SCALE } from './indicator-scale.ts';

interface Case {
  readonly outcome?: string | null;
  readonly target?: string | null;
  readonly direction?: Measured['item']['direction'];
  readonly title?: string;
  readonly unit?: string | null;
  readonly longTermTarget?: string | null;
  readonly lastKnown?: string | null;
  readonly earlier?: readonly EarlierOutcome[];
  readonly missingReason?: string | null;
  readonly partlyWithin?: string | null;
}

function suggested({ outcome = null, earlier = [], missingReason = null, partlyWithin = '10', ...item }: Case) {
  return suggestStatus({
    item: { title: 'Indikatorn', unit: null, direction: null, target: null, longTermTarget: null, lastKnown: null, ...item },
    year: 2025,
    outcome,
    missingReason,
    earlier,
    scale: INDICATOR_SCALE,
    partlyWithin,
  });
}

/** The word of the suggestion, or the sentence that says why there is none. */
function word(given: Case): string {
  const { value, why } = suggested(given);
  return value?.word ?? why.join(' ');
}

const UNCERTAIN_DIRECTION = 'Det framgår inte om ett högre eller ett lägre utfall är bättre. Ange riktning för indikatorn.';

describe('a suggested status', () => {
  it.each<[string, Case, string]>([
    ['is fully reached above a lower limit', { target: '> 90 procent', outcome: '95 procent' }, 'Helt'],
    ['is not fully reached on a limit that is to be passed', { target: '> 90 procent', outcome: '90 %' }, 'Delvis'],
    ['is partly reached near the limit', { target: '> 85 procent', outcome: '77 procent' }, 'Delvis'],
    ['is not reached far from it', { target: '> 85 procent', outcome: '75 procent' }, 'Inte alls'],
    ['knows upper limits', { target: '< 90 dagar', outcome: '89 dagar' }, 'Helt'],
    ['reads the direction of the item', { target: '15,6 ton', direction: 'lower', outcome: '7,2 ton CO2e' }, 'Helt'],
    ['holds an interval from below', { target: '77–80', outcome: '75' }, 'Delvis'],
    ['holds an interval from within', { target: '77–80', outcome: '80' }, 'Helt'],
    ['holds an interval from above', { target: '77–80', outcome: '95' }, 'Inte alls'],
    [
      'takes the near end of an interval that has a direction',
      { target: '90–100 %', direction: 'higher', outcome: '91 %' },
      'Helt',
    ],
    ['compares counts', { target: '6 av 8', direction: 'higher', outcome: '6 av 8' }, 'Helt'],
    ['compares counts of different numbers', { target: '6 av 8', direction: 'higher', outcome: '3 av 4' }, 'Helt'],
    ['compares a count with per cent', { target: '75 %', direction: 'higher', outcome: '6 av 8' }, 'Helt'],
    [
      'sees by the long-term target that a lower place is better',
      { target: '11 av 21', longTermTarget: '8 av 21', outcome: '10 av 21' },
      'Helt',
    ],
    ['knows that the first place is best', { target: 'Topp 3 av 7', outcome: 'Topp 2 av 7' }, 'Helt'],
    ['takes a bare number for a place where a place is asked for', { target: 'Topp 3 av 7', outcome: '3' }, 'Helt'],
    [
      '… and not one that counts something',
      { target: 'Topp 3 av 7', outcome: '3 st' },
      'Utfallet och målvärdet är angivna på olika sätt.',
    ],
    ['has nothing partly of a place', { target: 'Topp 3 av 7', outcome: '4 av 7' }, 'Inte alls'],
    [
      'compares with a target’s own earlier value',
      { target: 'Lägre än föregående år (7,2 procent)', outcome: '6,9 procent' },
      'Helt',
    ],
    [
      'compares with last year’s outcome',
      { target: 'Högre än föregående år', outcome: '113', earlier: [{ year: 2024, outcome: '110' }] },
      'Helt',
    ],
    ['compares with the latest known', { target: 'Fler än föregående år', outcome: '9', lastKnown: '2024: 10' }, 'Inte alls'],
    ['is partly reached unchanged, where more is asked for', { target: 'öka', outcome: '110', lastKnown: '110' }, 'Delvis'],
    [
      'knows at least as last year',
      { direction: 'at-least-last-year', outcome: '86', earlier: [{ year: 2024, outcome: '86' }] },
      'Helt',
    ],
    [
      'is partly reached a little under last year',
      { target: 'minst som föregående år', outcome: '85', lastKnown: '86' },
      'Delvis',
    ],
    ['computes a decrease exactly', { target: 'Minskning med 15 %', lastKnown: '703 ton', outcome: '597,55 ton' }, 'Helt'],
    ['… and by a hundredth more', { target: 'Minskning med 15 %', lastKnown: '703 ton', outcome: '597,56 ton' }, 'Delvis'],
    ['takes a told change', { target: 'Högre än föregående år', outcome: '+4,4 procent' }, 'Helt'],
    [
      'takes a change told beside the figure',
      { target: 'Fler än föregående år', outcome: '32 000 insatser (−15 procent)' },
      'Inte alls',
    ],
    ['holds women and men apart', { target: '90 %', direction: 'higher', outcome: 'Kvinnor 92 %, män 70 %' }, 'Delvis'],
    ['holds the total where there is one', { target: '90 %', direction: 'higher', outcome: '91 % (K 95 %, M 87 %)' }, 'Helt'],
    [
      'holds a total that is called so',
      { target: '90 %', direction: 'higher', outcome: 'Totalt 91 % (kvinnor 93 %, män 88 %)' },
      'Helt',
    ],
    [
      'pairs labels',
      { target: 'Betyg Personal: 3,8 Invånare: 3,9', direction: 'higher', outcome: 'Invånare: 4,0 Personal: 3,8' },
      'Helt',
    ],
    [
      'of a falling deficit is by the long-term target',
      { title: 'Underskottet ska minska.', target: '-236', longTermTarget: '0', outcome: '-200' },
      'Helt',
    ],
    [
      'knows the direction from the title',
      { title: 'Sjukfrånvaron ska minska. (Utfall 2023)', target: '6,3–6,1 %', outcome: '5,9 %' },
      'Helt',
    ],
    ['is what the outcome’s own word says', { outcome: 'delvis' }, 'Delvis'],
    ['is missing when somebody has said why', { target: '90 %', missingReason: 'Mäts vartannat år.' }, 'Värde saknas'],
    ['takes "knappt" as under the limit', { target: '≥ 90 %', outcome: 'knappt 90 %' }, 'Delvis'],
    ['takes an outcome that is a bound', { target: '> 90', outcome: 'över 95' }, 'Helt'],
  ])('%s', (_, given, expected) => {
    expect(word(given)).toBe(expected);
  });

  it.each<Case>([
    { target: '6 av 8', outcome: '6 av 8' },
    { target: '90 %', outcome: '90' },
    { title: 'Den ska öka. Den andra ska minska.', target: '703 ton', outcome: '703 ton' },
  ])('needs no direction when the outcome is the target: %j', (given) => {
    expect(word(given)).toBe('Helt');
  });

  it.each<[Case, string]>([
    [{ target: '90 %', outcome: 'ca 90 %' }, UNCERTAIN_DIRECTION],
    [{ target: '6 av 8', outcome: '6' }, UNCERTAIN_DIRECTION],
    [{ target: '90 %' }, 'Utfallet är inte ifyllt.'],
    [{ outcome: '90 %' }, 'Målvärdet är inte ifyllt.'],
    [{ target: '90 %', outcome: '95 %' }, UNCERTAIN_DIRECTION],
    [{ target: 'förbättras', outcome: '95 %', lastKnown: '90 %' }, UNCERTAIN_DIRECTION],
    [{ title: 'Underskottet ska minska.', target: '-236', outcome: '-200' }, UNCERTAIN_DIRECTION],
    [{ title: 'Den ska öka. Den andra ska minska.', target: '5', outcome: '6' }, UNCERTAIN_DIRECTION],
    [{ target: '> 90 %', outcome: '95 dagar' }, 'Utfallet och målvärdet har olika enheter: dagar och %.'],
    [{ target: '> 90 %', direction: 'lower', outcome: '95 %' }, 'Målvärdet och indikatorns riktning säger emot varandra.'],
    [{ target: '> 90 %', outcome: 'ca 90 %' }, 'Utfallet är ungefärligt och ligger på målvärdets gräns.'],
    [{ target: '> 90 %', outcome: '85–95 %' }, 'Utfallet anger ett spann, och målvärdets gräns ligger inom det.'],
    [{ target: '> 90', outcome: 'över 80' }, 'Utfallet anger ett spann, och målvärdets gräns ligger inom det.'],
    [{ target: '< 90', outcome: 'över 80' }, 'Utfallet anger ett spann, och målvärdets gräns ligger inom det.'],
    [{ target: 'Beslutas senare', outcome: '95 %' }, 'Målvärdet är skrivet med ord och kan inte jämföras med utfallet.'],
    [{ target: '> 90 %', outcome: 'Goda resultat' }, 'Utfallet är skrivet med ord och kan inte jämföras med målvärdet.'],
    [{ target: 'Se 3a, b, och c', outcome: '1' }, 'Målvärdet kunde inte tolkas. Det hänvisar till ett annat ställe.'],
    [{ target: 'Högre än föregående år', outcome: '113' }, 'Värdet för 2024 att jämföra med är inte känt.'],
    [
      { target: 'minska jämfört med 2022', outcome: '113', lastKnown: '2023: 120' },
      'Värdet för 2022 att jämföra med är inte känt.',
    ],
    [{ target: 'Topp 3 av 7', outcome: '4 av 21' }, 'Utfallet och målvärdet är angivna på olika sätt.'],
    [
      { target: '68 %/79 %', direction: 'higher', outcome: '70 %' },
      'Värdena i utfallet och i målvärdet svarar inte mot varandra.',
    ],
    [
      { target: '80', direction: 'interval', outcome: '80' },
      'Riktningen är ett intervall, men målvärdet är ett tal. Skriv till exempel ”77–80”.',
    ],
  ])('is none when it cannot be known: %j', (given, sentence) => {
    expect(suggested(given)).toMatchObject({ value: null, why: [sentence] });
  });

  it('says why in whole sentences, with what it was taken from', () => {
    expect(suggested({ target: 'Minskning med 15 %', lastKnown: '2023: 703 ton', outcome: '600' }).why).toEqual([
      'Utfallet ”600” når inte målvärdet ”Minskning med 15 %”, men ligger högst 10 procent från det.',
      'Värdet 2023 var 703\u00a0ton.',
      'Det motsvarar 597,55\u00a0ton.',
      'Utfall och målvärde antas ha samma enhet, ton.',
    ]);
    expect(suggested({ target: '90 %', direction: 'higher', outcome: 'Kvinnor 92 %, män 70 %' }).why).toEqual([
      'En del av värdena når målvärdet.',
      'Kvinnor: Utfallet ”92\u00a0%” når målvärdet ”90 %”.',
      'Män: Utfallet ”70\u00a0%” når inte målvärdet ”90 %” och ligger mer än 10 procent från det.',
    ]);
  });

  it('takes the year’s own limit for partly, and has none where the year has none', () => {
    const given: Case = { target: '> 85 procent', outcome: '75 procent' };
    expect(word({ ...given, partlyWithin: '12' })).toBe('Delvis');
    expect(word({ ...given, partlyWithin: null })).toBe('Inte alls');
    expect(suggested({ ...given, partlyWithin: null }).why).toEqual(['Utfallet ”75 procent” når inte målvärdet ”> 85 procent”.']);
  });

  it('takes the words of the year’s scale, and has none for what the scale lacks', () => {
    const scale = { values: INDICATOR_SCALE.values.filter(({ tone }) => tone !== 'middle') };
    const measured: Measured = {
      item: { title: 'I', unit: null, direction: null, target: '> 90', longTermTarget: null, lastKnown: null },
      year: 2025,
      outcome: '89',
      missingReason: null,
      earlier: [],
      scale,
      partlyWithin: '10',
    };
    expect(suggestStatus(measured)).toMatchObject({ value: null, why: ['Årets skala för status har inget värde för detta.'] });
    expect(suggestStatus({ ...measured, scale: undefined }).value).toBeNull();
  });

  const amount = fc.integer({ min: 1, max: 100_000 });
  const rank = { Helt: 2, Delvis: 1, 'Inte alls': 0 } as Readonly<Record<string, number>>;

  it('never falls when the outcome gets better', () => {
    fc.assert(
      fc.property(amount, amount, amount, fc.constantFrom('higher', 'lower'), (target, one, other, direction) => {
        const [worse, better] = [one, other].toSorted((a, b) => (direction === 'higher' ? a - b : b - a));
        const at = (outcome: number | undefined) =>
          rank[word({ target: `${target}`, direction, outcome: `${outcome}` })] ?? Number.NaN;
        expect(at(better)).toBeGreaterThanOrEqual(at(worse));
      }),
    );
  });

  it('is fully reached exactly at the target, and the same in whatever way the numbers are written', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom('higher', 'lower'), (target, direction) => {
        const written = `${target}`.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
        expect(word({ target: `${target},50 %`, direction, outcome: `${written},5 procent` })).toBe('Helt');
      }),
    );
  });

  it('always says why', () => {
    const typed = fc.option(
      fc.oneof(fc.string(), fc.constantFrom('90 %', '77–80', '6 av 8', 'förbättras', 'Topp 3 av 7', '+5 %')),
      { nil: null },
    );
    const direction = fc.constantFrom('higher', 'lower', 'interval', 'at-least-last-year', null);
    fc.assert(
      fc.property(typed, typed, typed, direction, (outcome, target, lastKnown, way) => {
        const { why } = suggested({ outcome, target, lastKnown, direction: way });
        expect(why.length).toBeGreaterThan(0);
        expect(why.every((sentence) => sentence.trim() !== '')).toBe(true);
      }),
    );
  });
});
