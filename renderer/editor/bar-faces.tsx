import type { ReactNode } from 'react';
import type { Format } from './handle.ts';

const drawn = (path: string, strokeWidth?: number) => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d={path} {...(strokeWidth === undefined ? {} : { strokeWidth })} />
  </svg>
);

/** What stands on the buttons. */
export const FACES: Readonly<Record<Exclude<Format, 'heading2'>, ReactNode>> = {
  bold: <strong>F</strong>,
  italic: <em>K</em>,
  heading1: <strong>R</strong>,
  bulletList: drawn('M6 4h8M6 8h8M6 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01'),
  orderedList: drawn('M7 4h7M7 8h7M7 12h7M2 3l1-.6V6M1.8 10.2c.3-.8 1.9-.8 1.9.2 0 .9-1.9 1.2-1.9 2.2h2', 1.2),
  link: drawn(
    'M6.6 9.4a2.6 2.6 0 0 0 3.7 0l2.3-2.3a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.4 6.6a2.6 2.6 0 0 0-3.7 0L3.4 8.9a2.6 2.6 0 0 0 3.7 3.7l.9-.9',
    1.4,
  ),
  footnote: drawn('M2 13.5l3.6-9.5 3.6 9.5M3.3 10.2h4.6M11.2 3.6l1.7-1.3v5.2', 1.3),
  table: drawn('M2 3h12v10H2zM2 6.5h12M6.5 3v10', 1.2),
};
