import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { Cell } from '../../shared/grid/cell.ts';
import type { PastePlan, PasteProblem } from '../../shared/grid/paste.ts';
import { problemWords } from '../../shared/grid/problem-words.ts';
import { t } from '../../shared/text/messages/index.ts';
import { Button } from '../ui/Button.tsx';
import dialog from '../ui/Dialog.module.css';
import styles from './PastePreview.module.css';

interface Props {
  readonly plan: PastePlan;
  /** What a row and a column are called; null beyond the grid. */
  readonly rowName: (row: number) => string | null;
  readonly columnName: (row: number, column: number) => string | null;
  readonly cellAt: (row: number, column: number) => Cell;
  readonly onAnswer: (fitting: boolean) => void;
}

/** More rows than this say nothing more. */
const MOST = 200;

/** What cannot be pasted, cell by cell, before anything is written. */
export function PastePreview({ plan: { problems, edits, added }, onAnswer, ...names }: Props) {
  const rest = problems.length - MOST;
  const come = added.filter((id) => id !== null).length;
  return (
    <ModalOverlay className={dialog.overlay ?? ''} isOpen onOpenChange={() => onAnswer(false)}>
      <Modal className={dialog.modal ?? ''}>
        <Dialog className={dialog.dialog ?? ''}>
          <Heading slot="title">{t('grid:paste.title')}</Heading>
          <p>{t('grid:paste.what', { count: problems.length, fits: edits.length })}</p>
          {come === 0 ? null : <p>{t('grid:paste.added', { count: come })}</p>}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached with the keyboard */}
          <section className={styles.list} tabIndex={0} aria-label={t('grid:paste.title')}>
            <table className={styles.problems}>
              <thead>
                <tr>
                  <th scope="col">{t('grid:paste.cell')}</th>
                  <th scope="col">{t('grid:paste.text')}</th>
                  <th scope="col">{t('grid:paste.why')}</th>
                </tr>
              </thead>
              <tbody>
                {problems.slice(0, MOST).map((problem) => (
                  <Problem key={`${problem.row} ${problem.column}`} problem={problem} {...names} />
                ))}
              </tbody>
            </table>
            {rest > 0 ? <p>{t('grid:paste.more', { count: rest })}</p> : null}
          </section>
          <div className={styles.buttons}>
            <Button look="main" onPress={() => onAnswer(true)} isDisabled={edits.length + come === 0}>
              {t('grid:paste.fitting')}
            </Button>
            <Button onPress={() => onAnswer(false)} autoFocus>
              {t('grid:paste.cancel')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Problem({
  problem,
  rowName,
  columnName,
  cellAt,
}: Omit<Props, 'plan' | 'onAnswer'> & { readonly problem: PasteProblem }) {
  const { row, column, text, why } = problem;
  const [inRow, under] = [rowName(row), columnName(row, column)];
  const isBeyond = inRow === null || under === null;
  return (
    <tr>
      <th scope="row">{isBeyond ? t('grid:paste.beyond') : t('grid:paste.place', { row: inRow, column: under })}</th>
      <td>{text}</td>
      <td>{problemWords(why, cellAt(row, column))}</td>
    </tr>
  );
}
