/** "a, b och c" */
export const listed = listing('conjunction');

/** "a, b eller c" */
export const listedAlternatives = listing('disjunction');

/** Made when a list is first wanted: asking for a language's ways takes milliseconds that a start can do without. */
function listing(type: Intl.ListFormatType): (words: readonly string[]) => string {
  let format: Intl.ListFormat | null = null;
  return (words) => {
    format ??= new Intl.ListFormat('sv', { type });
    return format.format(words);
  };
}
