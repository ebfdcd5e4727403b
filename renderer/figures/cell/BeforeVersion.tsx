import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OccasionHead } from '../../../shared/api/views.ts';
import type { ColumnVersion } from '../../../shared/figures/column-version.ts';
import { standingIn } from '../../../shared/figures/compute/standing.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { figuresRead } from '../../data/reads.ts';
import fold from '../../panel/FoldSection.module.css';
import { Button } from '../../ui/Button.tsx';
import { occasionName } from '../../ui/dates.ts';
import type { ShownCell } from './cell.ts';
import { VersionChanges } from './VersionChanges.tsx';

interface Props extends ShownCell {
  /** The occasion before in the same year. */
  readonly before: OccasionHead;
  /** The earliest version of this occasion; null to compare with what stands there now. */
  readonly after: ColumnVersion | null;
  readonly now: Readonly<Record<string, string>>;
}

/** What the column said on the occasion before, which comes before all of its own versions; nothing when it said nothing. */
export function BeforeVersion({ before, after, now, table, column, words }: Props) {
  const [isOpen, open] = useState(false);
  const { data } = useQuery(figuresRead(before.id));
  const { definition } = table;
  const entered = data?.find((one) => one.table === definition.id);
  const cells = entered === undefined ? {} : standingIn(definition, entered, column.id);
  if (Object.keys(cells).length === 0) return null;
  const name = t('panel:atOccasion', { occasion: occasionName(before).toLowerCase() });
  return (
    <li className={fold.entry}>
      <span>{name}</span>
      <div className={fold.actions}>
        <Button look="link" aria-expanded={isOpen} aria-label={t('cell:showChangeNamed', { name })} onPress={() => open(!isOpen)}>
          {t(isOpen ? 'cell:hideChange' : 'cell:showChange')}
        </Button>
      </div>
      {isOpen ? <VersionChanges version={{ name, cells }} after={after} now={now} table={table} words={words} /> : null}
    </li>
  );
}
