import { describe, expect, it } from 'vitest';
import { withBound } from '../../../shared/bound/fill.ts';
import { sentenceOfGoal, takenState, takeOver } from '../../../shared/region/taken.ts';
import { fromParagraphs, toPlainText } from '../../../shared/text/plain-text.ts';
import type { RichText } from '../../../shared/text/rich-text.ts';

function text(...paragraphs: string[]): RichText {
  const made = fromParagraphs(paragraphs);
  if (made === null) throw new Error('there are paragraphs');
  return made;
}

it('a board’s text is taken over last, after what the region has written, and each board’s apart', () => {
  const first = takeOver(text('Regionen.'), [], { board: 'A', text: text('Ett.', 'Två.') });
  expect(toPlainText(first.comment)).toBe('Regionen.\nEtt.\nTvå.');
  const second = takeOver(first.comment, first.taken, { board: 'B', text: text('Tre.') });
  expect(toPlainText(second.comment)).toBe('Regionen.\nEtt.\nTvå.\nTre.');
  expect(second.taken.map(({ board }) => board)).toEqual(['A', 'B']);
});

it('a newer text takes the place of the one before while that stands as it was taken', () => {
  const before = takeOver(text('Regionen.'), [], { board: 'A', text: text('Ett.', 'Två.') });
  const { comment, taken } = takeOver(
    { ...before.comment, content: [...before.comment.content, ...text('Sist.').content] },
    before.taken,
    {
      board: 'A',
      text: text('Nytt.'),
    },
  );
  expect(toPlainText(comment)).toBe('Regionen.\nNytt.\nSist.');
  expect(taken).toEqual([{ board: 'A', text: text('Nytt.') }]);
});

it('nothing that the region has shortened is overwritten: a newer text then comes last', () => {
  const before = takeOver(null, [], { board: 'A', text: text('Ett.', 'Två.') });
  const { comment } = takeOver(text('Ett.'), before.taken, { board: 'A', text: text('Nytt.') });
  expect(toPlainText(comment)).toBe('Ett.\nNytt.');
});

it('says when it is no longer the board’s, and when the board has written something else', () => {
  const taken = { board: 'A', text: text('Ett.', 'Två.') };
  expect(takenState(text('Före.', 'Ett.', 'Två.', 'Efter.'), taken, taken.text)).toEqual({ isChanged: false, isOutdated: false });
  expect(takenState(text('Ett.', 'Mellan.', 'Två.'), taken, taken.text)).toEqual({ isChanged: true, isOutdated: false });
  expect(takenState(null, taken, text('Annat.'))).toEqual({ isChanged: true, isOutdated: true });
});

describe('the judgement of a goal put in its comment', () => {
  it('follows the colour by itself, is known when somebody has written over it, and takes the place of one that was plain words', () => {
    const sentence = sentenceOfGoal('mal');
    const { comment, taken } = takeOver(null, [], { board: 'region', text: sentence });
    const [only] = taken;
    if (only === undefined) throw new Error('it is taken');
    expect(takenState(comment, only, sentence)).toEqual({ isChanged: false, isOutdated: false });
    const own = withBound(comment, ({ type, attrs }) => ({ type, attrs: { ...attrs, said: 'Så blir det.' } }));
    expect(takenState(own, only, sentence)).toEqual({ isChanged: true, isOutdated: false });
    const plain = fromParagraphs(['Målet bedöms uppfyllas.']);
    if (plain === null) throw new Error('it says something');
    const before = takeOver(null, [], { board: 'region', text: plain });
    expect(takeOver(before.comment, before.taken, { board: 'region', text: sentence }).comment).toEqual(sentence);
  });
});
