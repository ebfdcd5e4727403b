import { z } from 'zod';
import { Report } from '../../model/occasion.ts';
import { Id } from '../../model/primitives.ts';
import { ReceivedPackage } from '../../region/received.ts';
import { SlideTemplate } from '../../report/slide-template.ts';
import { ReportVersion, VersionDecision } from '../../report/versions/version.ts';
import { WordTemplate } from '../../report/word-template.ts';

/** A document to be written, last of its year's. */
const CreateReport = z.strictObject({ type: z.literal('report.create'), year: Id, ...Report.shape });

const onReportVersion = { report: Id, id: Id };

/** What a version of a report is called and what is said of it, until it is locked. */
const SetReportVersion = z.discriminatedUnion('field', [
  z.strictObject({
    type: z.literal('report-version.set'),
    ...onReportVersion,
    field: z.literal('name'),
    value: ReportVersion.shape.name,
  }),
  z.strictObject({
    type: z.literal('report-version.set'),
    ...onReportVersion,
    field: z.literal('note'),
    value: ReportVersion.shape.note,
  }),
]);

/** The board has decided this version: it is never changed again. */
const LockReportVersion = z.strictObject({
  type: z.literal('report-version.lock'),
  ...onReportVersion,
  decision: VersionDecision,
});

/** Refused for a locked version. What was kept of it stays in the store, so that undo can bring it back. */
const RemoveReportVersion = z.strictObject({ type: z.literal('report-version.remove'), ...onReportVersion });

/** A board's package whose report is in the store becomes what the region has of the board, in the place of an earlier one. */
const TakePackage = z.strictObject({
  type: z.literal('package.take'),
  occasion: Id,
  package: ReceivedPackage.omit({ received: true, receivedBy: true }),
});

/** The region has nothing of the board any more. What came stays in the store, so that undo can bring it back. */
const RemovePackage = z.strictObject({ type: z.literal('package.remove'), occasion: Id, board: Id });

/** The Word template that an organisation's documents are written in, whose file is in the store; null for the program's own look. */
const SetTemplate = z.strictObject({ type: z.literal('template.set'), organisation: Id, template: WordTemplate.nullable() });

/** The same of the organisation's slides. */
const SetSlideTemplate = z.strictObject({
  type: z.literal('slide-template.set'),
  organisation: Id,
  template: SlideTemplate.nullable(),
});

/** What changes reports, their versions and templates, and what a region has of its boards' reports. */
export const REPORT_COMMANDS = [
  CreateReport,
  SetReportVersion,
  LockReportVersion,
  RemoveReportVersion,
  TakePackage,
  RemovePackage,
  SetTemplate,
  SetSlideTemplate,
] as const;
