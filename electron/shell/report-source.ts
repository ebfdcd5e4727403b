import { openStore, type Store } from '../../db/index.ts';
import { ok, type Result } from '../../shared/api/result.ts';
import type { Year } from '../../shared/model/year.ts';
import type { StyleChoices } from '../../shared/report/word-template.ts';
import { yearOfReport } from './report-year.ts';

/** A template as a store keeps it. */
export interface KeptTemplate {
  readonly name: string;
  readonly bytes: Buffer;
  readonly choices: StyleChoices;
}

/** What a document is made of: one snapshot of its year, and the template of its organisation, if any. */
export interface ReportSource {
  readonly year: Year;
  readonly template: KeptTemplate | null;
}

/** The source of a report, from a store that is opened to be read and closed again. */
export async function readReportSource(file: string, report: string): Promise<Result<ReportSource>> {
  const store = await openStore(file, { access: 'read' });
  if (!store.ok) return store;
  const year = await yearOfReport(store.value, report);
  const template = year.ok ? await keptTemplate(store.value, year.value.model.organisation) : year;
  await store.value.close();
  if (!year.ok) return year;
  return template.ok ? ok({ year: year.value, template: template.value }) : template;
}

async function keptTemplate(store: Store, organisation: string): Promise<Result<KeptTemplate | null>> {
  const view = await store.template(organisation);
  if (!view.ok || view.value === null) return view.ok ? ok(null) : view;
  const { name, file, styles } = view.value.template;
  const bytes = await store.templateBytes(file);
  if (!bytes.ok) return bytes;
  return ok(bytes.value === null ? null : { name, bytes: bytes.value, choices: styles });
}
