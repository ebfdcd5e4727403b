import type { ControlThing } from '../../../shared/api/commands/control-plan.ts';
import { isControlCheck } from '../../../shared/control/checks/names.ts';
import { NumberRange } from '../../../shared/model/plan-item.ts';
import { chapterOfText } from '../../../shared/model/shared-texts.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import { isWholeCheck } from '../../../shared/report/checks/whole/names.ts';
import { findRow } from '../../commit/control-plan/rows.ts';
import { rememberedModels } from '../../commit/models.ts';
import { cellNames, itemName, quoted, versionNames } from '../../commit/names.ts';
import { type EntityName, type FieldValue, joinKey, splitKey } from '../../log/entities.ts';
import { readRow } from '../../log/rows.ts';
import { isAbout, type Subject, subjectWords } from '../../log/subject.ts';
import { build, type Reader } from '../../query.ts';
import { fromJsonOrNull } from '../../read/json.ts';
import { riskWithLastYear } from '../../read/portfolio.ts';
import { valueWords } from './value-words.ts';

/** The words of the log's fields and values, by the year models that they belong to. Reads each thing once. */
export interface Named {
  /** "utfall för Indikator ”Andel nöjda”"; null for a thing that is not there any more, or has no name. */
  readonly fieldWords: (name: EntityName, entityId: string, field: string) => string | null;
  /** The year that a thing belongs to; null for one that is not there any more. */
  readonly yearOf: (name: EntityName, entityId: string) => string | null;
  /** A value as a person sees it; empty for nothing. */
  readonly valueWords: (name: EntityName, entityId: string, field: string, value: FieldValue) => string;
}

interface Thing {
  readonly names: Subject['names'];
  readonly model: YearModel;
}

export function namesOf(reader: Reader): Named {
  const models = rememberedModels();
  const things = new Map<string, Thing | null>();
  const thingOf = (name: EntityName, entityId: string): Thing | null => {
    const id = `${name} ${entityId}`;
    const known = things.get(id);
    if (known !== undefined) return known;
    const read = readThing(reader, (year) => models.of(reader, year), name, splitKey(entityId));
    things.set(id, read);
    return read;
  };
  return {
    fieldWords: (name, entityId, field) => {
      const about = aboutOf(name, entityId, field);
      const thing = thingOf(name, entityId);
      return thing === null || about === null ? null : subjectWords({ about, names: thing.names });
    },
    yearOf: (name, entityId) => thingOf(name, entityId)?.model.id ?? null,
    valueWords: (name, entityId, field, value) => valueWords(reader, thingOf(name, entityId)?.model ?? null, name, field, value),
  };
}

const PREFIX: Readonly<Partial<Record<EntityName, string>>> = {
  plan_item: 'item-',
  follow_up: 'item-',
  section_text: 'text-',
  glossary_term: 'term-',
  column_version: 'version-',
  control_area: 'area-',
  control_risk: 'risk-',
  control_action: 'action-',
  portfolio_risk: 'portfolio-',
  control_follow_up: 'action-',
  control_answer: 'answer-',
  risk_answer: 'risk-answer-',
  control_assessment: 'assessment-',
};

const CELL_ABOUT: Readonly<Record<string, Subject['about']>> = { value: 'cell', source: 'cell-source', note: 'cell-note' };

/** What a step of one field of this entity is about. */
export function aboutOf(name: EntityName, entityId: string, field: string): Subject['about'] | null {
  if (name === 'table_cell') return CELL_ABOUT[field] ?? null;
  if (name === 'accepted_finding') {
    const check = splitKey(entityId)[1] ?? '';
    if (isWholeCheck(check)) return 'report-finding-accept';
    return isControlCheck(check) ? 'control-finding-accept' : 'finding-accept';
  }
  const about = `${PREFIX[name] ?? ''}${field.replaceAll('_', '-')}`;
  return isAbout(about) ? about : null;
}

function readThing(
  reader: Reader,
  modelOf: (year: string) => YearModel,
  name: EntityName,
  [first = '', second = '', third = '', fourth = '', fifth = '']: readonly string[],
): Thing | null {
  if (name === 'plan_item') return itemThing(reader, modelOf, first);
  if (name === 'follow_up') return itemThing(reader, modelOf, second);
  if (name === 'control_area') return controlThing(reader, modelOf, 'area', first);
  if (name === 'control_risk') return controlThing(reader, modelOf, 'risk', first);
  if (name === 'control_action') return controlThing(reader, modelOf, 'action', first);
  if (name === 'portfolio_risk') return portfolioThing(reader, modelOf, first);
  if (name === 'glossary_term') {
    const row = readRow(reader, 'glossary_term', joinKey([first, second]));
    return row === null ? null : { model: modelOf(first), names: { thing: quoted(String(row.term)) } };
  }
  const year = reader.first(build.selectFrom('occasion').select('year').where('id', '=', first))?.year;
  if (year === undefined) return null;
  const model = modelOf(year);
  switch (name) {
    case 'section_text': {
      const chapters = model.layouts.flatMap((layout) => layout.chapters);
      const chapter = chapterOfText(chapters, second);
      return chapter === null ? null : { model, names: { thing: quoted(chapter.title) } };
    }
    case 'table_cell':
      return cellThing(model, second, third, fourth);
    case 'accepted_finding':
      return isControlCheck(second) ? controlThing(reader, modelOf, 'action', fourth) : cellThing(model, third, fourth, fifth);
    case 'column_version':
      return versionThing(reader, model, [first, second, third]);
    case 'control_follow_up':
    case 'control_answer': {
      return controlThing(reader, modelOf, 'action', second);
    }
    case 'risk_answer':
      return controlThing(reader, modelOf, 'risk', second);
    case 'control_assessment':
      return { model, names: {} };
    default:
      return null;
  }
}

function itemThing(reader: Reader, modelOf: (year: string) => YearModel, id: string): Thing | null {
  const row = reader.first(build.selectFrom('plan_item').select(['kind', 'number', 'title', 'year']).where('id', '=', id));
  if (row === undefined) return null;
  const model = modelOf(row.year);
  return { model, names: { thing: itemName({ ...row, number: fromJsonOrNull(NumberRange, row.number) }, model) } };
}

function versionThing(reader: Reader, model: YearModel, key: readonly string[]): Thing | null {
  const version = readRow(reader, 'column_version', joinKey(key));
  const table = model.tables.find(({ id }) => id === key[1]);
  if (version === null || table === undefined) return null;
  return { model, names: versionNames(String(version.name), table, model.year) };
}

function controlThing(reader: Reader, modelOf: (year: string) => YearModel, thing: ControlThing, id: string): Thing | null {
  const row = findRow(reader, thing, id);
  return row === undefined ? null : { model: modelOf(row.year), names: { thing: quoted(row.text) } };
}

/** By the last year of its organisation. */
function portfolioThing(reader: Reader, modelOf: (year: string) => YearModel, id: string): Thing | null {
  const row = riskWithLastYear(reader, id);
  return row === undefined ? null : { model: modelOf(row.year), names: { thing: quoted(row.text) } };
}

function cellThing(model: YearModel, tableId: string, rowId: string, columnId: string): Thing | null {
  const table = model.tables.find(({ id }) => id === tableId);
  const row = table?.rows.find(({ id }) => id === rowId);
  const column = table?.columns.find(({ id }) => id === columnId);
  if (table === undefined || row === undefined || column === undefined) return null;
  return { model, names: cellNames(table, row, column, model.year) };
}
