import { describe, expect, it } from 'vitest';
import { likeTexts } from '../../../shared/text/likeness.ts';
import { fromParagraphs } from '../../../shared/text/plain-text.ts';

const RESULT =
  'Nämnden redovisar ett positivt resultat om 11,8 mnkr för perioden. Kostnaderna för hyrpersonal har minskat kraftigt jämfört med föregående år.';
const OTHER =
  'Kösituationen har förbättrats inom de flesta områden, men väntetiderna till första besök är fortfarande längre än målet om nittio dagar.';

function texts(...all: string[]) {
  return all.map((text, index) => ({ key: `t${index}`, text: text === '' ? null : fromParagraphs([text]) }));
}

describe('texts that are like others', () => {
  it('are found when some words have been changed, and tell which they are like', () => {
    const found = likeTexts(texts(RESULT, OTHER, RESULT.replace('11,8', '12,4').replace('kraftigt', 'något')));
    expect([...found]).toEqual([['t2', { other: 't0', kind: 'changed' }]]);
  });

  it('are the same when nothing has been changed', () => {
    expect(likeTexts(texts(RESULT, RESULT)).get('t1')).toEqual({ other: 't0', kind: 'same' });
  });

  it('are found when a copy stands in a longer text', () => {
    expect(likeTexts(texts(RESULT, `${OTHER} ${RESULT}`)).get('t1')).toEqual({ other: 't0', kind: 'changed' });
  });

  it('are like the one that they have most in common with', () => {
    const changed = RESULT.replace('kraftigt', 'något').replace('positivt', 'negativt');
    expect(likeTexts(texts(changed, RESULT, RESULT.replace('11,8', '12'))).get('t2')?.other).toBe('t1');
  });

  it('are neither short ones, nor empty ones, nor those that only share a subject', () => {
    expect(likeTexts(texts('Inget att rapportera.', 'Inget att rapportera.', '', '', RESULT, OTHER)).size).toBe(0);
  });
});
