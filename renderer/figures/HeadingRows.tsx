import type { TableCell } from '../../shared/report/document.ts';

/** The heading rows of a printed table, on one or two levels. */
export function HeadingRows({ rows }: { readonly rows: readonly (readonly TableCell[])[] }) {
  return rows.map((cells, level) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: heading rows have nothing but their level
    <tr key={level}>
      {cells.map(({ content, align, columnSpan, rowSpan }, index) => (
        <th
          // biome-ignore lint/suspicious/noArrayIndexKey: a heading is its place
          key={index}
          scope={columnSpan > 1 ? 'colgroup' : 'col'}
          colSpan={columnSpan}
          rowSpan={rowSpan}
          data-align={align}
        >
          {content.type === 'plain' ? content.text : null}
        </th>
      ))}
    </tr>
  ));
}
