import { describe, expect, it } from 'vitest';
import { boundIn } from '../../../shared/bound/fill.ts';
import type { BoardText } from '../../../shared/model/occasion.ts';
import type { Organisation } from '../../../shared/model/organisation.ts';
import type { Year } from '../../../shared/model/year.ts';
import { boardSections, gathered } from '../../../shared/region/board-texts.ts';
import { fromParagraphs, toPlainText } from '../../../shared/text/plain-text.ts';
import type { RichText } from '../../../shared/text/rich-text.ts';
import { sampleYear } from '../../support/sample-year.ts';
import { interimYear, RESULT } from '../bound/region.ts';

function words(text: string): RichText {
  const made = fromParagraphs([text]);
  if (made === null) throw new Error('it is a text');
  return made;
}

function board(id: string): Organisation {
  return { id, parent: 'region', kind: 'board', name: { short: id, definite: id, genitive: `${id}s`, heading: id } };
}

function handedIn(events: string): Year {
  const year = sampleYear();
  const texts = [{ section: 'handelser', body: words(events), ready: true, approved: true }];
  return { ...year, occasions: year.occasions.slice(0, 1).map((one) => ({ ...one, texts })) };
}

const REPORTS = [
  { board: board('kultur'), report: handedIn('Museet öppnade.') },
  { board: board('trafik'), report: null },
  { board: board('tand'), report: handedIn('Två kliniker slogs ihop.') },
];

describe('the texts of the boards, chapter by chapter', () => {
  const events = (changed: readonly BoardText[]) =>
    boardSections([], REPORTS, changed).find(({ section }) => section === 'handelser');

  it('are those of every board that has handed in its report', () => {
    const found = events([]);
    expect(found?.title).toBe('Väsentliga händelser');
    expect(found?.texts.map((text) => [text.board.id, toPlainText(text.own), text.changed])).toEqual([
      ['kultur', 'Museet öppnade.', null],
      ['tand', 'Två kliniker slogs ihop.', null],
    ]);
  });

  it('have the region’s words beside the board’s, and say when the board has written something else since', () => {
    const change = (original: string): BoardText => ({
      board: 'kultur',
      section: 'handelser',
      body: words('Nytt museum.'),
      original: words(original),
    });
    const [asThen] = events([change('Museet öppnade.')])?.texts ?? [];
    expect([toPlainText(asThen?.own ?? null), toPlainText(asThen?.changed?.body ?? null), asThen?.isOutdated]).toEqual([
      'Museet öppnade.',
      'Nytt museum.',
      false,
    ]);
    expect(events([change('Museet ska öppna.')])?.texts[0]?.isOutdated).toBe(true);
  });
});

describe('what the boards have written under one heading, in the region’s own text', () => {
  const sectionOf = (reports: typeof REPORTS) =>
    boardSections([], reports, []).find(({ section }) => section === 'handelser') ?? { section: '', title: '', texts: [] };

  it('stands last, each under its board’s name', () => {
    expect(toPlainText(gathered(words('Först.'), sectionOf(REPORTS)))).toBe(
      'Först.\nkultur\nMuseet öppnade.\ntand\nTvå kliniker slogs ihop.',
    );
    expect(gathered(words('Först.'), sectionOf([{ board: board('trafik'), report: null }]))).toBeNull();
  });

  it('follows the boards’ figures, not the region’s', () => {
    const figure = { what: 'figure', table: RESULT, row: 'r4', column: 'k1' } as const;
    const bound: RichText = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'bound', attrs: figure }] }] };
    const report = interimYear({ outcome: '-2.1', budget: '0' }, (one) => ({
      ...one,
      texts: [{ section: 'handelser', body: bound, ready: true, approved: true }],
    }));
    const section = sectionOf([{ board: board('kultur'), report }]);
    expect(section.texts[0]?.own).toEqual(bound);
    expect(boundIn(section.texts[0]?.shown ?? null)).toMatchObject([{ attrs: { ...figure, board: 'kultur' } }]);
    expect(boundIn(gathered(null, section))).toMatchObject([{ attrs: { ...figure, board: 'kultur' } }]);
  });
});
