import { TableWords } from '../../../shared/figures/check/sentence.ts';
import type { TableRow } from '../../../shared/figures/definition.ts';
import { proposedAbove } from '../../../shared/figures/formula-terms.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { SelectField, TextField } from '../../model/fields.tsx';
import model from '../../model/Model.module.css';
import { BoardsFields } from './BoardsFields.tsx';
import { type TableEditing, withPart } from './editing.ts';
import { FormulaFields } from './FormulaFields.tsx';
import { DecimalsField, NoteFields, PercentField } from './PrintFields.tsx';
import { RuleFields } from './RuleFields.tsx';
import { SameFields } from './SameFields.tsx';

const KINDS = (['item', 'part', 'group', 'subtotal', 'total', 'blank'] as const).map((id) => ({
  id,
  word: t(`table:row.kinds.${id}`),
}));

interface Props extends TableEditing {
  readonly row: TableRow;
  readonly thing: string;
  readonly onChange: (change: Partial<TableRow>) => void;
  readonly onReplace: (row: TableRow) => void;
}

/** All that can be said of a row. */
export function RowFields({ model: year, table, shown, boards, row, thing, onChange, onReplace }: Props) {
  const words = new TableWords(shown, new Map());
  const index = table.rows.findIndex(({ id }) => id === row.id);
  const figures = table.columns.filter(({ type }) => type === 'number').map(({ id }) => ({ id, word: words.column(id) }));
  const hasFigures = row.kind !== 'group' && row.kind !== 'blank';
  return (
    <>
      <div className={model.fields}>
        <TextField
          label={t('table:row.label')}
          thing={thing}
          value={row.label}
          optional
          onChange={(label) => onChange({ label })}
        />
        <SelectField
          label={t('table:row.kind')}
          thing={thing}
          value={row.kind}
          options={KINDS}
          onChange={(kind) => onChange({ kind })}
        />
      </div>
      {hasFigures ? (
        <>
          <FormulaFields
            use="formula"
            along="column"
            own={row.id}
            thing={thing}
            formula={row.formula}
            shown={shown}
            terms={table.rows
              .filter(({ id, kind }) => id !== row.id && kind !== 'group' && kind !== 'blank')
              .map(({ id }) => ({ id, word: words.row(id) }))}
            cells={figures}
            proposed={proposedAbove(table.rows, index)}
            onChange={(formula) => onReplace(withPart(row, 'formula', formula))}
          />
          <div className={model.fields}>
            <DecimalsField of="row" thing={thing} value={row.decimals} onChange={(decimals) => onChange({ decimals })} />
            <PercentField
              thing={thing}
              value={row.percent}
              onChange={(percent) => onReplace(withPart(row, 'percent', percent))}
            />
          </div>
          <SameFields
            year={year}
            table={shown}
            row={row}
            thing={thing}
            onChange={(same) => onReplace(withPart(row, 'same', same))}
          />
          <BoardsFields
            along="row"
            own={row.id}
            thing={thing}
            from={row.fromBoards}
            {...{ year, shown, boards }}
            cells={figures}
            onChange={(from) => onReplace(withPart(row, 'fromBoards', from))}
          />
          <RuleFields row={row} thing={thing} columns={figures} onReplace={onReplace} />
        </>
      ) : null}
      {row.kind === 'blank' ? null : (
        <NoteFields
          thing={thing}
          of={row}
          onFootnote={(footnote) => onReplace(withPart(row, 'footnote', footnote))}
          onAliases={(aliases) => onReplace(withPart(row, 'aliases', aliases))}
        />
      )}
    </>
  );
}
