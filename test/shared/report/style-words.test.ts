import { expect, it } from 'vitest';
import { styleWords } from '../../../shared/report/style-words.ts';

it.each([
  ['heading 1', 'Rubrik 1'],
  ['Heading 4', 'Rubrik 4'],
  ['Body Text', 'Brödtext'],
  ['caption', 'Beskrivning'],
  ['toc 2', 'Innehåll 2'],
  // An organisation's own names, also those that begin like Word's.
  ['Regionens rubrik 1', 'Regionens rubrik 1'],
  ['heading röd', 'heading röd'],
])('a style that files call %s is shown as %s', (name, words) => {
  expect(styleWords(name)).toBe(words);
});
