import type { Chapter } from '../../model/layout.ts';
import type { PartBlock } from '../document.ts';
import { filledWords, type LayoutFacts } from '../layout-words.ts';
import type { LayoutContext } from './context.ts';
import { coverOf } from './cover.ts';
import { headerOf } from './running-header.ts';

/** The start of the appended part that begins with this chapter; nothing where none does. */
export function partStart(context: LayoutContext, { id, begins }: Chapter): PartBlock[] {
  if (begins === undefined) return [];
  const own = context.year.organisations.find((candidate) => candidate.id === begins.organisation) ?? context.organisation;
  const facts: LayoutFacts = { ...context.facts, organisation: own };
  const title = filledWords(begins.title, facts);
  return [
    {
      type: 'part',
      id: `${id}:del`,
      title,
      cover: begins.cover ? { ...coverOf(context), organisation: own.name.heading, title } : null,
      contents: begins.contents,
      // A page says which of the two documents it is of: by whose it is, else by its title.
      header: headerOf(context.layout, begins.organisation === null ? { ...facts, layout: { documentName: title } } : facts),
    },
  ];
}
