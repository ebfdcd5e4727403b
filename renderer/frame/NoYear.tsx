import { useState } from 'react';
import { t } from '../../shared/text/messages/index.ts';
import { useCommands } from '../app/commands.ts';
import { redo, undo } from '../data/undo.ts';
import { Alone } from '../ui/Alone.tsx';
import { Button } from '../ui/Button.tsx';
import { Later } from '../ui/Later.tsx';
import type { NewYear } from '../years/NewYear.tsx';
import { importYear } from './import-year.ts';
import { Problem } from './Problem.tsx';

const loadNewYear = async (): Promise<typeof NewYear> => (await import('../years/NewYear.tsx')).NewYear;

/** A store without a year in it: the first is made here, or comes from a file. */
export function NoYear() {
  const [isNew, setNew] = useState(false);
  useCommands({ import: () => void importYear(), undo: () => void undo(), redo: () => void redo() });
  return (
    <>
      {isNew ? (
        <Alone title={t('years:newTitle')}>
          <Later load={loadNewYear} props={{ onCancel: () => setNew(false) }} />
        </Alone>
      ) : (
        <Alone title={t('views:noYear.title')}>
          <p>{t('views:noYear.what')}</p>
          <div>
            <Button look="main" autoFocus onPress={() => setNew(true)}>
              {t('years:new')}
            </Button>{' '}
            <Button onPress={() => void importYear()}>{t('views:top.import')}</Button>
          </div>
        </Alone>
      )}
      <Problem />
    </>
  );
}
