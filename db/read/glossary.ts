import { type GlossaryTerm, inGlossaryOrder } from '../../shared/model/glossary.ts';
import { RichText } from '../../shared/text/rich-text.ts';
import { build, type Reader } from '../query.ts';
import { fromJsonOrNull } from './json.ts';

/** The terms of a year, as a dictionary has them. */
export function readGlossary(reader: Reader, year: string): GlossaryTerm[] {
  const rows = reader.all(build.selectFrom('glossary_term').select(['id', 'term', 'explanation']).where('year', '=', year));
  return inGlossaryOrder(rows.map((row) => ({ ...row, explanation: fromJsonOrNull(RichText, row.explanation) })));
}
