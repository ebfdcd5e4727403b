// Apart from the schemas, so that the window can use it without loading them.

/** Largest file that is attached, in bytes: a scanned report of a hundred pages is smaller. */
export const EVIDENCE_FILE_LIMIT = 20 * 1024 * 1024;

/** As much as all attached files of a store may come to, in bytes: it is copied whole at every backup. */
export const EVIDENCE_STORE_LIMIT = 1024 * 1024 * 1024;
