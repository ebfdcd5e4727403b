import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { Library } from '../../shared/api/views.ts';
import { chooseOccasionOf, type LibraryOccasion } from '../../shared/model/choose-occasion.ts';
import { latestOutcomes, textYearLater } from '../../shared/model/roll-year.ts';
import { t } from '../../shared/text/messages/index.ts';
import { api } from '../data/api.ts';
import { answered, client } from '../data/client.ts';
import { sendDrafts } from '../data/drafts.ts';
import { newId } from '../data/new-id.ts';
import { itemsRead, libraryRead, modelRead } from '../data/reads.ts';
import { noteSaving } from '../data/saving.ts';
import { Button } from '../ui/Button.tsx';
import { Refusal } from '../ui/Refusal.tsx';
import { DroppedRisks } from './DroppedRisks.tsx';
import { enterYear } from './enter-year.ts';
import { KeepTree } from './KeepTree.tsx';
import styles from './RollYear.module.css';

interface Props {
  readonly library: Library;
  readonly occasion: LibraryOccasion;
  readonly onClose: () => void;
}

/** The next year from this one: what goes along, and what becomes of it. */
export function RollYear({ library, occasion, onClose }: Props) {
  const from = library.years.find(({ id }) => id === occasion.year);
  const model = useQuery(modelRead(occasion.id)).data?.model;
  const items = useQuery(itemsRead(occasion.id)).data?.items;
  const occasions = library.occasions.filter(({ year }) => year === occasion.year);
  const outcomes = useOutcomes(occasions);
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<string | null>(null);
  // Not shown: a button that is disabled under the cursor loses it, and Escape with it.
  const busy = useRef(false);
  if (from === undefined) return null;
  const { year } = from;
  const next = year + 1;

  const roll = async () => {
    if (busy.current) return;
    busy.current = true;
    await sendDrafts();
    const id = idOf(from, library);
    const answer = await api.call('commit', { type: 'year.roll', from: from.id, id, drop: [...dropped] });
    busy.current = false;
    if (!answer.ok) {
      setProblem(answer.error.message);
      return;
    }
    noteSaving({ undo: answer.value, said: t('years:rolled', { year: next }), problem: null });
    onClose();
    const fresh = await answered(api.call('library'));
    client.setQueryData(libraryRead.queryKey, fresh);
    const first = chooseOccasionOf(fresh, id, null);
    if (first !== null) await enterYear(first.id);
  };

  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen isDismissable onOpenChange={onClose}>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <Heading slot="title">{t('years:rollTitle', { year: next, from: year })}</Heading>
          <ul className={styles.what}>
            <li>{t('years:what.kept')}</li>
            <li>{t('years:what.outcomes')}</li>
            <li>{t('years:what.cleared')}</li>
            <li>{t('years:what.old', { year })}</li>
          </ul>
          {model === undefined ? null : <DroppedRisks occasion={occasion.id} model={model} />}
          {model === undefined || items === undefined || items.length === 0 ? null : (
            <>
              <p className={styles.choose}>{t('years:choose')}</p>
              <KeepTree model={model} items={items} outcomes={outcomes} dropped={dropped} onDrop={setDropped} />
            </>
          )}
          <Refusal>{problem}</Refusal>
          <div className={styles.buttons}>
            <Button look="main" onPress={() => void roll()} autoFocus>
              {t('years:roll', { year: next })}
            </Button>
            <Button onPress={onClose}>{t('years:cancel')}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What will be the latest known outcome of each item: that of the year's last occasion that has one. */
function useOutcomes(occasions: readonly LibraryOccasion[]): ReadonlyMap<string, string> {
  const reads = useQueries({ queries: occasions.map(({ id }) => itemsRead(id)) });
  const said = reads.map(({ data }) => data?.followUps);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answers are what it is made of
  return useMemo(
    () => latestOutcomes(occasions.map(({ cutOff }, index) => ({ cutOff, followUps: said[index] ?? [] }))),
    [occasions.length, ...said],
  );
}

/** The old year's id with the new year in it: "hsn-2024" -> "hsn-2025"; another where that says nothing or is taken. */
function idOf(from: Library['years'][number], { years }: Library): string {
  const renamed = textYearLater(from.id, from.year);
  return years.some(({ id }) => id === renamed) ? newId() : renamed;
}
