import type { TableRow } from '../../../shared/figures/definition.ts';
import type { Named } from '../../../shared/figures/formula-terms.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { SelectField, TextField } from '../../model/fields.tsx';
import model from '../../model/Model.module.css';
import { withPart } from './editing.ts';

interface Props {
  readonly row: TableRow;
  readonly thing: string;
  /** The columns of figures. */
  readonly columns: readonly Named[];
  readonly onReplace: (row: TableRow) => void;
}

/** The number of a goal that a proposal begins with, until another is written. */
const FIRST_GOAL = 1;

/** What a row's figures mean beyond the table: that they must come to nothing, or that a deficit proposes a colour for a goal. */
export function RuleFields({ row, thing, columns, onReplace }: Props) {
  const { balanced, proposes } = row;
  if (columns.length === 0) return null;
  const options = [{ id: '', word: t('table:nothing') }, ...columns];
  return (
    <div className={model.fields}>
      <SelectField
        label={t('table:row.balanced')}
        thing={thing}
        value={balanced ?? ''}
        options={options}
        onChange={(column) => onReplace(withPart(row, 'balanced', column === '' ? null : column))}
      />
      <SelectField
        label={t('table:row.proposes')}
        thing={thing}
        value={proposes?.column ?? ''}
        options={options}
        onChange={(column) =>
          onReplace(withPart(row, 'proposes', column === '' ? null : { column, goal: proposes?.goal ?? FIRST_GOAL }))
        }
      />
      {proposes === undefined ? null : (
        <TextField
          label={t('table:row.goal')}
          thing={thing}
          value={String(proposes.goal)}
          // What is no number is for the store to refuse, with its reason.
          onChange={(typed) => onReplace({ ...row, proposes: { ...proposes, goal: Number(typed) } })}
        />
      )}
    </div>
  );
}
