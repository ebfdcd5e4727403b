import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { enterContent } from '../frame/panes.ts';
import { ReadProblem } from './ReadProblem.tsx';
import { View, type ViewTabs } from './View.tsx';
import { Waiting } from './Waiting.tsx';

interface Props<Values extends readonly unknown[]> {
  readonly title: string;
  /** Beside the title of what could not be read; not while it is waited for, when a menu that is opened would go away again. */
  readonly tools?: ReactNode;
  readonly tabs?: ViewTabs;
  readonly of: { readonly [Index in keyof Values]: UseQueryResult<Values[Index]> };
  readonly children: (...values: Values) => ReactNode;
}

/** A view when all that it shows has been read; until then its title, and, if the wait becomes noticeable, quiet lines. */
export function Read<const Values extends readonly unknown[]>({ title, tools, tabs, of, children }: Props<Values>) {
  const failed = of.find((query) => query.isError && query.data === undefined);
  if (failed?.error) {
    return (
      <View title={title} tools={tools} tabs={tabs}>
        <ReadProblem error={failed.error.error} />
      </View>
    );
  }
  if (of.some((query) => query.data === undefined)) {
    return (
      <View title={title} tabs={tabs}>
        <Waiting />
      </View>
    );
  }
  // Every value is there: the line above has seen to it.
  return (
    <>
      {children(...(of.map(({ data }) => data) as unknown as Values))}
      <Arrival />
    </>
  );
}

/** The cursor comes into a view when it is shown, also when it is shown again: the keys then work in it at once. */
function Arrival() {
  useEffect(() => {
    enterContent();
    // A mark on the browser's time line when the view has been painted and can be worked in: for measuring the start.
    requestAnimationFrame(() => setTimeout(() => performance.mark('view-drawn')));
  }, []);
  return null;
}
