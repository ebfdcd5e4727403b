import { yearBytes } from '../versions/keep-now.ts';
import type { MadeOf } from './export-messages.ts';
import type { ReportSource } from './report-source.ts';

/** What a report was made of, as a version keeps it. A template that is not the store's own is no part of it. */
export function madeOf({ year, template }: ReportSource): MadeOf {
  const kept = template?.file == null ? null : { name: template.name, file: template.file, styles: template.choices };
  return { year: yearBytes(year), template: kept };
}
