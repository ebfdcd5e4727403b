import type { Palette } from './Palette.tsx';

let palette: typeof Palette | null = null;

export async function loadPalette(): Promise<typeof Palette> {
  palette ??= (await import('./Palette.tsx')).Palette;
  return palette;
}

/** The list, when its code has been read: it is then drawn in the same frame as its key is pressed. */
export function loadedPalette(): typeof Palette | null {
  return palette;
}
