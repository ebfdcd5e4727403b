import type { ThemeName } from '../../shared/api/choices.ts';
import type { Theme } from '../../shared/report/palette.ts';
import { observable, useObservable } from '../data/observable.ts';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const theme = observable<Theme>(dark.matches ? 'dark' : 'light');
let choice: ThemeName = 'system';

/** Shows the window in the chosen theme; `system` follows the machine, also when that changes. */
export function chooseTheme(next: ThemeName): void {
  choice = next;
  settle();
}

dark.addEventListener('change', () => settle());

function settle(): void {
  const now = choice === 'system' ? (dark.matches ? 'dark' : 'light') : choice;
  document.documentElement.dataset.theme = now;
  theme.set(() => now);
}

export function themeChoice(): ThemeName {
  return choice;
}

export function useTheme(): Theme {
  return useObservable(theme);
}
