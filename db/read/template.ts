import type { SlideTemplateView, TemplateView } from '../../shared/api/views.ts';
import { SlideOffers } from '../../shared/report/slide-template.ts';
import { StyleChoices, TemplateOffers } from '../../shared/report/word-template.ts';
import { build, type Reader } from '../query.ts';
import { fromJson } from './json.ts';

/** The template that an organisation's documents are written in: its own, or that of the nearest one above it; null for none. */
export function readTemplate(reader: Reader, organisation: string): TemplateView | null {
  return nearest(reader, organisation, (id) => {
    const row = reader.first(
      build
        .selectFrom('word_template')
        .innerJoin('template_file', 'template_file.hash', 'word_template.file')
        .select(['name', 'file', 'styles', 'offers'])
        .where('organisation', '=', id),
    );
    if (row === undefined) return null;
    const template = { name: row.name, file: row.file, styles: fromJson(StyleChoices, row.styles) };
    return { organisation: id, template, offers: fromJson(TemplateOffers, row.offers) };
  });
}

/** The same of its slides. */
export function readSlideTemplate(reader: Reader, organisation: string): SlideTemplateView | null {
  return nearest(reader, organisation, (id) => {
    const row = reader.first(
      build
        .selectFrom('slide_template')
        .innerJoin('template_file', 'template_file.hash', 'slide_template.file')
        .select(['name', 'file', 'offers'])
        .where('organisation', '=', id),
    );
    if (row === undefined) return null;
    return { organisation: id, template: { name: row.name, file: row.file }, offers: fromJson(SlideOffers, row.offers) };
  });
}

/** What is read of an organisation, or else of the nearest one above it that has any. */
function nearest<Found>(reader: Reader, organisation: string, read: (id: string) => Found | null): Found | null {
  const seen = new Set<string>();
  for (let id: string | null = organisation; id !== null && !seen.has(id); id = parentOf(reader, id)) {
    seen.add(id);
    const found = read(id);
    if (found !== null) return found;
  }
  return null;
}

function parentOf(reader: Reader, organisation: string): string | null {
  return reader.first(build.selectFrom('organisation').select('parent').where('id', '=', organisation))?.parent ?? null;
}

/** The bytes of a template's file; null when the store has none of that hash. */
export function readTemplateBytes(reader: Reader, hash: string): Buffer | null {
  return reader.first(build.selectFrom('template_file').select('bytes').where('hash', '=', hash))?.bytes ?? null;
}
