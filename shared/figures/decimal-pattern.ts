/** A number as the store keeps it: exact, decimal point, no grouping. "-8906.4" */
export const DECIMAL_PATTERN = /^-?\d{1,30}(\.\d{1,12})?$/;
