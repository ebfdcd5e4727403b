import type { ReportDocument } from '../document.ts';

/** What a template can ask for of a document by name. */
export const FRAME_FIELDS = ['titel', 'dokument', 'organisation', 'region', 'period', 'diarienummer', 'datum'] as const;
export type FrameFields = Readonly<Record<(typeof FRAME_FIELDS)[number], string>>;

export function fieldsOf({ title, date, cover, header }: Omit<ReportDocument, 'blocks'>): FrameFields {
  return {
    titel: title,
    dokument: header.document,
    organisation: cover.organisation,
    region: cover.region ?? '',
    period: cover.period ?? '',
    diarienummer: cover.diaryNumber ?? '',
    datum: date,
  };
}
