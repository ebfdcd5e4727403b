import { TableWords } from '../../../shared/figures/check/sentence.ts';
import type { TableColumn } from '../../../shared/figures/definition.ts';
import type { Formula } from '../../../shared/figures/formula.ts';
import { formulaOf, type Named, proposedBefore } from '../../../shared/figures/formula-terms.ts';
import { numberStyleWords } from '../../../shared/figures/number-style-words.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { SelectField, TextField } from '../../model/fields.tsx';
import model from '../../model/Model.module.css';
import { Button } from '../../ui/Button.tsx';
import { BoardsFields } from './BoardsFields.tsx';
import { linesOf, type TableEditing, withPart } from './editing.ts';
import { FormulaFields } from './FormulaFields.tsx';
import { DecimalsField, NoteFields, PercentField } from './PrintFields.tsx';

const TYPES = (['number', 'text', 'date', 'status'] as const).map((id) => ({ id, word: t(`table:column.types.${id}`) }));

interface Props extends TableEditing {
  readonly column: TableColumn;
  readonly thing: string;
  readonly onChange: (change: Partial<TableColumn>) => void;
  readonly onReplace: (column: TableColumn) => void;
}

/** All that can be said of a column. */
export function ColumnFields({ model: year, table, shown, boards, column, thing, onChange, onReplace }: Props) {
  const words = new TableWords(shown, new Map());
  const index = table.columns.findIndex(({ id }) => id === column.id);
  const figures = table.columns
    .filter(({ id, type }) => type === 'number' && id !== column.id)
    .map(({ id }) => ({ id, word: words.column(id) }));
  const isNumber = column.type === 'number';
  const { checks = [] } = column;
  const setChecks = (next: Formula[]) => onReplace(withPart(column, 'checks', next.length === 0 ? null : next));
  const picking = {
    along: 'row',
    own: column.id,
    shown,
    terms: figures,
    cells: table.rows.filter(({ kind }) => kind !== 'group' && kind !== 'blank').map(({ id }) => ({ id, word: words.row(id) })),
    proposed: proposedBefore(table.columns, index),
  } as const;
  return (
    <>
      <div className={model.fields}>
        <TextField
          label={t('table:column.heading')}
          thing={thing}
          value={column.heading}
          optional
          onChange={(heading) => onChange({ heading })}
        />
        <TextField
          label={t('table:column.group')}
          thing={thing}
          value={column.group ?? ''}
          optional
          onChange={(typed) => onChange({ group: typed === '' ? null : typed })}
        />
        <TextField
          label={t('table:column.interimHeading')}
          thing={thing}
          value={column.interimHeading ?? ''}
          optional
          onChange={(typed) => onReplace(withPart(column, 'interimHeading', typed === '' ? null : typed))}
        />
        <TextField
          label={t('table:column.interimGroup')}
          thing={thing}
          value={column.interimGroup ?? ''}
          optional
          onChange={(typed) => onReplace(withPart(column, 'interimGroup', typed === '' ? null : typed))}
        />
        <SelectField
          label={t('table:column.type')}
          thing={thing}
          value={column.type}
          options={TYPES}
          onChange={(type) => onReplace(ofType(column, type))}
        />
      </div>
      {isNumber ? (
        <>
          <FormulaFields
            use="formula"
            {...picking}
            thing={thing}
            formula={column.formula}
            onChange={(formula) =>
              onReplace(withPart(formula === null ? column : withPart(column, 'lastVersionOf', null), 'formula', formula))
            }
          />
          {checks.map((check, place) => (
            <FormulaFields
              // biome-ignore lint/suspicious/noArrayIndexKey: a check has nothing but its place
              key={place}
              use="check"
              {...picking}
              thing={t('table:formula.checkThing', { thing, number: place + 1 })}
              formula={check}
              onChange={(formula) =>
                setChecks(formula === null ? checks.toSpliced(place, 1) : checks.toSpliced(place, 1, formula))
              }
            />
          ))}
          {figures.length === 0 ? null : (
            <Button onPress={() => setChecks([...checks, formulaOf('sum', undefined, figures, picking.proposed)])}>
              {t('table:formula.addCheck')}
            </Button>
          )}
          <div className={model.fields}>
            <DecimalsField of="column" thing={thing} value={column.decimals} onChange={(decimals) => onChange({ decimals })} />
            <PercentField
              thing={thing}
              value={column.percent}
              onChange={(percent) => onReplace(withPart(column, 'percent', percent))}
            />
            <SelectField
              label={t('table:numberStyle')}
              thing={thing}
              value={column.numberStyle ?? ''}
              options={[
                { id: '', word: t('table:ownStyle') },
                ...year.numberStyles.map((style) => ({ id: style.id, word: numberStyleWords(style) })),
              ]}
              onChange={(style) => onChange({ numberStyle: style === '' ? null : style })}
            />
            <SelectField
              label={t('table:column.earlier')}
              thing={thing}
              value={column.earlier ?? ''}
              options={[{ id: '', word: t('table:column.noEarlier') }, ...figures]}
              onChange={(earlier) => onReplace(withPart(column, 'earlier', earlier === '' ? null : earlier))}
            />
            {column.formula === undefined ? (
              <SelectField
                label={t('table:column.lastVersionOf')}
                thing={thing}
                value={column.lastVersionOf ?? ''}
                options={[{ id: '', word: t('table:nothing') }, ...keepable(column, table.columns, figures)]}
                onChange={(kept) => onReplace(withPart(column, 'lastVersionOf', kept === '' ? null : kept))}
              />
            ) : null}
          </div>
          <BoardsFields
            along="column"
            own={column.id}
            thing={thing}
            from={column.fromBoards}
            {...{ year, shown, boards }}
            cells={picking.cells}
            onChange={(from) => onReplace(withPart(column, 'fromBoards', from))}
          />
        </>
      ) : null}
      {column.type === 'status' ? (
        <TextField
          label={t('table:column.choices')}
          thing={thing}
          value={(column.choices ?? []).join('\n')}
          optional
          lines
          onChange={(typed) => {
            const choices = linesOf(typed);
            onReplace(withPart(column, 'choices', choices.length === 0 ? null : choices));
          }}
        />
      ) : null}
      <NoteFields
        thing={thing}
        of={column}
        onFootnote={(footnote) => onReplace(withPart(column, 'footnote', footnote))}
        onAliases={(aliases) => onReplace(withPart(column, 'aliases', aliases))}
      />
    </>
  );
}

/** The columns whose figures can be kept, those that are entered; and the one that is chosen already, whatever it has become. */
function keepable({ lastVersionOf }: TableColumn, columns: readonly TableColumn[], figures: readonly Named[]): Named[] {
  const entered = columns.filter((one) => one.formula === undefined && one.lastVersionOf === undefined).map(({ id }) => id);
  return figures.filter(({ id }) => id === lastVersionOf || entered.includes(id));
}

/** A column with other content: what is only for figures goes, and a new column of figures has one decimal. */
function ofType(column: TableColumn, type: TableColumn['type']): TableColumn {
  if (type === 'number') return { ...column, type, decimals: column.decimals ?? 1 };
  const { formula: _formula, checks: _checks, percent: _percent, lastVersionOf: _kept, fromBoards: _boards, ...rest } = column;
  return { ...rest, type, decimals: null };
}
