import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { ModelView } from '../../shared/api/views.ts';
import type { Report } from '../../shared/model/occasion.ts';
import type { ReportDocument } from '../../shared/report/document.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { ViewProps } from '../app/views.ts';
import { modelRead, reportDocumentRead } from '../data/reads.ts';
import { NoteNumbers } from '../editor/note-numbers.ts';
import { Choice } from '../ui/Choice.tsx';
import { Outline } from '../ui/Outline.tsx';
import { Read } from '../ui/Read.tsx';
import { View } from '../ui/View.tsx';
import { Empty } from '../ui/Waiting.tsx';
import { CoverSheet } from './CoverSheet.tsx';
import { ExportBar } from './ExportBar.tsx';
import styles from './Report.module.css';
import { Sheet } from './Sheet.tsx';
import { numberedNotes, sheetsOf } from './sheets.ts';

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
  const reports = view.reports.filter((report) => report.occasion === occasion);
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
  return <OneReport key={report.id} report={report} reports={reports} onChoose={choose} />;
}

interface OneProps {
  readonly report: Report;
  readonly reports: readonly Report[];
  readonly onChoose: (report: string | null) => void;
}

function OneReport({ report, reports, onChoose }: OneProps) {
  const document = useQuery(reportDocumentRead(report.id));
  const tools = (
    <>
      {reports.length < 2 ? null : (
        <Choice
          label={t('views:report.which')}
          options={reports.map(({ id, title }) => ({ id, content: title }))}
          value={report.id}
          onChange={onChoose}
        />
      )}
      <ExportBar report={report.id} />
    </>
  );
  return (
    <Read title={report.title} tools={tools} of={[document]}>
      {(pages) => <Preview title={report.title} document={pages} tools={tools} />}
    </Read>
  );
}

interface PreviewProps {
  readonly title: string;
  readonly document: ReportDocument;
  readonly tools: ReactNode;
}

function Preview({ title, document, tools }: PreviewProps) {
  const page = useRef<HTMLDivElement>(null);
  const sheets = useMemo(() => sheetsOf(document.blocks), [document]);
  const notes = useMemo(() => numberedNotes(document), [document]);
  const headings = useMemo(
    () => document.blocks.flatMap((block) => (block.type === 'heading' ? [{ ...block, title: block.text }] : [])),
    [document],
  );
  return (
    <View title={title} tools={tools} list={<Outline label={t('views:report.outline')} entries={headings} page={page} />}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <div ref={page} className={styles.scroll} tabIndex={0} role="document" aria-label={title}>
        <CoverSheet cover={document.cover} />
        <NoteNumbers value={notes}>
          {sheets.map((blocks, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is its place in the document
            <Sheet key={index} blocks={blocks} header={document.header} />
          ))}
        </NoteNumbers>
      </div>
    </View>
  );
}
