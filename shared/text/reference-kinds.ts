/** What a text can refer to. Apart from the schemas, so that the window can use it without loading them. */
export const REFERENCE_KINDS = ['chapter', 'item', 'table', 'chart'] as const;
