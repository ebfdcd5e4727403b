/** So many of the latest choices in the list of Ctrl+K are remembered. */
export const RECENT_CHOICES = 12;
