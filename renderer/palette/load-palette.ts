import type { Palette } from './Palette.tsx';

export async function loadPalette(): Promise<typeof Palette> {
  return (await import('./Palette.tsx')).Palette;
}
