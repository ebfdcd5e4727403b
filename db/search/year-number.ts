import { splitKey } from '../log/entities.ts';
import { build, type Reader } from '../query.ts';

/** Which year a row of a year's model or tables is of: what its texts name as "{år}". Null where there is no such year. */
export function yearNumber(reader: Reader, entityId: string): number | null {
  const [id = ''] = splitKey(entityId);
  return reader.first(build.selectFrom('year_model').select('year').where('id', '=', id))?.year ?? null;
}
