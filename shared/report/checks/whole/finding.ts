import type { Place } from '../../../api/views.ts';
import { digitsOf } from '../../../control/checks/finding.ts';
import type { ReportFinding } from '../finding.ts';
import { WHOLE_PLACE, type WholeCheck } from './names.ts';

/** Where something was found, and the words that it follows from. */
export interface Seen {
  readonly about: WholeCheck;
  readonly place: Place | null;
  readonly chapter: string | null;
  /** Of what it is: a section, an item, a table, a board. */
  readonly thing: string;
  readonly sentence: string;
  readonly evidence: readonly string[];
}

/** The key has the form of `FindingKey`, and is the same as long as the words are: what is accepted comes back when they change. */
export function wholeFinding({ about, place, chapter, thing, sentence, evidence }: Seen): ReportFinding {
  const key = [about, WHOLE_PLACE, thing, 'text', digitsOf([sentence, ...evidence].join('\n'))].join('/');
  return { about, place, chapter, sentence, key };
}
