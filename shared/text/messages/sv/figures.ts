/** Words about figures: what is printed for them, what is checked, what is brought in. */
export const figures = {
  missing: 'uppgift saknas',
} as const;
