import { useEffect, useRef, useState } from 'react';
import { t } from '../../../shared/text/messages/index.ts';
import { useObservable } from '../../data/observable.ts';
import { noteSaving } from '../../data/saving.ts';
import { Later } from '../../ui/Later.tsx';
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
  const isOver = useDrop(readOnly, (file) => (readOnly ? noteSaving({ said: t('views:locked') }) : void importDropped(to, file)));
  return (
    <>
      {isOver ? <p className={styles.hint}>{t('figures:import.drop')}</p> : null}
      {state?.table === to.table && state.occasion === to.occasion ? (
        <Later load={loadImport} props={{ state, organisation }} />
      ) : null}
    </>
  );
}

/** Takes files that are dropped; answers whether one is held over the window. */
function useDrop(readOnly: boolean, onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = readOnly ? 'none' : 'copy';
      setOver(!readOnly);
    };
    const onLeave = (event: DragEvent) => {
      // Only when it leaves the window: from one element to the next it comes from somewhere.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      latest.current(file);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [readOnly]);
  return isOver;
}
