import { useEffect } from 'react';
import { t } from '../../shared/text/messages/index.ts';
import { useCommands } from '../app/commands.ts';
import { useTarget } from '../app/place.ts';
import { useObservable } from '../data/observable.ts';
import { Button } from '../ui/Button.tsx';
import { ExportStatus } from './ExportStatus.tsx';
import { exporting, exportReport } from './exporting.ts';
import { ReportMenu } from './ReportMenu.tsx';

/** The export of the report, how far it has come, and what can be done with the file. */
export function ExportBar({ report }: { readonly report: string }) {
  const state = useObservable(exporting);
  const word = () => void exportReport(report, 'docx');
  useCommands({ export: word });
  const target = useTarget('report');
  useEffect(() => {
    if (target?.id === 'export') void exportReport(report, 'docx');
  }, [target, report]);
  const isBusy = state.step === 'running';
  return (
    <>
      <ExportStatus />
      <ReportMenu report={report} />
      <Button isDisabled={isBusy} onPress={() => void exportReport(report, 'json')}>
        {t('views:report.json')}
      </Button>
      <Button look="main" isDisabled={isBusy} onPress={word} aria-keyshortcuts="Control+E">
        {t('views:report.word')}
      </Button>
    </>
  );
}
