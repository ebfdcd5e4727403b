import type { TableCell } from '../../shared/report/document.ts';

/** The heading rows of a printed table, on one or two levels. An empty corner is no heading. */
export function HeadingRows({ rows }: { readonly rows: readonly (readonly TableCell[])[] }) {
  return rows.map((cells, level) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: heading rows have nothing but their level
    <tr key={level}>
      {cells.map(({ content, align, columnSpan, rowSpan }, index) => {
        const text = content.type === 'plain' ? content.text : '';
        const span = { colSpan: columnSpan, rowSpan, 'data-align': align };
        return text === '' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a heading is its place
          <td key={index} {...span} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a heading is its place
          <th key={index} scope={columnSpan > 1 ? 'colgroup' : 'col'} {...span}>
            {text}
          </th>
        );
      })}
    </tr>
  ));
}
