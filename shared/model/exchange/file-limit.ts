/** Largest file that is read, in bytes. A board's whole year is about one megabyte. Apart from the reader, so that the window can know it. */
export const YEAR_FILE_LIMIT = 32 * 1024 * 1024;
