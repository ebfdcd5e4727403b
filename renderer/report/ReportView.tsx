import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ModelView } from '../../shared/api/views.ts';
import type { Report } from '../../shared/model/occasion.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { ViewProps } from '../app/views.ts';
import { modelRead } from '../data/reads.ts';
import { Choice } from '../ui/Choice.tsx';
import { isLocked } from '../ui/locked.ts';
import { Read } from '../ui/Read.tsx';
import { View } from '../ui/View.tsx';
import { Empty } from '../ui/Waiting.tsx';
import { ExportBar } from './ExportBar.tsx';
import { Preview } from './Preview.tsx';
import { ReportDialogs } from './ReportDialogs.tsx';
import { useDressedReport } from './use-dressed-report.ts';

/** The report as it will be printed, and its export. */
export function ReportView({ occasion }: ViewProps) {
  const model = useQuery(modelRead(occasion));
  return (
    <Read title={t('views:nav.report')} of={[model]}>
      {(view) => <Reports view={view} occasion={occasion} />}
    </Read>
  );
}

function Reports({ view, occasion }: { readonly view: ModelView; readonly occasion: string }) {
  const kinds = new Map(view.model.layouts.map(({ id, kind }) => [id, kind]));
  const reports = view.reports.filter(
    (report) => report.occasion === occasion || report.occasion === null || kinds.get(report.layout) === 'plan',
  );
  const [chosen, choose] = useState<string | null>(null);
  const report = reports.find(({ id }) => id === chosen) ?? reports[0];
  if (report === undefined) {
    return (
      <View title={t('views:nav.report')}>
        <Empty title={t('views:report.emptyTitle')}>
          <p>{t('views:report.empty')}</p>
        </Empty>
      </View>
    );
  }
  const readOnly = isLocked(view.occasions, occasion);
  const isDeck = kinds.get(report.layout) === 'deck';
  return <OneReport key={report.id} report={report} {...{ reports, occasion, readOnly, isDeck }} onChoose={choose} />;
}

interface OneProps {
  readonly report: Report;
  readonly reports: readonly Report[];
  readonly occasion: string;
  readonly readOnly: boolean;
  readonly isDeck: boolean;
  readonly onChoose: (report: string | null) => void;
}

function OneReport({ report, reports, occasion, readOnly, isDeck, onChoose }: OneProps) {
  const { document, look } = useDressedReport(report.id);
  const tools = <ExportBar report={report.id} reports={reports.map(({ id }) => id)} isDeck={isDeck} />;
  const which =
    reports.length < 2 ? null : (
      <Choice
        label={t('views:report.which')}
        options={reports.map(({ id, title }) => ({ id, content: title }))}
        value={report.id}
        onChange={onChoose}
      />
    );
  return (
    <>
      <Read
        title={report.title}
        tools={
          <>
            {which}
            {tools}
          </>
        }
        of={[document, look]}
      >
        {(pages, dress) => (
          <Preview
            report={report.id}
            title={report.title}
            document={pages}
            look={dress}
            {...{ occasion, readOnly, which, tools }}
          />
        )}
      </Read>
      <ReportDialogs report={report.id} />
    </>
  );
}
