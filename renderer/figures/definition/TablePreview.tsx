import { useMemo } from 'react';
import { computeTable } from '../../../shared/figures/compute/compute.ts';
import type { FilledCells, TableDefinition } from '../../../shared/figures/definition.ts';
import { sampleCells } from '../../../shared/figures/sample-cells.ts';
import { tableOfYear } from '../../../shared/figures/year-words.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import { figureTables } from '../../../shared/report/layout/figure-table.ts';
import { t } from '../../../shared/text/messages/index.ts';
import model from '../../model/Model.module.css';
import { PaperBlocks } from '../../pages/PaperBlocks.tsx';
import styles from './Definition.module.css';

interface Props {
  readonly year: Pick<YearModel, 'year' | 'numberStyles'>;
  /** As it is kept. */
  readonly table: TableDefinition;
  /** What is entered on the occasion; sample figures are shown where nothing is. */
  readonly cells: FilledCells;
}

/** A table laid out and drawn by what lays out and draws the report. */
export function TablePreview({ year, table, cells }: Props) {
  const isBlank = Object.values(cells).every((row) => Object.keys(row).length === 0);
  const blocks = useMemo(() => {
    const definition = tableOfYear(table, year.year);
    const entered = isBlank ? sampleCells(definition, year.year) : cells;
    const numberStyles = new Map(year.numberStyles.map((style) => [style.id, style]));
    const filled = new Map([[definition.id, computeTable(definition, entered).cells]]);
    return figureTables({ cells: filled, numberStyles }, definition);
  }, [table, year, cells, isBlank]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section className={model.preview} aria-label={t('table:preview')} tabIndex={0}>
      <h2>{t('table:preview')}</h2>
      {isBlank ? <p className={styles.hint}>{t('table:sampleFigures')}</p> : null}
      <PaperBlocks blocks={blocks} />
    </section>
  );
}
