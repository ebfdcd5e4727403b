// Apart from the schemas, so that the window can use it without loading them.

/** Longest value that one table cell or short field may hold, in characters. */
export const SHORT_TEXT_LIMIT = 5_000;
