import { memo } from 'react';
import type { Scale } from '../../shared/model/scale.ts';
import type { ComparedField, FieldDifference } from '../../shared/report/compare.ts';
import { t } from '../../shared/text/messages/index.ts';
import { Button } from '../ui/Button.tsx';
import { DifferenceParts } from '../ui/DifferenceParts.tsx';
import { Status } from '../ui/Symbol.tsx';
import { FromTo } from './BeforeAfter.tsx';
import type { ComparedItem } from './compared-rows.ts';
import styles from './History.module.css';

interface Props {
  readonly row: ComparedItem;
  readonly current: boolean;
  /** The scales of the earlier and of the later year. */
  readonly scales: readonly [readonly Scale[], readonly Scale[]];
  readonly onGo: (item: string) => void;
}

/** An item with each field that says something else. */
export const ComparedRow = memo(function ComparedRow({ row, current, scales, onGo }: Props) {
  const { item, name, note, fields } = row;
  return (
    <div className={styles.compared}>
      <div className={styles.item}>
        <span className={styles.itemName}>{name}</span>
        {note === null ? null : <span className={styles.before}>{note}</span>}
        {item === null ? null : (
          <Button
            look="link"
            excludeFromTabOrder={!current}
            aria-label={t('history:goToOf', { what: name })}
            onPress={() => onGo(item)}
          >
            {t('history:goTo')}
          </Button>
        )}
      </div>
      {fields.map((difference) => (
        <div key={difference.field} className={styles.difference}>
          <span className={styles.before}>{t(`history:field.${difference.field}`)}</span>
          <What difference={difference} scales={scales} whole={current} />
        </div>
      ))}
    </div>
  );
});

const USES: Readonly<Partial<Record<ComparedField, Scale['use']>>> = {
  colour: 'colour',
  arrow: 'arrow',
  status: 'indicator-status',
};

interface WhatProps extends Pick<Props, 'scales'> {
  readonly difference: FieldDifference;
  readonly whole: boolean;
}

function What({ difference: { field, before, after, words }, scales: [earlier, later], whole }: WhatProps) {
  if (words !== null) {
    return (
      <div className={styles.text} data-whole={whole}>
        <DifferenceParts parts={words} />
      </div>
    );
  }
  return <FromTo before={shown(earlier, USES[field], before)} after={shown(later, USES[field], after)} />;
}

/** A status as shape, word and colour; anything else as it stands. */
function shown(scales: readonly Scale[], use: Scale['use'] | undefined, word: string | null) {
  const values = scales.filter((scale) => scale.use === use).flatMap((scale) => scale.values);
  const value = values.find((one) => one.word === word);
  return value === undefined ? word : <Status value={value} />;
}
