/** So many of the latest choices in the list of Ctrl+K are remembered. */
export const RECENT_CHOICES = 12;

/** So many tables are remembered with how figures were read into them. */
export const MOST_IMPORTS = 60;
