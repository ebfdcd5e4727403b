import { t } from '../../shared/text/messages/index.ts';
import { useCommands } from '../app/commands.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Waiting.tsx';
import styles from './Frame.module.css';
import { importYear } from './import-year.ts';

/** A store without a year in it. */
export function NoYear() {
  useCommands({ import: () => void importYear() });
  return (
    <main className={styles.alone}>
      <Empty title={t('views:noYear.title')}>
        <p>{t('views:noYear.what')}</p>
        <Button look="main" onPress={() => void importYear()}>
          {t('views:top.import')}
        </Button>
      </Empty>
    </main>
  );
}
