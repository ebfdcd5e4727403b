import { type ReactNode, useState } from 'react';
import { layoutOf } from '../ui/layout-of.ts';
import type { Editing } from './editing.ts';
import { LayoutPreview } from './LayoutPreview.tsx';
import { Layouts } from './Layouts.tsx';
import styles from './Model.module.css';

/** The documents of the year, one at a time, and beside it the pages of a report that is written in it. */
export function Documents({ editing, heading }: { readonly editing: Editing; readonly heading: ReactNode }) {
  const { view, occasion } = editing;
  const { layouts } = view.model;
  const [chosen, choose] = useState(layoutOf(view, occasion)?.id ?? '');
  const [chapter, show] = useState<string | null>(null);
  const layout = layouts.find(({ id }) => id === chosen) ?? layouts[0];
  const reports = view.reports.filter((report) => report.layout === layout?.id);
  const report = reports.find((one) => one.occasion === occasion) ?? reports[0];
  return (
    <>
      <div className={styles.editor}>
        {heading}
        <Layouts {...editing} layout={layout} onChoose={choose} onShow={show} />
      </div>
      <LayoutPreview key={layout?.id} report={report?.id ?? null} chapter={chapter} />
    </>
  );
}
