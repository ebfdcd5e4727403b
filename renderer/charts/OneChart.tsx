import { type ReactNode, useState } from 'react';
import type { Result } from '../../shared/api/result.ts';
import type { ChartData } from '../../shared/charts/data.ts';
import { t } from '../../shared/text/messages/index.ts';
import { api } from '../data/api.ts';
import { sendDrafts } from '../data/drafts.ts';
import { movingKeys, type RowTools, Tools } from '../model/Card.tsx';
import { Button } from '../ui/Button.tsx';
import { ChartTable } from './ChartTable.tsx';
import { FigureChart } from './FigureChart.tsx';
import styles from './TableCharts.module.css';

interface Props extends Omit<RowTools, 'thing'> {
  readonly chart: string;
  readonly occasion: string;
  readonly data: ChartData;
  /** Why the store refused the last change of it; null when it did not. */
  readonly refusal: string | null;
  readonly editing: boolean;
  readonly onEdit: () => void;
  /** Its fields, while they are shown. */
  readonly children: ReactNode;
}

/** A chart under its title, with what can be done with it. */
export function OneChart({ chart, occasion, data, refusal, editing, onEdit, children, ...tools }: Props) {
  const [said, say] = useState<Said | null>(null);
  const { title } = data;
  const isBlank = data.series.every(({ points }) => points.every(({ amount }) => amount === null));
  /** The picture is drawn from what the store holds: what is being typed goes there first. */
  const take = async (work: () => Promise<Result<Said>>) => {
    say(null);
    await sendDrafts();
    const answer = await work();
    if (answer.ok) say(answer.value);
    else if (answer.error.kind !== 'cancelled') say({ words: answer.error.message, path: null });
  };
  const save = (format: 'png' | 'svg') =>
    take(async () => {
      const answer = await api.call('exportChart', { occasion, chart, format });
      if (!answer.ok) return answer;
      const { path } = answer.value;
      return { ok: true, value: { words: t('views:report.done', { file: path.split(/[\\/]/).at(-1) ?? path }), path } };
    });
  const copy = () =>
    take(async () => {
      const answer = await api.call('copyChart', { occasion, chart });
      return answer.ok ? { ok: true, value: { words: t('charts:copied'), path: null } } : answer;
    });
  return (
    <section className={styles.chart} aria-label={t('charts:named', { title })} onKeyDown={movingKeys(tools)}>
      <header className={styles.head}>
        <h4>
          {data.unit === null || data.unit === '' ? title : t('report:captionWithUnit', { caption: title, unit: data.unit })}
        </h4>
        <Tools thing={title} {...tools} />
      </header>
      <div role="alert" className={styles.refusal}>
        {refusal}
      </div>
      {children}
      {isBlank ? <p className={styles.blank}>{t('charts:blank')}</p> : <FigureChart data={data} />}
      <div className={styles.bar}>
        <Button look="quiet" aria-expanded={editing} aria-label={t('charts:editNamed', { title })} onPress={onEdit}>
          {t(editing ? 'charts:done' : 'charts:change')}
        </Button>
        <Button look="quiet" isDisabled={isBlank} aria-label={t('charts:copyNamed', { title })} onPress={() => void copy()}>
          {t('charts:copy')}
        </Button>
        {(['png', 'svg'] as const).map((format) => (
          <Button
            key={format}
            look="quiet"
            isDisabled={isBlank}
            aria-label={t(`charts:saveNamed.${format}`, { title })}
            onPress={() => void save(format)}
          >
            {t(`charts:save.${format}`)}
          </Button>
        ))}
        <span role="status" className={styles.said}>
          {said?.words}{' '}
          {said?.path ? (
            <Button look="link" onPress={() => void api.call('showFile', { path: said.path ?? '', how: 'folder' })}>
              {t('views:report.folder')}
            </Button>
          ) : null}
        </span>
      </div>
      {isBlank ? null : <ChartTable data={data} />}
    </section>
  );
}

interface Said {
  readonly words: string;
  /** The file that was written, if any. */
  readonly path: string | null;
}
