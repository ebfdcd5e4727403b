import { inGlossaryOrder } from '../../model/glossary.ts';
import { t } from '../../text/messages/index.ts';
import { toPlainText } from '../../text/plain-text.ts';
import type { ReportBlock, TableRowBlock } from '../document.ts';
import { plainCell, richCell } from './cells.ts';
import type { LayoutContext } from './context.ts';

/** Parts of the table's width: the longest terms are a few words, and break between them. */
const WIDTHS = [28, 72] as const;

/** The year's terms in two columns, the heading again on every page; nothing where the year explains none. */
export function glossaryTable({ year: { glossary = [] } }: LayoutContext): ReportBlock[] {
  const terms = inGlossaryOrder(glossary).filter(({ explanation }) => toPlainText(explanation).trim() !== '');
  if (terms.length === 0) return [];
  return [
    {
      type: 'table',
      look: 'plan',
      density: 'normal',
      page: 'portrait',
      description: t('report:glossary.title'),
      caption: null,
      unit: null,
      widths: [...WIDTHS],
      headerRows: [[plainCell(t('report:glossary.term')), plainCell(t('report:glossary.explanation'))]],
      rows: terms.map(
        ({ term, explanation }): TableRowBlock => ({ kind: 'item', cells: [plainCell(term), richCell(explanation)] }),
      ),
      notes: [],
    },
  ];
}
