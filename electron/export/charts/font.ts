import { createRequire } from 'node:module';

/** The reports' own typeface, Calibri, in the form that everybody may use; its letters have the same widths. */
export const CHART_FONT = 'Carlito';
export const CHART_FONT_FILE = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf',
);
