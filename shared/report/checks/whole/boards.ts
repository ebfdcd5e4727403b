import { hasBoardChapters } from '../../../model/chapters.ts';
import type { Layout } from '../../../model/layout.ts';
import type { Occasion } from '../../../model/occasion.ts';
import type { Year } from '../../../model/year.ts';
import type { BoardReport } from '../../../region/board-report.ts';
import { organisationFigures } from '../../../region/organisation-figures.ts';
import { tableSums } from '../../../region/sums.ts';
import { t } from '../../../text/messages/index.ts';
import { chapterOf } from '../../layout/boards.ts';
import type { ReportFinding } from '../finding.ts';
import { wholeFinding } from './finding.ts';

/** Boards whose report has not come, and figures of the region that are not what its boards come to: budgets beside frames, plans, persons. */
export function boardFindings(year: Year, report: string, occasion: Occasion, boards: readonly BoardReport[]): ReportFinding[] {
  const layout = layoutOfReport(year, report);
  const hasChapters = layout !== undefined && hasBoardChapters(layout);
  // A board's own year knows other boards too, and awaits nothing of them.
  if (!hasChapters && boards.every(({ report: handedIn }) => handedIn === null)) return [];
  const figures = boards.map(({ board, report }) => ({
    board: board.id,
    year: report === null ? null : { model: report.model, tables: report.occasions.flatMap(({ tables }) => tables) },
  }));
  return [
    ...boards
      .filter(({ report }) => report === null)
      .map(({ board }) =>
        wholeFinding({
          about: 'board-missing',
          place: { view: 'boards', occasion: occasion.id, id: board.id },
          chapter: hasChapters ? chapterOf(board.id) : null,
          thing: board.id,
          sentence: t(`report:check.boardMissing.${hasChapters ? 'chapter' : 'figures'}`, { board: board.name.definite }),
          evidence: [],
        }),
      ),
    ...tableSums({ model: year.model, tables: occasion.tables }, [
      ...figures,
      ...organisationFigures(year.organisations, year.model),
    ]).flatMap(({ table, title, rows, columns, cells }) =>
      cells.flatMap(({ row, column, own, sum, difference, key, ofModel }): ReportFinding[] => {
        if (difference === null || key === null || own === null) return [];
        const cell = t('bound:cell', {
          table: title,
          row: rows.find(({ id }) => id === row)?.label ?? '',
          column: columns.find(({ id }) => id === column)?.heading ?? '',
        });
        const sentence = t(ofModel ? 'report:whole.modelDiffers' : 'report:whole.boardsDiffer', { cell, own, sum, difference });
        return [
          { about: 'boards-differ', place: { view: 'figures', occasion: occasion.id, id: table }, chapter: null, sentence, key },
        ];
      }),
    ),
  ];
}

function layoutOfReport({ reports, model }: Year, report: string): Layout | undefined {
  return model.layouts.find(({ id }) => id === reports.find((one) => one.id === report)?.layout);
}
