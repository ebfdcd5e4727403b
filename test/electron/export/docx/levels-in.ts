import type { WordFile } from '../word-file.ts';
import { all, first, valueAt, type XmlElement } from '../xml.ts';
import { styleOf } from './blocks.ts';

/** The levels of a document's headings in order, 1 the first: those that paragraphs have themselves, or else by their styles. */
export function levelsIn(file: WordFile): readonly number[] {
  const styles = new Map(all(file.xml('word/styles.xml'), 'w:style').map((style) => [style.attributes['w:styleId'], style]));
  const levelOf = (element: XmlElement | undefined, style: string | undefined): number | null => {
    const own = valueAt(element, 'w:pPr', 'w:outlineLvl');
    if (own !== undefined) return Number(own) + 1;
    const above = styles.get(style);
    return above === undefined ? null : levelOf(above, valueAt(above, 'w:basedOn'));
  };
  return all(first(file.document, 'w:body') ?? file.document, 'w:p').flatMap(
    (paragraph) => levelOf(paragraph, styleOf(paragraph)) ?? [],
  );
}
