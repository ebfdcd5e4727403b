import { type Path, type Problem, problemAt } from '../../shared/model/exchange/problem.ts';
import type { Year } from '../../shared/model/year.ts';
import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';
import type { EntityName } from '../log/entities.ts';
import { readRow } from '../log/rows.ts';
import type { Reader } from '../query.ts';

/**
 * The ids of a year that the store has given to something else, each with its place in the year. Ids of plan items, control plan,
 * occasions and reports name one thing in the whole store, because commands and links between years name things by id alone.
 */
export function takenIds(reader: Reader, year: Year): readonly Problem[] {
  const isKnown = readRow(reader, 'year_model', year.model.id) !== null;
  return [
    ...(isKnown ? [problemAt(['model', 'id'], t('store:year-exists', { year: year.model.year }))] : []),
    ...foreignRisks(reader, year),
    ...namedThings(year).flatMap(([entity, path, things]) =>
      things.flatMap(({ id }, index) =>
        readRow(reader, entity, id) === null ? [] : [problemAt([...path, index, 'id'], t('store:id-exists', { id }))],
      ),
    ),
  ];
}

/** Refuses a year that holds an id which the store has: the first in words, with their number; all of them in the details. */
export function refuseTakenIds(reader: Reader, year: Year): void {
  const taken = takenIds(reader, year);
  const [first] = taken;
  if (first === undefined) return;
  const message = t('store:ids-exist', { count: taken.length, place: first.place, problem: first.message });
  const details = taken.map(({ place, message: words }) => `${place}: ${words}`).join('\n');
  refuse('conflict', message, { field: first.place, details });
}

/** Risks of the portfolio that the store has in another organisation's. */
function foreignRisks(reader: Reader, { model, portfolio }: Year): Problem[] {
  return portfolio.flatMap(({ id }, index) => {
    const row = readRow(reader, 'portfolio_risk', id);
    const isForeign = row !== null && row.organisation !== model.organisation;
    return isForeign ? [problemAt(['portfolio', index, 'id'], t('store:id-exists', { id }))] : [];
  });
}

function namedThings(year: Year): readonly (readonly [EntityName, Path, readonly { readonly id: string }[]])[] {
  return [
    ['plan_item', ['items'], year.items],
    ['control_area', ['control', 'areas'], year.control.areas],
    ['control_risk', ['control', 'risks'], year.control.risks],
    ['control_action', ['control', 'actions'], year.control.actions],
    ['occasion', ['occasions'], year.occasions],
    ['report', ['reports'], year.reports],
  ];
}
