import type { Theme } from '../report/palette.ts';

/**
 * The tones of a chart's series, in order, after those of Okabe and Ito (https://jfly.uni-koeln.de/color/) made darker or lighter until each
 * has 4.5:1 against its paper, and so far apart that people with any kind of colour blindness tell them apart.
 */
export const SERIES_TONES: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#0072b2', '#c45100', '#006040', '#7c5c84', '#964018', '#383c44'],
  dark: ['#56b4e9', '#e69f00', '#3fd0a4', '#e18ac0', '#f0e442', '#c3cad1'],
};

/** What charts stand on, words, and the lines that figures are read against. */
export const CHART_INK: Readonly<
  Record<Theme, { readonly paper: string; readonly text: string; readonly axis: string; readonly grid: string }>
> = {
  light: { paper: '#ffffff', text: '#1b1f23', axis: '#545c64', grid: '#dfe3e6' },
  dark: { paper: '#1d2024', text: '#e7e9eb', axis: '#a7afb7', grid: '#31363c' },
};
