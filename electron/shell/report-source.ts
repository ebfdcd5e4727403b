import { openStore, type Store } from '../../db/index.ts';
import type { ReportFormat } from '../../shared/api/report-formats.ts';
import { ok, type Result } from '../../shared/api/result.ts';
import { keptYear } from '../../shared/model/exchange/kept-year.ts';
import type { VersionFormat } from '../../shared/report/versions/version.ts';
import type { StyleChoices, WordTemplate } from '../../shared/report/word-template.ts';
import { NOBODY, type RemarkAuthors, remarkAuthors } from './remark-authors.ts';
import { type WholeYear, wholeYearOf } from './report-year.ts';

/** A template as a store keeps it. */
export interface KeptTemplate {
  readonly name: string;
  /** Its SHA-256 in the store; null for one that only this document is written in. */
  readonly file: string | null;
  readonly bytes: Buffer;
  readonly choices: StyleChoices;
}

/** The template of slides as a store keeps it. */
export interface KeptSlides {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What a document is made of: one snapshot of its year and of what boards have handed in, and the templates of its organisation, if any; that of slides for slides alone. */
export interface ReportSource extends WholeYear {
  /** Of Word alone, which has comments. */
  readonly remarkAuthors: RemarkAuthors;
  readonly template: KeptTemplate | null;
  readonly slides: KeptSlides | null;
}

/** What is read to write a version: what it was made of, and the file that was made of it, where there is one. */
export interface VersionSource extends ReportSource {
  readonly file: Uint8Array | null;
}

/** The source of a report, from a store that is opened to be read and closed again. */
export async function readReportSource(file: string, report: string, format: ReportFormat): Promise<Result<ReportSource>> {
  const store = await openStore(file, { access: 'read' });
  if (!store.ok) return store;
  const whole = await wholeYearOf(store.value, report);
  const template = whole.ok ? await keptTemplate(store.value, whole.value.year.model.organisation) : whole;
  const slides = whole.ok ? await keptSlides(store.value, whole.value.year.model.organisation, format) : whole;
  const authors = whole.ok && format === 'docx' ? await remarkAuthors(store.value, whole.value.year, report) : ok(NOBODY);
  await store.value.close();
  if (!whole.ok) return whole;
  if (!template.ok) return template;
  if (!authors.ok) return authors;
  return slides.ok
    ? ok({ ...whole.value, template: template.value, slides: slides.value, remarkAuthors: authors.value })
    : slides;
}

/** The same as it was in a version. */
export async function readVersionSource(
  file: string,
  { report, version, format }: { readonly report: string; readonly version: string; readonly format: VersionFormat },
): Promise<Result<VersionSource>> {
  const store = await openStore(file, { access: 'read' });
  if (!store.ok) return store;
  const source = await versionSource(store.value, report, version, format);
  await store.value.close();
  return source;
}

async function versionSource(store: Store, report: string, id: string, format: VersionFormat): Promise<Result<VersionSource>> {
  const kept = await store.version(report, id);
  if (!kept.ok) return kept;
  const { version, year: text, boards } = kept.value;
  const year = keptYear(text);
  if (!year.ok) return year;
  const template = version.template === null ? ok(null) : await templateOf(store, version.template);
  if (!template.ok) return template;
  const sha256 = version.files[format];
  const file = sha256 === undefined ? ok(null) : await store.versionBytes(sha256);
  // What was handed out is kept itself; slides that are made of it later have the look of later.
  const slides = await keptSlides(store, year.value.model.organisation, format);
  if (!slides.ok) return slides;
  if (!file.ok) return file;
  const made = { year: year.value, boards, template: template.value, slides: slides.value };
  return ok({ ...made, remarkAuthors: NOBODY, file: file.value });
}

async function keptSlides(store: Store, organisation: string, format: ReportFormat): Promise<Result<KeptSlides | null>> {
  if (format !== 'pptx') return ok(null);
  const view = await store.slideTemplate(organisation);
  if (!view.ok || view.value === null) return view.ok ? ok(null) : view;
  const { name, file } = view.value.template;
  const bytes = await store.templateBytes(file);
  if (!bytes.ok) return bytes;
  return ok(bytes.value === null ? null : { name, bytes: bytes.value });
}

/** The Word template of an organisation, or of the one above it; null for none. */
export async function keptTemplate(store: Store, organisation: string): Promise<Result<KeptTemplate | null>> {
  const view = await store.template(organisation);
  if (!view.ok || view.value === null) return view.ok ? ok(null) : view;
  return templateOf(store, view.value.template);
}

async function templateOf(store: Store, { name, file, styles }: WordTemplate): Promise<Result<KeptTemplate | null>> {
  const bytes = await store.templateBytes(file);
  if (!bytes.ok) return bytes;
  return ok(bytes.value === null ? null : { name, file, bytes: bytes.value, choices: styles });
}
