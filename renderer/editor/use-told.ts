import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { boundIn, withBound } from '../../shared/bound/fill.ts';
import { toPlainText } from '../../shared/text/plain-text.ts';
import type { RichText } from '../../shared/text/rich-text.ts';
import { boundHere, shownNow } from './bound-here.ts';

/** The words of a text, for a cell that shows it as one line. */
export type Telling = (text: RichText | null) => string;

/** The words of these texts with what the data says now where they are bound; it is asked for when any of them is. */
export function useTold(texts: readonly (RichText | null)[]): Telling {
  const isBound = useMemo(() => texts.some((text) => boundIn(text).length > 0), [texts]);
  const { data } = useQuery({ ...boundHere(), enabled: isBound });
  return useMemo(
    () => (text) =>
      toPlainText(
        text === null || data === undefined
          ? text
          : withBound(text, ({ type, attrs }) => ({ type, attrs: { ...attrs, said: shownNow(data, attrs).words } })),
      ),
    [data],
  );
}
