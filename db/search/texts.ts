import { DECIMAL_PATTERN } from '../../shared/figures/decimal-pattern.ts';
import { withYear } from '../../shared/figures/year-words.ts';
import { isRichText, toPlainText } from '../../shared/text/plain-text.ts';
import type { EntityName, FieldValue } from '../log/entities.ts';
import type { Reader } from '../query.ts';
import { linesIn } from './lines.ts';
import { yearNumber } from './year-number.ts';

/** How the words of a field are got at. A `cell` that holds a number has none; `lines` and `things` are several texts. */
type Wording = 'plain' | 'rich' | 'cell' | 'lines' | 'things';

/** Every field that can be searched. When it changes, so does `SEARCH_VERSION`. */
export const SEARCHED: Readonly<Partial<Record<EntityName, Readonly<Record<string, Wording>>>>> = {
  plan_item: {
    title: 'plain',
    description: 'rich',
    instruction: 'plain',
    responsible: 'plain',
    target: 'plain',
    long_term_target: 'plain',
    last_known: 'plain',
    footnotes: 'lines',
  },
  follow_up: { comment: 'rich', outcome: 'plain', missing_reason: 'plain', status_reason: 'plain', to_secretary: 'plain' },
  section_text: { body: 'rich', to_secretary: 'plain' },
  glossary_term: { term: 'plain', explanation: 'rich' },
  year_model: { layouts: 'things' },
  table_definition: { title: 'plain', caption: 'plain', columns: 'things', rows: 'things', notes: 'things' },
  table_cell: { value: 'cell', note: 'plain' },
  control_area: { name: 'plain' },
  control_risk: { text: 'plain', dropped: 'plain' },
  control_action: { text: 'plain' },
  portfolio_risk: { text: 'plain', source: 'plain', owner: 'plain', status_reason: 'plain' },
  risk_assessment: { note: 'plain' },
  control_follow_up: { comment: 'rich' },
  control_answer: { text: 'plain' },
  risk_answer: { text: 'plain' },
  control_assessment: { text: 'rich', points: 'things' },
  control_tick: { what: 'plain', deviation: 'plain', remedy: 'plain' },
  control_evidence: { name: 'plain', reference: 'plain' },
};

/** Which fields the index of a store holds, and how: a store with another is indexed anew when it is opened. */
export const SEARCH_VERSION = '8';

/** What names its years as "{år}": it is searched as it is read, "Utfall 2024". */
const NAMES_YEARS: readonly EntityName[] = ['year_model', 'table_definition'];

/** The row that a field belongs to. */
export interface RowName {
  readonly name: EntityName;
  readonly entityId: string;
}

/** The words of a value, composed characters (NFC), as the index holds them; null where there are none. */
export function wordsOf(reader: Reader, { name, entityId }: RowName, field: string, value: FieldValue): string | null {
  const how = SEARCHED[name]?.[field];
  const text = how === undefined ? '' : plain(how, field, value);
  if (text.trim() === '') return null;
  const year = NAMES_YEARS.includes(name) && text.includes('{') ? yearNumber(reader, entityId) : null;
  return (year === null ? text : withYear(text, year)).normalize('NFC');
}

function plain(how: Wording, field: string, value: FieldValue): string {
  switch (how) {
    case 'plain':
      return typeof value === 'string' ? value : '';
    case 'cell':
      return typeof value === 'string' && !DECIMAL_PATTERN.test(value) ? value : '';
    case 'lines':
      return Array.isArray(value) ? value.filter((line) => typeof line === 'string').join('\n') : '';
    case 'things':
      return linesIn(field, value)
        .map(({ text }) => text)
        .join('\n');
    case 'rich':
      return isRichText(value) ? toPlainText(value) : '';
  }
}
