import type { Origin } from '../origin.ts';
import type { TextPlace } from './rich-text.ts';

/** The attributes of an element that shows what is kept elsewhere; `isStop`: the keyboard stops at it. */
export function originOf(
  from: Origin | undefined,
  { hasOrigins }: Pick<TextPlace, 'hasOrigins'>,
  isStop: boolean,
): Readonly<Record<string, string>> {
  if (from === undefined || !hasOrigins) return {};
  return { 'data-from': JSON.stringify(from), ...(isStop ? { tabindex: '0' } : {}) };
}
