import { useEffect } from 'react';
import { t } from '../../shared/text/messages/index.ts';
import { useCommands } from '../app/commands.ts';
import { useTarget } from '../app/place.ts';
import { api } from '../data/api.ts';
import { useObservable } from '../data/observable.ts';
import { Button } from '../ui/Button.tsx';
import { exporting, startExport } from './exporting.ts';
import styles from './Report.module.css';

/** The export, how far it has come, and what can be done with the file. */
export function ExportBar({ report }: { readonly report: string }) {
  const state = useObservable(exporting);
  const word = () => void startExport(report, 'docx');
  useCommands({ export: word });
  const target = useTarget('report');
  useEffect(() => {
    if (target?.id === 'export') void startExport(report, 'docx');
  }, [target, report]);
  const isBusy = state.step === 'running';
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
      <Button isDisabled={isBusy} onPress={() => void startExport(report, 'json')}>
        {t('views:report.json')}
      </Button>
      <Button look="main" isDisabled={isBusy} onPress={word} aria-keyshortcuts="Control+E">
        {t('views:report.word')}
      </Button>
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
