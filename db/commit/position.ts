import { build, type Reader } from '../query.ts';

type Listed = 'follow_up' | 'section_text' | 'occasion_table' | 'column_version' | 'control_follow_up' | 'control_answer';

/** The place after the last row of an occasion's list. */
export function lastPosition(reader: Reader, list: Listed, occasion: string): number {
  const last = reader.first(
    build.selectFrom(list).select('position').where('occasion', '=', occasion).orderBy('position', 'desc').limit(1),
  );
  return last === undefined ? 0 : last.position + 1;
}
