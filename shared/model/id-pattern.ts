/** What an id is made of. Apart from the schemas, so that the window can use it without loading them. */
export const ID_PATTERN = '[A-Za-z0-9][A-Za-z0-9._:-]{0,99}';
