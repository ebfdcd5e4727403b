import { t } from '../../shared/text/messages/index.ts';
import { useCommands } from '../app/commands.ts';
import { Alone } from '../ui/Alone.tsx';
import { Button } from '../ui/Button.tsx';
import { importYear } from './import-year.ts';
import { Problem } from './Problem.tsx';

/** A store without a year in it. */
export function NoYear() {
  useCommands({ import: () => void importYear() });
  return (
    <>
      <Alone title={t('views:noYear.title')}>
        <p>{t('views:noYear.what')}</p>
        <Button look="main" onPress={() => void importYear()}>
          {t('views:top.import')}
        </Button>
      </Alone>
      <Problem />
    </>
  );
}
