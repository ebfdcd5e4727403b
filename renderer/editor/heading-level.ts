import { createContext } from 'react';

/** The level that a heading inside a text has for a screen reader: one below the heading that the text stands under. */
export const HeadingLevel = createContext(3);
