import type { Store } from '../../db/index.ts';
import { failed, ok, type Result } from '../../shared/api/result.ts';
import { type DocumentLook, OWN_LOOK } from '../../shared/report/look/document-look.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { Look } from '../export/docx/template/apply.ts';
import { type KeptTemplate, keptTemplate } from './report-source.ts';

/** How the documents of a report's organisation look; `not-found` for a report that the store does not have. */
export async function lookOfReport(store: Store, report: string): Promise<Result<DocumentLook>> {
  const library = await store.library();
  if (!library.ok) return library;
  const { reports, years } = library.value;
  const year = reports.find(({ id }) => id === report)?.year;
  const organisation = years.find(({ id }) => id === year)?.organisation;
  if (organisation === undefined) return failed('not-found', t('report:notFound'), { details: report });
  const template = await keptTemplate(store, organisation);
  return template.ok ? lookOf(template.value) : template;
}

/** How documents look in a template; the program's own look without one. `invalid-input` for a file that cannot be used. */
export async function lookOf(template: GivenTemplate | null): Promise<Result<DocumentLook>> {
  const opened = await openedTemplate(template);
  return opened.ok ? ok(await lookIn(opened.value)) : opened;
}

type GivenTemplate = Pick<KeptTemplate, 'bytes' | 'name' | 'choices'>;

/** A template as Word documents are written with it; null without one. `invalid-input` for a file that cannot be used. */
export async function openedTemplate(template: GivenTemplate | null): Promise<Result<Look | null>> {
  if (template === null) return ok(null);
  const { templateLook } = await import('../export/docx/template/load.ts');
  return templateLook(template.bytes, template.name, template.choices);
}

/** How documents look in a template that has been opened. */
export async function lookIn(template: Look | null): Promise<DocumentLook> {
  if (template === null) return OWN_LOOK;
  const { documentLookOf } = await import('../export/docx/template/document-look.ts');
  return documentLookOf(template);
}
