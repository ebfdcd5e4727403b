import type { BoundData } from '../../shared/bound/bound-data.ts';
import { type FigureFormName, formOf, formsFor, nameOfForm } from '../../shared/bound/forms.ts';
import { figureOf } from '../../shared/bound/told.ts';
import type { Binding } from '../../shared/text/bound.ts';
import { BOUND_SIGNS } from '../../shared/text/bound-kinds.ts';
import { t } from '../../shared/text/messages/index.ts';
import panel from '../ui/Panel.module.css';
import styles from './RichText.module.css';

interface Props {
  readonly data: BoundData;
  readonly binding: Extract<Binding, { what: 'figure' }>;
  readonly onChange: (binding: Binding) => void;
}

/** How a figure is told: its unit and decimals, and its sign. */
export function BoundForm({ data, binding, onChange }: Props) {
  const cell = figureOf(data, binding);
  const forms = cell === null ? [] : formsFor(cell.table, cell.row, cell.column);
  const name = nameOfForm(binding);
  const { in: _in, decimals: _decimals, unit: _unit, ...rest } = binding;
  const { sign: _sign, ...unsigned } = binding;
  return (
    <span className={styles.boundForm}>
      <label>
        {t('bound:form.label')}{' '}
        <select
          className={panel.input}
          value={name ?? ''}
          onChange={({ currentTarget }) => onChange({ ...rest, ...formOf(chosen(forms, currentTarget.value)) })}
        >
          {name === null ? <option value="">{t('bound:form.own')}</option> : null}
          {forms.map((form) => (
            <option key={form} value={form}>
              {t(`bound:form.${form}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('bound:sign.label')}{' '}
        <select
          className={panel.input}
          value={binding.sign ?? ''}
          onChange={({ currentTarget }) => {
            const sign = BOUND_SIGNS.find((one) => one === currentTarget.value);
            onChange({ ...unsigned, ...(sign === undefined ? {} : { sign }) });
          }}
        >
          <option value="">{t('bound:sign.kept')}</option>
          {BOUND_SIGNS.map((sign) => (
            <option key={sign} value={sign}>
              {t(`bound:sign.${sign}`)}
            </option>
          ))}
        </select>
      </label>
    </span>
  );
}

function chosen(forms: readonly FigureFormName[], value: string): FigureFormName {
  return forms.find((form) => form === value) ?? 'table';
}
