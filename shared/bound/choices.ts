import { holdsFigures } from '../figures/compute/rules.ts';
import type { Binding } from '../text/bound.ts';
import { t } from '../text/messages/index.ts';
import type { BoundData, BoundTables } from './bound-data.ts';
import { toldBy } from './told.ts';

/** Something that a text can be bound to, to be chosen by its words. */
export interface BoundChoice {
  readonly key: string;
  readonly binding: Binding;
  /** "Resultatrapport: Resultat, Utfall ack 2024" */
  readonly name: string;
}

/** Everything that a text of an occasion can be bound to: the sentences that have something to say, then every cell for figures. */
export function boundChoices(data: BoundData): readonly BoundChoice[] {
  const sentences = Object.keys(data.sentences).flatMap((key) => bindingOfKey(key) ?? []);
  return [...sentences.map((binding) => choice(binding, sentenceName(binding, data))), ...data.of.flatMap((of) => cellsOf(of))];
}

/** What a binding is called: its sentence, or its table with row and column. */
export function boundName(binding: Binding, data: BoundData): string {
  if (binding.what !== 'figure') return sentenceName(binding, data);
  const of = data.of.find(({ board }) => board === (binding.board ?? null));
  const table = of?.tables.find(({ definition }) => definition.id === binding.table)?.definition;
  const row = table?.rows.find(({ id }) => id === binding.row);
  const column = table?.columns.find(({ id }) => id === binding.column);
  if (of === undefined || table === undefined || row === undefined || column === undefined) return toldBy(data, binding).words;
  return cellName(of, table.title, row.label, column);
}

function choice(binding: Binding, name: string): BoundChoice {
  return { key: JSON.stringify(binding), binding, name };
}

function cellsOf(of: BoundTables): BoundChoice[] {
  const board = of.board === null ? {} : { board: of.board };
  return of.tables.flatMap(({ definition: { id: table, title, rows, columns } }) =>
    rows.flatMap((row) =>
      columns
        .filter((column) => holdsFigures(row, column))
        .map((column) =>
          choice({ what: 'figure', ...board, table, row: row.id, column: column.id }, cellName(of, title, row.label, column)),
        ),
    ),
  );
}

function cellName(
  { board, name }: BoundTables,
  table: string,
  row: string,
  { group, heading }: { readonly group: string | null; readonly heading: string },
): string {
  const cell = t('bound:cell', { table, row, column: [group, heading].filter(Boolean).join(' ') });
  return board === null ? cell : t('bound:ofBoard', { board: name, what: cell });
}

function sentenceName(binding: Binding, data: BoundData): string {
  switch (binding.what) {
    case 'figure':
      return '';
    case 'goal-counts':
    case 'worst-goals':
      return t(`bound:sentence.${binding.what}`);
    case 'goal':
      return t('bound:sentence.goal', { goal: data.goals[binding.item] ?? binding.item });
    case 'boards-behind':
      return t(`bound:sentence.boards-behind.${binding.measure}`);
    case 'outcome':
    case 'forecast': {
      const name = data.of.find(({ board }) => board === (binding.board ?? null))?.name ?? '';
      return t('bound:ofBoard', { board: name, what: t(`bound:sentence.${binding.what}`) });
    }
  }
}

/** The binding that `keyOfSentence` names. */
function bindingOfKey(key: string): Binding | null {
  const [what = '', of = ''] = key.split('/');
  const board = of === '' ? {} : { board: of };
  switch (what) {
    case 'goal-counts':
    case 'worst-goals':
      return { what };
    case 'goal':
      return { what, item: of };
    case 'boards-behind':
      return { what, measure: of === 'forecast' ? 'forecast' : 'outcome' };
    case 'outcome':
    case 'forecast':
      return { what, ...board };
    default:
      return null;
  }
}
