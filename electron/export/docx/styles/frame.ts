import type { IParagraphStyleOptions } from 'docx';
import { OWN_STYLES } from '../../../../shared/report/look/own-styles.ts';
import { type Pages, twips } from '../page.ts';
import { ownStyle } from './own.ts';

/** What stands around the report itself: cover, contents list, running header, and an empty line that takes next to no room. */
export function frameStyles(pages: Pages): IParagraphStyleOptions[] {
  const around = ['CoverRegion', 'CoverOrganisation', 'CoverDetail', 'Header'].map((id) => ownStyle(id));
  return [...around, ...contentsStyles(pages), ownStyle('SectionEnd')];
}

/**
 * Entries of the contents list. No dots lead to the page numbers, which may not be there until the list is updated; no
 * room is kept free to the right of the words, since LibreOffice shows nothing of a tab stop in it.
 */
function contentsStyles(pages: Pages): IParagraphStyleOptions[] {
  const entry = (id: 'TOC1' | 'TOC2' | 'TOC3'): IParagraphStyleOptions =>
    ownStyle(id, {
      next: 'Normal',
      paragraph: { leftTabStop: twips(OWN_STYLES[id]?.rules.left ?? 0), rightTabStop: pages.portrait.text },
    });
  return [ownStyle('TOCHeading', { next: 'Normal' }), entry('TOC1'), entry('TOC2'), entry('TOC3')];
}
