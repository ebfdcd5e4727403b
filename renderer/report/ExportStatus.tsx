import { t } from '../../shared/text/messages/index.ts';
import { api } from '../data/api.ts';
import { useObservable } from '../data/observable.ts';
import { Button } from '../ui/Button.tsx';
import { exporting } from './exporting.ts';
import styles from './Report.module.css';

/** How far the export has come, whatever is exported, and what can be done with the file. */
export function ExportStatus() {
  const state = useObservable(exporting);
  return (
    <>
      <div role="status" className={styles.export}>
        {state.step === 'running' ? (
          <>
            <span>{state.words}</span>
            <progress value={state.fraction} max={1} aria-label={state.words} />
          </>
        ) : null}
        {state.step === 'done' ? (
          <span className={styles.path} title={state.path}>
            {t('views:report.done', { file: fileName(state.path) })}
          </span>
        ) : null}
        {state.step === 'done' && state.note !== null ? <span className={styles.failed}>{state.note}</span> : null}
        {state.step === 'failed' ? <span className={styles.failed}>{state.error.message}</span> : null}
      </div>
      {state.step === 'running' ? (
        <Button onPress={() => void api.call('cancelExport')}>{t('views:report.cancel')}</Button>
      ) : null}
      {state.step === 'done' ? <AfterExport path={state.path} /> : null}
      {state.step === 'failed' ? (
        <Button onPress={() => void api.call('copyText', { text: state.error.details ?? state.error.message })}>
          {t('views:problem.copy')}
        </Button>
      ) : null}
    </>
  );
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

function AfterExport({ path }: { readonly path: string }) {
  return (
    <>
      <Button onPress={() => void api.call('showFile', { path, how: 'open' })}>{t('views:report.open')}</Button>
      <Button onPress={() => void api.call('showFile', { path, how: 'folder' })}>{t('views:report.folder')}</Button>
    </>
  );
}
