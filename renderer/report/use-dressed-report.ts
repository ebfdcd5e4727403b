import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ReportDocument } from '../../shared/report/document.ts';
import type { DocumentLook } from '../../shared/report/look/document-look.ts';
import { api } from '../data/api.ts';
import { client } from '../data/client.ts';
import { reportDocumentRead, reportLookRead } from '../data/reads.ts';

/** A report that is shown in pages, and what it looks like. It is there to be seen changing: it does not wait for the rest that other views wait for. */
export function useDressedReport(report: string): {
  readonly document: UseQueryResult<ReportDocument>;
  readonly look: UseQueryResult<DocumentLook>;
} {
  const document = useQuery(reportDocumentRead(report));
  const look = useQuery(reportLookRead(report));
  useEffect(() => api.on('changed', () => void client.invalidateQueries(reportDocumentRead(report))), [report]);
  return { document, look };
}
