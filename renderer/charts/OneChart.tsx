import type { ReactNode } from 'react';
import { type ChartData, isBlankChart } from '../../shared/charts/data.ts';
import { t } from '../../shared/text/messages/index.ts';
import { api } from '../data/api.ts';
import { movingKeys, type RowTools, Tools } from '../model/Card.tsx';
import { Button } from '../ui/Button.tsx';
import { Refusal } from '../ui/Refusal.tsx';
import { ChartTable } from './ChartTable.tsx';
import { FigureChart } from './FigureChart.tsx';
import styles from './TableCharts.module.css';
import type { Taken } from './take-picture.ts';

interface Props extends Omit<RowTools, 'thing'> {
  readonly id: string;
  readonly data: ChartData;
  /** Why the store refused the last change of it; null when it did not. */
  readonly refusal: string | null;
  readonly editing: boolean;
  readonly onEdit: () => void;
  /** What came of taking it out as a picture; null before that. */
  readonly taken: Taken | null;
  readonly onCopy: () => void;
  readonly onSave: (format: 'png' | 'svg') => void;
  /** When the cursor comes into it. */
  readonly onEnter: () => void;
  /** Its fields, while they are shown. */
  readonly children: ReactNode;
}

/** A chart under its title, with what can be done with it. */
export function OneChart({ id, data, refusal, editing, onEdit, taken, onCopy, onSave, onEnter, children, ...tools }: Props) {
  const { title, unit } = data;
  const isBlank = isBlankChart(data);
  return (
    <section
      className={styles.chart}
      data-chart={id}
      tabIndex={-1}
      aria-label={t('charts:named', { title })}
      onKeyDown={movingKeys(tools)}
      onFocus={onEnter}
    >
      <header className={styles.head}>
        <h4>{unit === null || unit === '' ? title : t('report:captionWithUnit', { caption: title, unit })}</h4>
        {tools.isFirst && tools.isLast && tools.onRemove !== null ? (
          <Button look="quiet" aria-label={t('model:remove', { thing: title })} onPress={tools.onRemove}>
            ✕
          </Button>
        ) : (
          <Tools thing={title} {...tools} />
        )}
      </header>
      <Refusal>{refusal}</Refusal>
      {children}
      {isBlank ? <p className={styles.blank}>{t('charts:blank')}</p> : <FigureChart data={data} />}
      <div className={styles.bar}>
        <Button look="quiet" aria-expanded={editing} aria-label={t('charts:editNamed', { title })} onPress={onEdit}>
          {t(editing ? 'charts:done' : 'charts:change')}
        </Button>
        <Button look="quiet" isDisabled={isBlank} aria-label={t('charts:copyNamed', { title })} onPress={onCopy}>
          {t('charts:copy')}
        </Button>
        {(['png', 'svg'] as const).map((format) => (
          <Button
            key={format}
            look="quiet"
            isDisabled={isBlank}
            aria-label={t(`charts:saveNamed.${format}`, { title })}
            onPress={() => onSave(format)}
          >
            {t(`charts:save.${format}`)}
          </Button>
        ))}
        <span role="status" className={styles.said}>
          {taken?.words} {taken?.path ? <InFolder path={taken.path} /> : null}
        </span>
      </div>
      {isBlank ? null : <ChartTable data={data} />}
    </section>
  );
}

function InFolder({ path }: { readonly path: string }) {
  return (
    <Button look="link" onPress={() => void api.call('showFile', { path, how: 'folder' })}>
      {t('views:report.folder')}
    </Button>
  );
}
