import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { bindCommand, type TypedFigure, type TypedText } from '../../shared/bound/typed-figures.ts';
import { t } from '../../shared/text/messages/index.ts';
import { go } from '../app/place.ts';
import { client } from '../data/client.ts';
import { commitAll } from '../data/commit.ts';
import { sendDrafts } from '../data/drafts.ts';
import { orSayWhy } from '../data/or-say-why.ts';
import { typedFiguresRead } from '../data/reads.ts';
import findings from '../findings/Findings.module.css';
import { Button } from '../ui/Button.tsx';
import styles from './ReportDialog.module.css';

interface Props {
  readonly report: string;
  readonly readOnly: boolean;
  readonly onShow: () => void;
}

interface One {
  readonly of: TypedText;
  readonly figure: TypedFigure;
}

/** The figures in a report's texts that are typed where a cell has the same, each to be bound to it with a key; folded until asked for. */
export function TypedFigures({ report, readOnly, onShow }: Props) {
  const { data = [] } = useQuery(typedFiguresRead(report));
  const list = useRef<HTMLUListElement>(null);
  const isBinding = useRef(false);
  const [said, say] = useState('');
  const all = data.flatMap((of) => of.figures.map((figure): One => ({ of, figure })));
  const sure = all.filter(({ figure }) => figure.isSure);
  if (all.length === 0 && said === '') return null;
  const bind = async (chosen: readonly One[]) => {
    if (isBinding.current) return;
    isBinding.current = true;
    await orSayWhy(async () => {
      // What is being typed comes first, and the texts as they are now: a figure is known by its place in them.
      await sendDrafts();
      const now = await client.fetchQuery({ ...typedFiguresRead(report), staleTime: 0 });
      const found = now.map((of) => ({
        of,
        figures: of.figures.filter((figure) => chosen.some((one) => isSame(one, of, figure))),
      }));
      const count = found.flatMap(({ figures }) => figures).length;
      await commitAll(
        found.flatMap(({ of, figures }) => bindCommand(of, figures)),
        'bind-figures',
      );
      say(count === 0 ? t('bound:typed.gone') : t('bound:typed.written', { count }));
    });
    isBinding.current = false;
    list.current?.focus();
  };
  return (
    <details className={styles.typed}>
      <summary>{t('bound:typed.summary', { count: all.length })}</summary>
      <p>{t('bound:typed.how')}</p>
      <p role="status">{said}</p>
      {readOnly || sure.length < 2 ? null : (
        <Button onPress={() => void bind(sure)}>{t('bound:typed.followSure', { count: sure.length })}</Button>
      )}
      <ul ref={list} tabIndex={-1} className={styles.findings} aria-label={t('bound:typed.summary', { count: all.length })}>
        {all.map((one) => {
          const { of, figure } = one;
          const sentence = t('bound:typed.one', { name: of.name, words: figure.words, cell: figure.cell });
          return (
            <li key={`${of.place.id} ${figure.place}`}>
              {sentence}{' '}
              <span className={findings.choices}>
                {readOnly ? null : (
                  <Button look="link" aria-label={t('bound:typed.followNamed', { sentence })} onPress={() => void bind([one])}>
                    {t('bound:typed.follow')}
                  </Button>
                )}
                <Button
                  look="link"
                  aria-label={t('views:report.check.showWhat', { what: sentence })}
                  onPress={() => {
                    onShow();
                    void go(of.place.view, of.place.id, of.place.occasion);
                  }}
                >
                  {t('views:report.check.show')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** The same words in the same place of the same text, of the same cell. */
function isSame({ of, figure }: One, now: TypedText, { place, words, binding }: TypedFigure): boolean {
  return (
    of.place.id === now.place.id &&
    figure.place === place &&
    figure.words === words &&
    JSON.stringify(figure.binding) === JSON.stringify(binding)
  );
}
