/** A number as people write them: Excel may make a number of it. Everything else is to stay as it is written: "3-8" is no date. */
const NUMBER = /^[-\u2212]?\d{1,3}(?:[ \u00a0]?\d{3})*(?:[.,]\d+)?$/;

/** Cells as an HTML table, for Word and Excel. */
export function writeHtmlTable(rows: readonly (readonly string[])[]): string {
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
}

function cell(text: string): string {
  const look = text === '' || NUMBER.test(text) ? '' : ` style="mso-number-format:'\\@'"`;
  return `<td${look}>${escaped(text)}</td>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
}
