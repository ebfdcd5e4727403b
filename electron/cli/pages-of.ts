import type { PagesOf } from '../shell/export-messages.ts';
import { detailLines } from './outcome.ts';

export interface AskedPages {
  readonly pagesOf: PagesOf;
  /** Lines for standard error about what could not be laid out. */
  readonly warnings: readonly string[];
}

/** Asks the browser engine for the pages of headings. Without them a document is whole all the same, with its contents list for Word to fill in. */
export function askedPages(): AskedPages {
  const warnings: string[] = [];
  return {
    warnings,
    pagesOf: async (report) => {
      const { headingPages } = await import('./browser-engine.ts');
      const pages = await headingPages(report);
      if (pages.ok) return pages.value;
      warnings.push(pages.error.message, ...detailLines(pages.error.details));
      return [];
    },
  };
}
