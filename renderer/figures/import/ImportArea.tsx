import { t } from '../../../shared/text/messages/index.ts';
import { useObservable } from '../../data/observable.ts';
import { noteSaving } from '../../data/saving.ts';
import { Later } from '../../ui/Later.tsx';
import { useDrop } from '../../ui/use-drop.ts';
import styles from './ImportArea.module.css';
import { importDropped, importing, type Receiving } from './importing.ts';

interface Props extends Receiving {
  readonly organisation: string;
  readonly readOnly: boolean;
}

const loadImport = async () => (await import('./ImportDialog.tsx')).ImportDialog;

/** While it is shown, a file that is dropped anywhere in the window is read into the table; the key and the menu do the same (`useFileCommands`). */
export function ImportArea({ organisation, readOnly, ...to }: Props) {
  const state = useObservable(importing);
  const isOver = useDrop(readOnly, ([file]) =>
    readOnly ? noteSaving({ said: t('views:locked') }) : void importDropped(to, file),
  );
  return (
    <>
      {isOver ? <p className={styles.hint}>{t('figures:import.drop')}</p> : null}
      {state?.table === to.table && state.occasion === to.occasion ? (
        <Later load={loadImport} props={{ state, organisation }} />
      ) : null}
    </>
  );
}
