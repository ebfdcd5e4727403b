import { describe, expect, it } from 'vitest';
import { middleOfName, runningHeader } from '../../../shared/report/layout/running-header.ts';
import { filledWords, type LayoutFacts } from '../../../shared/report/layout-words.ts';
import { meaningBeyondWord } from '../../../shared/report/legend-words.ts';
import { pageNumberWords, USUAL_PAGE_NUMBER } from '../../../shared/report/page-number.ts';
import { TEXT_WIDTH } from '../../../shared/report/table-size.ts';
import { textWidth } from '../../../shared/report/text-width.ts';
import { proposedNames } from '../../../shared/text/organisation-names.ts';

describe('a legend', () => {
  it('does not say a word twice', () => {
    expect(meaningBeyondWord({ word: 'Pågående', meaning: 'pågående' })).toBeNull();
    expect(meaningBeyondWord({ word: 'Grön', meaning: 'uppnås' })).toBe('uppnås');
  });
});

describe('the words of a layout', () => {
  const facts: LayoutFacts = {
    year: 2025,
    organisation: { kind: 'board', name: proposedNames('Hälso- och sjukvårdsnämnden') },
    layout: { documentName: 'Plan' },
    title: 'Plan 2025',
    cutOff: null,
  };

  it('name a board with a small letter inside a sentence, and with a capital where one begins', () => {
    expect(filledWords('Planen gäller för {nämnden} {år}. {nämndens} plan är beslutad.', facts)).toBe(
      'Planen gäller för hälso- och sjukvårdsnämnden 2025. Hälso- och sjukvårdsnämndens plan är beslutad.',
    );
    expect(filledWords('{nämnden} har inget att redovisa.', facts)).toMatch(/^Hälso-/);
    expect(filledWords('{titel} – {nämnd}', facts)).toBe('Plan 2025 – Hälso- och sjukvårdsnämnden');
  });

  it('leave the name of a region as it is', () => {
    const organisation = { kind: 'region', name: proposedNames('Region Exempel') } as const;
    expect(filledWords('Invånarna i {nämnden}', { ...facts, organisation })).toBe('Invånarna i Region Exempel');
  });
});

describe('the running header', () => {
  it('has short names whole', () => {
    const names = { organisation: 'Hälso- och sjukvårdsnämnden', document: 'Verksamhetsberättelse', page: USUAL_PAGE_NUMBER };
    expect(runningHeader(names.organisation, names.document, names.page)).toEqual(names);
  });

  it.each([
    ['Nämnden för '.repeat(40), 'Verksamhetsberättelse'],
    ['Nämnden', 'Berättelse om verksamheten '.repeat(40)],
    ['N'.repeat(2000), 'V'.repeat(2000)],
    ['Två\nrader', 'Plan'],
  ])('keeps long names to one line', (organisation, document) => {
    const header = runningHeader(organisation, document, USUAL_PAGE_NUMBER);
    const points = (text: string) => textWidth(text) * 9;
    expect(middleOfName(header, TEXT_WIDTH) + points(header.document) / 2 + points('000(000)')).toBeLessThan(TEXT_WIDTH);
    expect(`${header.organisation}${header.document}`).not.toMatch(/\n/);
    expect(header.organisation.length + header.document.length > 100).toBe(false);
  });

  it('moves the document to the right of a board that is long, and cuts neither', () => {
    const names = {
      organisation: 'Hälso- och sjukvårdsnämndens verksamheter',
      document: 'Verksamhetsberättelse 2022',
      page: USUAL_PAGE_NUMBER,
    };
    expect(runningHeader(names.organisation, names.document, names.page)).toEqual(names);
    expect(middleOfName(names, TEXT_WIDTH)).toBeGreaterThan(TEXT_WIDTH / 2);
    expect(middleOfName({ ...names, organisation: 'Kulturnämnden' }, TEXT_WIDTH)).toBe(TEXT_WIDTH / 2);
  });

  it('says with … that a name is cut', () => {
    expect(runningHeader('Nämnden för '.repeat(40), 'Plan', USUAL_PAGE_NUMBER).organisation).toMatch(
      /^Nämnden för Nämnden.*\S\u2026$/,
    );
  });

  it('gives a long page number room that the board has not', () => {
    const board = (page: string) => runningHeader('Nämnden för '.repeat(40), 'Plan', page).organisation;
    expect(board('Sida {sida} av totalt {sidor} sidor').length).toBeLessThan(board(USUAL_PAGE_NUMBER).length);
  });
});

describe('the number of a page', () => {
  it('follows the pattern, and leaves the whole open until every page is there', () => {
    expect(pageNumberWords('Sida {sida} av {sidor}', 4, 52)).toBe('Sida 4 av 52');
    expect(pageNumberWords(USUAL_PAGE_NUMBER, 48, 52)).toBe('48(52)');
    expect(pageNumberWords('{sida}', 4, null)).toBe('4');
    expect(pageNumberWords('{sida}/{sidor}', 4, null)).toBe('4/…');
    expect(pageNumberWords('{sidan}', 4, 52)).toBe('{sidan}');
  });
});
