import { Organisation } from '../../shared/model/organisation.ts';
import { build, type Reader } from '../query.ts';
import { fromJson } from './json.ts';
import { readOrganisationIds } from './model.ts';

/** Every organisation of the store, in order. */
export function readOrganisations(reader: Reader): Organisation[] {
  const rows = reader.all(build.selectFrom('organisation').selectAll().orderBy('position'));
  return rows.map((row) => ({
    id: row.id,
    parent: row.parent,
    kind: row.kind,
    name: fromJson(Organisation.shape.name, row.name),
    ...(row.share === null ? {} : { share: row.share }),
    ...(row.reports_at === null ? {} : { reportsAt: row.reports_at }),
  }));
}

/** The organisations that a year speaks of, in its order. */
export function readOrganisationsOfYear(reader: Reader, year: string): Organisation[] {
  const byId = new Map(readOrganisations(reader).map((organisation) => [organisation.id, organisation]));
  return readOrganisationIds(reader, year).flatMap((id) => byId.get(id) ?? []);
}
