import type { Library, ModelView } from '../../shared/api/views.ts';
import type { Layout } from '../../shared/model/layout.ts';
import { build, type Reader } from '../query.ts';
import { fromJson } from '../read/json.ts';
import { LAYOUTS, readModel } from '../read/model.ts';
import { readOccasion, readOccasions, readReports } from '../read/occasion.ts';
import { readOrganisations, readOrganisationsOfYear } from '../read/organisations.ts';

/** What the store holds, by name: years in the order they came, with their occasions and reports. */
export function library(reader: Reader): Library {
  const years = reader.all(build.selectFrom('year_model').select(['id', 'organisation', 'year', 'layouts']).orderBy('position'));
  return {
    organisations: readOrganisations(reader),
    years: years.map(({ id, organisation, year }) => ({ id, organisation, year })),
    occasions: years.flatMap(({ id }) => readOccasions(reader, id).map((occasion) => ({ ...occasion, year: id }))),
    reports: years.flatMap(({ id, layouts }) => reportsOf(reader, id, fromJson(LAYOUTS, layouts))),
  };
}

/** A report whose layout the model has lost is nowhere to be printed, so it is not listed. */
function reportsOf(reader: Reader, year: string, layouts: readonly Layout[]): Library['reports'] {
  return readReports(reader, year).flatMap((report) => {
    const layout = layouts.find(({ id }) => id === report.layout);
    if (layout === undefined) return [];
    const { kind, documentName, fileName } = layout;
    return [{ ...report, year, kind, documentName, ...(fileName === undefined ? {} : { fileName }) }];
  });
}

/** The year model of an occasion, with what belongs to its year. */
export function model(reader: Reader, occasion: string): ModelView {
  const { year } = readOccasion(reader, occasion);
  return {
    organisations: readOrganisationsOfYear(reader, year),
    model: readModel(reader, year),
    occasions: readOccasions(reader, year),
    reports: readReports(reader, year),
  };
}
