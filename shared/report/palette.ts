import type { Tone } from '../model/scale.ts';

export type Theme = 'light' | 'dark';

/** `fill` is what the eye takes for the colour; `ink` is the outline and stroke that carries the contrast. */
export interface Shade {
  readonly fill: string;
  readonly ink: string;
}

/** The paper that each theme's shades are chosen against: white in documents, the window's darkest surface. */
export const PAPER: Readonly<Record<Theme, string>> = { light: '#ffffff', dark: '#17191c' };

/**
 * Shades of the statuses. Every ink has at least 3:1 against its paper (WCAG 2.2, 1.4.11 non-text contrast), so that a
 * bright yellow can still be yellow.
 */
export const PALETTE: Readonly<Record<Theme, Readonly<Record<Tone, Shade>>>> = {
  light: {
    good: { fill: '#2f9e57', ink: '#1b6e3a' },
    middle: { fill: '#f5b700', ink: '#8a6000' },
    bad: { fill: '#d64545', ink: '#a12323' },
    neutral: { fill: '#5c6670', ink: '#4a535c' },
  },
  dark: {
    good: { fill: '#2f9e57', ink: '#63d18c' },
    middle: { fill: '#d9a400', ink: '#ffd257' },
    bad: { fill: '#d64545', ink: '#ff8f8a' },
    neutral: { fill: '#8d98a3', ink: '#b6c0ca' },
  },
};
