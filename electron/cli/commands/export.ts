import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore } from '../../../db/index.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../../shared/api/report-formats.ts';
import { ok, type Result } from '../../../shared/api/result.ts';
import type { Library } from '../../../shared/api/views.ts';
import { yearProblems } from '../../../shared/model/exchange/parse.ts';
import type { Year } from '../../../shared/model/year.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { writeSideFiles } from '../../evidence/side-folder.ts';
import { readTemplate } from '../../export/template/read.ts';
import { writeFileSafely } from '../../export/write-file.ts';
import { exportBytes } from '../../shell/export-bytes.ts';
import type { Made } from '../../shell/export-messages.ts';
import { exportNames, yearName } from '../../shell/export-name.ts';
import { type ReportSource, readReportSource } from '../../shell/report-source.ts';
import { command } from '../command.ts';
import { targetProblem } from '../export-target.ts';
import { madeBytes } from '../made-bytes.ts';
import { asJson, detailLines, done, failure, misused, type Outcome } from '../outcome.ts';
import { askedPages } from '../pages-of.ts';
import { storeFailure } from '../store-failure.ts';
import { writeFailure } from '../write-failure.ts';

/**
 * `export --store F --report ID --format docx|pdf|html|pptx|xlsx|json [--template T] [--remarks] [--unpaged] [--json] --out G`: the report as a document (Word or
 * slides in the organisation's template or in T), its tables as a workbook, or the whole year that it belongs to in the exchange format.
 * The pages of a Word document's contents list are asked of the browser engine; with `--unpaged` they are left to Word. With `--board`, the chapter of that board alone, numbered as in the whole. With `--remarks`, what authors say to the secretary goes along as Word comments. What needs the browser engine starts it. An existing
 * file is replaced when the new one is whole, as tools do. A year that has faults is exported as it stands, and standard error says that
 * it has them. With `--occasion O` in the place of a report: all reports of it, in the folder G, under the names that the program gives
 * them; its year, which they share, once. With `--json` it is told as data what was written where.
 */
export const exportReport = command(
  {
    store: 'value',
    report: 'optional',
    occasion: 'optional',
    format: 'value',
    template: 'optional',
    remarks: 'flag',
    unpaged: 'flag',
    board: 'optional',
    out: 'value',
    json: 'flag',
  },
  async ({ report, occasion, format: wanted, out, json, ...given }) => {
    const format = REPORT_FORMATS.find((known) => known === wanted);
    if (format === undefined) {
      return misused(t('cli:export.unknownFormat', { format: wanted, formats: REPORT_FORMATS.join(', ') }));
    }
    if (given.template !== undefined && format !== 'docx' && format !== 'pptx') {
      return misused(t('cli:export.templateFormat'));
    }
    if (given.remarks && format !== 'docx') {
      return misused(t('cli:export.remarksFormat'));
    }
    if (given.unpaged && format !== 'docx') {
      return misused(t('cli:export.unpagedFormat'));
    }
    if ((report === undefined) === (occasion === undefined)) return misused(t('cli:export.which'));
    if (given.board !== undefined && (report === undefined || format === 'json')) return misused(t('cli:export.boardOf'));
    if (report === undefined) return exportAll({ ...given, format, out }, occasion ?? '', json);
    const outcome = await exportOne({ ...given, report, format, out });
    return json && outcome.exitCode === 0 ? { ...outcome, output: asJson({ report, format, out }) } : outcome;
  },
);

interface Wanted {
  readonly store: string;
  readonly report: string;
  readonly format: ReportFormat;
  readonly template: string | undefined;
  readonly remarks: boolean;
  readonly unpaged: boolean;
  readonly board: string | undefined;
  readonly out: string;
}

/** Every report of an occasion; what went wrong with one does not keep the others from being written. */
async function exportAll(given: Omit<Wanted, 'report'>, occasion: string, json: boolean): Promise<Outcome> {
  const opened = await openStore(given.store, { access: 'read' });
  if (!opened.ok) return storeFailure(given.store, opened.error, 'read');
  const library = await opened.value.library();
  await opened.value.close();
  if (!library.ok) return storeFailure(given.store, library.error, 'read');
  const { format, out } = given;
  const files = filesOfOccasion(library.value, occasion, format);
  if (files.length === 0) return failure(t('cli:export.noReports', { file: given.store, occasion }));
  try {
    await mkdir(out, { recursive: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return failure(t('cli:export.noFolder', { out }));
  }
  const outcomes: { readonly report: string; readonly out: string; readonly outcome: Outcome }[] = [];
  for (const { report, name } of files) {
    const path = join(out, `${name}.${format}`);
    outcomes.push({ report, out: path, outcome: await exportOne({ ...given, report, out: path }) });
  }
  const written = outcomes.filter(({ outcome }) => outcome.exitCode === 0);
  return {
    exitCode: outcomes.find(({ outcome }) => outcome.exitCode !== 0)?.outcome.exitCode ?? 0,
    output: json
      ? asJson({ occasion, format, files: written.map(({ report, out: path }) => ({ report, out: path })) })
      : written.map(({ outcome }) => outcome.output).join(''),
    // The same warning of several reports is one.
    errors: [...new Set(outcomes.flatMap(({ outcome }) => outcome.errors))],
  };
}

/** What is written of an occasion, each under a name of its own. */
function filesOfOccasion(library: Library, occasion: string, format: ReportFormat) {
  const reports = library.reports.filter((report) => report.occasion === occasion);
  const [first] = reports;
  if (first !== undefined && format === 'json') return [{ report: first.id, name: yearName(library, first.year) ?? first.id }];
  const names = exportNames(
    library,
    reports.map(({ id }) => id),
  );
  return reports.map(({ id }, at) => ({ report: id, name: names[at] ?? id }));
}

async function exportOne({
  store: file,
  report,
  format,
  template,
  remarks,
  unpaged,
  board: only,
  out,
}: Wanted): Promise<Outcome> {
  const problem = await targetProblem(file, out);
  if (problem !== null) {
    return failure(problem);
  }
  const given = template === undefined ? null : await templateAt(template, format);
  if (given?.ok === false) {
    return failure(given.error.message);
  }
  const source = await readReportSource(file, report, format);
  if (!source.ok) {
    const isMissing = source.error.kind === 'not-found';
    return isMissing ? failure(t('cli:export.noReport', { file, report })) : storeFailure(file, source.error, 'read');
  }
  const { year, boards } = source.value;
  if (only !== undefined && !boards.some(({ board }) => board.id === only)) {
    const known = boards.map(({ board }) => board.id).join(', ');
    return failure(known === '' ? t('cli:export.noBoards', { report }) : t('cli:export.noBoard', { report, board: only, known }));
  }
  const faults = yearProblems(year).length;
  const dressed = given === null ? source.value : { ...source.value, ...given.value };
  const asked = askedPages();
  const made = await madeOf(
    () =>
      exportBytes(
        dressed,
        { report, format, remarks, only: only ?? null, ...(unpaged ? { pages: [] } : {}) },
        () => undefined,
        asked.pagesOf,
      ),
    faults > 0,
  );
  // The year has the report; a layout that it has lost is one of its faults.
  if (made === null || (!made.ok && made.error.kind === 'not-found')) {
    return failure(t('cli:export.unfit', { file, report, count: faults }));
  }
  if (!made.ok && made.error.field === 'template') {
    return failure(made.error.message);
  }
  if (!made.ok) {
    return failure(t('cli:export.noOccasion', { report }), ...detailLines(made.error.details));
  }
  const bytes = await madeBytes(made.value);
  if (!bytes.ok) {
    return failure(bytes.error.message, ...detailLines(bytes.error.details));
  }
  const written = await writeFileSafely(out, bytes.value);
  if (!written.ok) {
    return writeFailure(out, written.error);
  }
  const files = format === 'json' ? await filesOf(file, year, out) : null;
  if (files !== null && !files.ok) return writeFailure(out, files.error);
  const warnings = [...(faults > 0 ? [t('cli:export.faulty', { file, count: faults })] : []), ...asked.warnings];
  return { ...done(`${t(`cli:export.done.${format}`, { out })}\n`), errors: warnings };
}

/** The year's attached files, beside its year file. */
async function filesOf(file: string, year: Year, out: string) {
  if (year.evidence.every((one) => one.file === null)) return null;
  const store = await openStore(file, { access: 'read' });
  if (!store.ok) return store;
  try {
    return await writeSideFiles(store.value, year.evidence, out);
  } finally {
    await store.value.close();
  }
}

/** A template that only this document is written in. */
async function templateAt(path: string, format: ReportFormat): Promise<Result<Partial<ReportSource>>> {
  const read = await readTemplate(format === 'pptx' ? 'slides' : 'word', path);
  if (!read.ok) return read;
  const { kind, name, bytes } = read.value;
  return ok(kind === 'slides' ? { slides: { name, bytes } } : { template: { name, file: null, bytes, choices: {} } });
}

/** Null when a year that does not hang together could not be made into a document; a sound year always can. */
async function madeOf(make: () => Promise<Result<Made>>, isFaulty: boolean): Promise<Result<Made> | null> {
  try {
    return await make();
  } catch (error) {
    if (isFaulty) return null;
    throw error;
  }
}
