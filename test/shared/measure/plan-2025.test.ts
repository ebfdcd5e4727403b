import { describe, expect, it } from 'vitest';
import { parseMeasure } from '../../../shared/measure/parse.ts';
import { suggestStatus } from '../../../shared/measure/suggest.ts';
import { isRead } from '../../../shared/measure/value.ts';
import { INDICATOR_SCALE } from './indicator-scale.ts';

/**
 * The key figures of the 2025 plan as they are printed: latest known outcome, this year's target, long-term target; then what is
 * suggested of the latest known outcome against the target, none of the items having a direction of its own.
 */
const KEY_FIGURES: readonly (readonly [
  title: string,
  latest: string,
  target: string,
  longTerm: string,
  suggested: string | null,
])[] = [
  ['Andel av utvalda kvalitetsindikatorer', '5 av 8', '6 av 8', '7 av 8', 'Inte alls'],
  ['Patientrapporterade resultat cancervård (Utfall: 2023)', '86 %', '90 %', '95%', 'Delvis'],
  ['Vårdgaranti', 'Se 3a, b, och c', 'Se 3a, b, och c', 'Se 3a, b, och c', null],
  ['Operation (< 90 dagar)', '56 %', '65%', '100%', 'Inte alls'],
  ['Barn- och ungdomspsykiatri, första besök (< 30 dagar)', '70 %', '100 %', '100%', null],
  ['Telefontillgängligheten i primärvård (inom 0 dagar)', '82 %', '90 %', '95%', 'Delvis'],
  ['Andel nationella kriterier', '89 %', '95 %', '98%', 'Delvis'],
  ['Plats av universitetssjukvårdsregioner. (Utfall: 2023, Mål: Topp av 7)', 'Topp 3 av 7', 'Topp 3 av 7', 'Topp 3 av 7', 'Helt'],
  ['Forskningsintensiv region per capita', '12 av 21', '11 av 21', '8 av 21', 'Delvis'],
  ['Användare av 1177 inloggade tjänster', '2023: 94%', '95%', '96%', 'Delvis'],
  ['Nöjda användare enligt NKI', '2023:76%', '76%', '80%', 'Helt'],
  [
    'Betyg vid digitala möten.',
    '2023: Betyg personal: 3,8 Invånare 3,9',
    'Betyg Personal: 3,8 Invånare: 3,9',
    'Betyg: Personal:3,9 Invånare:3,9',
    'Helt',
  ],
  [
    'Klimatpåverkan ska minska med 15%',
    '2023: 703 ton koldioxidekvivalenter inom HS',
    'Minskning med 15 %',
    'Beslutas i samband med revidering av Program för hållbar utveckling',
    'Inte alls',
  ],
  ['Antalet hälsofrämjande insatser ska öka.', '2023: 45 600 KVÅ-kodade insatser', 'Ökning med 5%', 'Ökning med 10%', 'Delvis'],
  ['HME: inom intervallet 77–80. (Utfall: 2021)', '2021: 77', '77–80', '80', 'Helt'],
  ['SAM. (Utfall: 2024, Mål: 90-100 %)', '2024: 80 %', '90–100 %', '90–100 %', 'Inte alls'],
  ['Sjukfrånvaron*** ska minska. (Utfall 2023)', '6,5 %', '6,3–6,1 %', '6,3–5,8 %', 'Delvis'],
  ['Budgetunderskott ska minska. (Utfall: 2023)', '-1200', '-236', '0', 'Inte alls'],
];

describe('the key figures of the 2025 plan', () => {
  it('are all read, but for those that refer elsewhere', () => {
    const unread = KEY_FIGURES.flatMap(([title, ...typed]) =>
      typed.slice(0, 3).flatMap((text) => {
        const parsed = parseMeasure(text);
        return parsed !== null && !isRead(parsed) ? [[title, parsed.unread]] : [];
      }),
    );
    expect(unread).toEqual([
      ['Vårdgaranti', 'reference'],
      ['Vårdgaranti', 'reference'],
      ['Vårdgaranti', 'reference'],
    ]);
  });

  it.each(KEY_FIGURES)('%s: %s of %s, then %s', (title, latest, target, longTermTarget, word) => {
    const { value } = suggestStatus({
      item: { title, unit: null, direction: null, target, longTermTarget, lastKnown: latest },
      year: 2025,
      outcome: latest,
      missingReason: null,
      earlier: [],
      scale: INDICATOR_SCALE,
      partlyWithin: '10',
    });
    expect(value?.word ?? null).toBe(word);
  });
});
