import type { SearchedText, SearchHit } from '../../shared/api/search.ts';
import { ASSESSMENT } from '../../shared/control/assessment.ts';
import { portfolioPlace } from '../../shared/control/portfolio-place.ts';
import { withYear } from '../../shared/figures/year-words.ts';
import { termPlace } from '../../shared/model/glossary.ts';
import type { Sought } from '../../shared/text/find.ts';
import { t } from '../../shared/text/messages/index.ts';
import { joinKey, splitKey } from '../log/entities.ts';
import { readRow } from '../log/rows.ts';
import { build, type Reader } from '../query.ts';
import { fromJson } from '../read/json.ts';
import { LAYOUTS } from '../read/model.ts';
import { riskWithLastYear } from '../read/portfolio.ts';
import { hitsInChapters, hitsInTable } from './describe-things.ts';
import { yearNumber } from './year-number.ts';

type Found = Pick<SearchHit, 'place' | 'cell' | 'title' | 'what'> & { readonly year: string };
type Describe = (entity: string, entityId: string, field: string, excerpt: SearchHit['excerpt']) => SearchHit[];

/** Which text a field of an item is, and of what is said of it. */
const OF_ITEM: Readonly<Record<string, SearchedText>> = {
  title: 'title',
  instruction: 'instruction',
  responsible: 'responsible',
  target: 'target',
  long_term_target: 'longTermTarget',
  last_known: 'lastKnown',
  footnotes: 'footnote',
};
const OF_FOLLOW_UP: Readonly<Record<string, SearchedText>> = {
  outcome: 'outcome',
  missing_reason: 'reason',
  status_reason: 'reason',
  to_secretary: 'toSecretary',
};

/** The fields of a table that hold many texts. */
const OF_THINGS: readonly string[] = ['columns', 'rows', 'notes'];

/** Says of what is found where it stands and what it is called. What is read of a year is read once. */
export function describer(reader: Reader, sought: Sought): Describe {
  const years = new Map<string, number>();
  const chapters = new Map<string, ReadonlyMap<string, string>>();
  const yearOf = (id: string) => remembered(years, id, () => yearNumber(reader, id) ?? 0);
  const chapterOf = (year: string, section: string) =>
    remembered(chapters, year, () => chapterTitles(reader, year)).get(section) ?? section;

  return (entity, entityId, field, excerpt) => {
    const [first = ''] = splitKey(entityId);
    if (entity === 'year_model' || (entity === 'table_definition' && OF_THINGS.includes(field))) {
      const about = { year: yearOf(first), sought };
      const hits =
        entity === 'year_model' ? hitsInChapters(reader, first, about) : hitsInTable(reader, splitKey(entityId), field, about);
      return hits.map((hit) => ({ ...hit, year: { id: first, year: about.year } }));
    }
    const found = whereIs(reader, entity, splitKey(entityId), field, chapterOf);
    if (found === null) return [];
    const { year: id, title, ...rest } = found;
    const year = yearOf(id);
    return [{ ...rest, title: rest.place.view === 'figures' ? withYear(title, year) : title, year: { id, year }, excerpt }];
  };
}

function whereIs(
  reader: Reader,
  entity: string,
  [first = '', second = '', third = '', fourth = '']: readonly string[],
  field: string,
  chapterOf: (year: string, section: string) => string,
): Found | null {
  switch (entity) {
    case 'plan_item': {
      const item = itemOf(reader, first);
      return item && inItems(item, null, first, OF_ITEM[field] ?? 'description');
    }
    case 'follow_up': {
      const item = itemOf(reader, second);
      return item && inItems(item, first, second, OF_FOLLOW_UP[field] ?? 'comment');
    }
    case 'section_text': {
      const year = yearOfOccasion(reader, first);
      return year === null
        ? null
        : {
            year,
            place: { view: 'texts', occasion: first, id: second },
            cell: null,
            title: chapterOf(year, second),
            what: field === 'to_secretary' ? 'toSecretary' : 'chapter',
          };
    }
    case 'glossary_term': {
      const row = readRow(reader, 'glossary_term', joinKey([first, second]));
      return row === null
        ? null
        : {
            year: first,
            place: { view: 'texts', occasion: null, id: termPlace(second) },
            cell: null,
            title: String(row.term),
            what: 'term',
          };
    }
    case 'table_definition': {
      const title = tableTitle(reader, first, second);
      return title === null
        ? null
        : {
            year: first,
            place: { view: 'figures', occasion: null, id: second },
            cell: null,
            title,
            what: field === 'title' ? 'title' : 'tableNote',
          };
    }
    case 'table_cell': {
      const year = yearOfOccasion(reader, first);
      const title = year && tableTitle(reader, year, second);
      if (year === null || title === null) return null;
      return {
        year,
        place: { view: 'figures', occasion: first, id: second },
        cell: { row: third, column: fourth },
        title,
        what: field === 'note' ? 'note' : 'cell',
      };
    }
    case 'control_area':
      return inPlan(reader, 'control_area', first, 'area');
    case 'control_risk':
      return inPlan(reader, 'control_risk', first, 'risk');
    case 'control_action':
      return inPlan(reader, 'control_action', first, 'action');
    case 'portfolio_risk':
      return inPortfolio(reader, first, 'portfolio');
    case 'risk_assessment':
      return inPortfolio(reader, first, 'assessmentNote');
    case 'control_follow_up':
    case 'control_answer': {
      const action = inPlan(reader, 'control_action', second, entity === 'control_answer' ? 'answer' : 'comment');
      return action && { ...action, place: { ...action.place, occasion: first } };
    }
    case 'risk_answer': {
      const risk = inPlan(reader, 'control_risk', second, 'answer');
      return risk && { ...risk, place: { ...risk.place, occasion: first } };
    }
    case 'control_tick':
      return inPlan(reader, 'control_action', first, 'tick');
    case 'control_evidence':
      return inPlan(reader, 'control_action', first, 'evidence');
    case 'control_assessment': {
      const year = yearOfOccasion(reader, first);
      const title = t('store:assessment');
      return year === null
        ? null
        : { year, place: { view: 'control', occasion: first, id: ASSESSMENT }, cell: null, title, what: 'assessment' };
    }
    default:
      return null;
  }
}

function inItems(item: { year: string; title: string }, occasion: string | null, id: string, what: SearchedText): Found {
  return { year: item.year, place: { view: 'items', occasion, id }, cell: null, title: item.title, what };
}

/** Something in the plan of internal control: its place is the first action that it has to do with, or itself. */
function inPlan(
  reader: Reader,
  entity: 'control_area' | 'control_risk' | 'control_action',
  id: string,
  what: SearchedText,
): Found | null {
  const row =
    entity === 'control_area'
      ? reader.first(build.selectFrom('control_area').select(['year', 'name as text']).where('id', '=', id))
      : reader.first(build.selectFrom(entity).select(['year', 'text']).where('id', '=', id));
  if (row === undefined) return null;
  return { year: row.year, place: { view: 'control', occasion: null, id }, cell: null, title: row.text, what };
}

/** A risk of the portfolio, in the last year of its organisation. */
function inPortfolio(reader: Reader, id: string, what: SearchedText): Found | null {
  const row = riskWithLastYear(reader, id);
  if (row === undefined) return null;
  return {
    year: row.year,
    place: { view: 'control', occasion: null, id: portfolioPlace(id) },
    cell: null,
    title: row.text,
    what,
  };
}

function itemOf(reader: Reader, id: string) {
  return reader.first(build.selectFrom('plan_item').select(['year', 'title']).where('id', '=', id)) ?? null;
}

function tableTitle(reader: Reader, year: string, id: string): string | null {
  const row = reader.first(build.selectFrom('table_definition').select('title').where('year', '=', year).where('id', '=', id));
  return row?.title ?? null;
}

function yearOfOccasion(reader: Reader, id: string): string | null {
  return reader.first(build.selectFrom('occasion').select('year').where('id', '=', id))?.year ?? null;
}

/** Section -> the title of its chapter. */
function chapterTitles(reader: Reader, year: string): ReadonlyMap<string, string> {
  const row = reader.first(build.selectFrom('year_model').select('layouts').where('id', '=', year));
  const layouts = row === undefined ? [] : fromJson(LAYOUTS, row.layouts);
  return new Map(
    layouts
      .flatMap(({ chapters }) => chapters)
      .flatMap(({ title, parts }) => parts.flatMap((part) => (part.type === 'text' ? [[part.section, title] as const] : []))),
  );
}

function remembered<Value>(known: Map<string, Value>, key: string, read: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = read();
  known.set(key, value);
  return value;
}
