import { useRef } from 'react';
import { t } from '../../shared/text/messages/index.ts';
import { api } from '../data/api.ts';
import { useObservable } from '../data/observable.ts';
import { type Exporting, exporting, fileName } from '../report/exporting.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Frame.module.css';
import { enterContent } from './panes.ts';

/**
 * How far the export has come, whatever is exported and whichever view is shown, and what can be done with the file. It has a row of its
 * own: a view's buttons stay where they are. F6 goes to it while there is something in it.
 */
export function ExportStatus() {
  const state = useObservable(exporting);
  const row = useRef<HTMLDivElement>(null);
  const leave = () => {
    if (row.current?.contains(document.activeElement) === true) enterContent();
  };
  const close = () => {
    leave();
    exporting.set(() => ({ step: 'idle' }));
  };
  const isIdle = state.step === 'idle';
  return (
    <div ref={row} className={styles.export} data-step={state.step} {...(isIdle ? {} : { 'data-pane': 'export' })}>
      <div role="status" className={styles.how}>
        <How state={state} />
      </div>
      {state.step === 'running' ? (
        <Button
          onPress={() => {
            leave();
            void api.call('cancelExport');
          }}
        >
          {t('views:report.cancel')}
        </Button>
      ) : null}
      {state.step === 'done' ? <AfterExport path={state.path} isFolder={state.words !== null} /> : null}
      {state.step === 'failed' ? <AfterFailure state={state} onAgain={leave} /> : null}
      {state.step === 'done' || state.step === 'failed' ? (
        <Button look="quiet" onPress={close}>
          {t('views:report.close')}
        </Button>
      ) : null}
    </div>
  );
}

function How({ state }: { readonly state: Exporting }) {
  switch (state.step) {
    case 'idle':
      return null;
    case 'running':
      return (
        <>
          <span>{state.words}</span>
          <progress value={state.fraction} max={1} aria-label={state.words} />
        </>
      );
    case 'done':
      return (
        <>
          <span className={styles.path} title={state.path}>
            {state.words ?? t('views:report.done', { file: fileName(state.path) })}
          </span>
          {state.note === null ? null : <span className={styles.failed}>{state.note}</span>}
        </>
      );
    case 'failed':
      return <span className={styles.failed}>{state.error.message}</span>;
  }
}

/** What is several files is a folder, which is shown by being opened. */
function AfterExport({ path, isFolder }: { readonly path: string; readonly isFolder: boolean }) {
  return (
    <>
      {isFolder ? null : (
        <Button onPress={() => void api.call('showFile', { path, how: 'open' })}>{t('views:report.open')}</Button>
      )}
      <Button onPress={() => void api.call('showFile', { path, how: isFolder ? 'open' : 'folder' })}>
        {t('views:report.folder')}
      </Button>
    </>
  );
}

interface AfterFailureProps {
  readonly state: Extract<Exporting, { step: 'failed' }>;
  readonly onAgain: () => void;
}

/** The same again, to a place that is chosen anew. */
function AfterFailure({ state: { error, again }, onAgain }: AfterFailureProps) {
  return (
    <>
      <Button
        onPress={() => {
          onAgain();
          again();
        }}
      >
        {t('views:problem.again')}
      </Button>
      <Button look="quiet" onPress={() => void api.call('copyText', { text: error.details ?? error.message })}>
        {t('views:problem.copy')}
      </Button>
    </>
  );
}
