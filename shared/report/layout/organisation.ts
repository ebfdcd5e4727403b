import { grouped } from '../../model/grouped.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { ListItem, Paragraph } from '../../text/rich-text.ts';
import type { ReportBlock } from '../document.ts';
import type { LayoutContext } from './context.ts';

/** The organisations under the one that the report is of, as lists inside each other; nothing where it has none. */
export function organisationBlocks({ year, organisation }: LayoutContext): ReportBlock[] {
  const under = grouped(year.organisations, ({ parent }) => parent);
  const content = entries(organisation.id, under);
  return content.length === 0 ? [] : [{ type: 'text', text: { type: 'doc', content: [{ type: 'bulletList', content }] } }];
}

function entries(parent: string, under: ReadonlyMap<string, readonly Organisation[]>): ListItem[] {
  return (under.get(parent) ?? []).map(({ id, name }): ListItem => {
    const line: Paragraph = { type: 'paragraph', content: [{ type: 'text', text: name.heading }] };
    const own = entries(id, under);
    return { type: 'listItem', content: own.length === 0 ? [line] : [line, { type: 'bulletList', content: own }] };
  });
}
