/**
 * A table as a printed one is: its name, its id, its headings in 2024, which columns (from 1) are computed, what rows it has in order, and
 * with how many decimals its columns print.
 */
export type ExpectedTable = readonly [string, string, readonly string[], readonly number[], string, string];
