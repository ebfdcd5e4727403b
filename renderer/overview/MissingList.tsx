import { useState } from 'react';
import type { Missing } from '../../shared/report/progress.ts';
import { t } from '../../shared/text/messages/index.ts';
import { goToMissing } from '../app/next-missing.ts';
import { Button } from '../ui/Button.tsx';
import { dayOf } from '../ui/dates.ts';
import styles from './Overview.module.css';

/** As many as are taken in at a glance. */
const FEW = 8;

/** What is not filled in yet; each leads to where it is written. */
export function MissingList({ missing }: { readonly missing: readonly Missing[] }) {
  const [all, showAll] = useState(false);
  if (missing.length === 0) return <p className={styles.nothing}>{t('views:overview.nothingMissing')}</p>;
  return (
    <>
      <ul className={styles.lines}>
        {(all ? missing : missing.slice(0, FEW)).map((lack) => {
          const { what, place, name, who, due } = lack;
          return (
            <li key={`${place.view} ${place.id} ${what}`}>
              <Button look="link" onPress={() => goToMissing(lack)}>
                <span className={styles.name}>{name}</span>
              </Button>
              <span className={styles.what}>
                {[t(`views:overview.what.${what}`), who, due === null ? null : dayOf(due)]
                  .filter((part) => part !== null)
                  .join(', ')}
              </span>
            </li>
          );
        })}
      </ul>
      {all || missing.length <= FEW ? null : (
        <Button look="link" onPress={() => showAll(true)}>
          {t('views:overview.showAll', { count: missing.length })}
        </Button>
      )}
    </>
  );
}
