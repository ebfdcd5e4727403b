import { describe, expect, it } from 'vitest';
import type { Layout } from '../../../shared/model/layout.ts';
import type { Year } from '../../../shared/model/year.ts';
import { reportDocument } from '../../../shared/report/report-document.ts';
import { chapter, REPORT, yearWith } from './layout-of.ts';

/** What is said about the report of a year changed so; null when it is laid out. */
function refusal(kind: Layout['kind'], occasion: Year['reports'][number]['occasion']): string | null {
  const year = yearWith([chapter()], (before) => ({
    ...before,
    model: {
      ...before.model,
      layouts: before.model.layouts.map((layout) => (layout.id === REPORT ? { ...layout, kind } : layout)),
    },
    reports: before.reports.map((report) => (report.id === REPORT ? { ...report, occasion } : report)),
  }));
  const document = reportDocument(year, REPORT);
  return document.ok ? null : document.error.message;
}

describe('a report as a document', () => {
  it('is laid out when it follows something up', () => {
    const document = reportDocument(yearWith([chapter()]), REPORT);
    expect(document.ok && document.value.blocks).toHaveLength(1);
    expect(refusal('interim', 'delar')).toBeNull();
  });

  it('is refused without an occasion, which would leave every figure out', () => {
    expect(refusal('annual', null)).toMatch(/hör inte till något uppföljningstillfälle/);
    expect(refusal('interim', null)).toMatch(/hör inte till något uppföljningstillfälle/);
  });

  it('is a plan, or slides of one, also without an occasion', () => {
    expect(refusal('plan', null)).toBeNull();
    expect(refusal('plan', 'delar')).toBeNull();
    expect(refusal('deck', null)).toBeNull();
    expect(refusal('deck', 'delar')).toBeNull();
  });

  it('is an error that says so when the year does not have it', () => {
    const document = reportDocument(yearWith([chapter()]), 'finns-inte');
    expect(document.ok ? null : document.error.kind).toBe('not-found');
  });
});
