import { afterAll, expect, it } from 'vitest';
import { createSpelling } from '../../../electron/spelling/spelling.ts';
import { toPlainText } from '../../../shared/text/plain-text.ts';
import { regionExample } from '../../support/region-example.ts';
import { okOf } from '../../support/store.ts';

const faults: string[] = [];
const spelling = createSpelling(new URL('../../../electron/shell/spelling-worker.ts', import.meta.url), (fault) =>
  faults.push(fault),
);
afterAll(() => spelling.close());

it('has nothing to say of the texts of the example region', async () => {
  const { items, occasions, glossary = [], ownWords } = regionExample();
  const texts = [
    ...items.flatMap(({ title, description }) => [title, toPlainText(description)]),
    ...glossary.flatMap(({ term, explanation }) => [term, toPlainText(explanation)]),
    ...occasions.flatMap(({ texts: sections, followUps }) => [
      ...sections.map(({ body }) => toPlainText(body)),
      ...followUps.map(({ comment }) => toPlainText(comment)),
    ]),
  ];
  const answers = okOf(await spelling.ask({ kind: 'check', texts, words: ownWords.map(({ word }) => word) }));
  expect(answers).toHaveLength(texts.length);
  expect(answers.flatMap((found, index) => found.map(({ from, to }) => texts[index]?.slice(from, to)))).toEqual([]);
  expect(faults).toEqual([]);
});
