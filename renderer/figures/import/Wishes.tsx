import { useEffect, useId, useState } from 'react';
import type { FiguresInFile } from '../../../shared/api/figure-files.ts';
import { NOTHING_POINTED } from '../../../shared/figures/import/pointed.ts';
import type { ReadingWish } from '../../../shared/figures/import/read-into.ts';
import { areaName, readArea } from '../../../shared/figures/import/sheet.ts';
import { MONEY_UNITS } from '../../../shared/figures/money-unit.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Import.module.css';
import type { FigureSource } from './source.ts';

interface Props {
  readonly source: FigureSource;
  readonly wish: ReadingWish;
  readonly found: FiguresInFile | null;
  readonly onChange: (to: Partial<ReadingWish>) => void;
}

/** Which sheet, which part of it, and what amounts are told in; what the person does not say is found. */
export function Wishes({ source, wish, found, onChange }: Props) {
  const ids = useId();
  const units = found?.found?.units;
  const isPointed = Object.keys(wish.pointed.rows).length + Object.keys(wish.pointed.columns).length > 0;
  return (
    <div className={styles.wishes}>
      {source.sheets.length < 2 ? null : (
        <div className={styles.wish}>
          <label htmlFor={`${ids}-sheet`}>{t('figures:import.sheet')}</label>
          <select
            id={`${ids}-sheet`}
            value={found?.sheet ?? wish.sheet ?? ''}
            onChange={(event) => onChange({ sheet: event.currentTarget.value, area: null })}
          >
            {source.sheets.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </div>
      )}
      <AreaField wish={wish} onChange={onChange} />
      {wish.area === null ? null : <Button onPress={() => onChange({ area: null })}>{t('figures:import.findAgain')}</Button>}
      {units === undefined || units.to === null ? null : (
        <div className={styles.wish}>
          <label htmlFor={`${ids}-unit`}>{t('figures:import.unit')}</label>
          <select
            id={`${ids}-unit`}
            value={wish.unit ?? ''}
            onChange={({ currentTarget }) => onChange({ unit: MONEY_UNITS.find((unit) => unit === currentTarget.value) ?? null })}
          >
            <option value="">
              {t('figures:import.unitFound', { unit: (wish.unit === null ? units.from : null) ?? units.to })}
            </option>
            {MONEY_UNITS.map((unit) => (
              <option key={unit}>{unit}</option>
            ))}
          </select>
        </div>
      )}
      {isPointed ? (
        <Button look="quiet" onPress={() => onChange({ pointed: NOTHING_POINTED })}>
          {t('figures:import.forget')}
        </Button>
      ) : null}
    </div>
  );
}

/** The block by its corners, "A3:F20", for who would rather write than point; blank to have it found. */
function AreaField({ wish, onChange }: Pick<Props, 'wish' | 'onChange'>) {
  const id = useId();
  const said = wish.area === null ? '' : areaName(wish.area);
  const [typed, setTyped] = useState(said);
  useEffect(() => setTyped(said), [said]);
  const area = readArea(typed);
  const isWrong = typed.trim() !== '' && area === null;
  const send = () => {
    if (!isWrong && typed !== said) onChange({ area });
  };
  return (
    <div className={styles.wish}>
      <label htmlFor={id}>{t('figures:import.area')}</label>
      <input
        id={id}
        value={typed}
        placeholder={t('figures:import.areaFound')}
        aria-invalid={isWrong}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={send}
        onKeyDown={(event) => {
          if (event.key === 'Enter') send();
        }}
      />
      {isWrong ? <span className={styles.wrong}>{t('figures:import.areaWrong')}</span> : null}
    </div>
  );
}
