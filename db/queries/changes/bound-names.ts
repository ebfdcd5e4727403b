import type { BoundData } from '../../../shared/bound/bound-data.ts';
import { boundName } from '../../../shared/bound/choices.ts';
import { boundIn, withBound } from '../../../shared/bound/fill.ts';
import { tableOfYear } from '../../../shared/figures/year-words.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import type { Binding } from '../../../shared/text/bound.ts';
import type { RichText } from '../../../shared/text/rich-text.ts';
import { build, type Reader } from '../../query.ts';

/**
 * A text as the history tells it: where words follow the data, what they follow, in brackets. What they read as then is not kept, and what
 * they read as now is no part of what was changed.
 */
export function withBoundNames(reader: Reader, model: YearModel, text: RichText): RichText {
  const bindings = boundIn(text).map(({ attrs }) => attrs);
  if (bindings.length === 0) return text;
  const data = namesOf(reader, model, bindings);
  return withBound(text, ({ attrs }) => ({ type: 'text', text: attrs.said ?? `[${boundName(ofOwnYear(attrs), data)}]` }));
}

/** A board's cell is called what the region's own is: the board's report is not asked for its name. */
function ofOwnYear(binding: Binding): Binding {
  if (binding.what === 'goal' || !('board' in binding)) return binding;
  const { board: _board, ...own } = binding;
  return own;
}

function namesOf(reader: Reader, model: YearModel, bindings: readonly Binding[]): BoundData {
  const goals = bindings.flatMap((binding) => (binding.what === 'goal' ? [binding.item] : []));
  const named =
    goals.length === 0 ? [] : reader.all(build.selectFrom('plan_item').select(['id', 'title']).where('id', 'in', goals));
  const tables = model.tables.map((table) => ({ definition: tableOfYear(table, model.year), cells: {} }));
  return {
    of: [{ board: null, name: '', styles: [], tables }],
    sentences: {},
    goals: Object.fromEntries(named.map(({ id, title }) => [id, title])),
  };
}
