import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BoardsView, ItemsView, ModelView } from '../../../shared/api/views.ts';
import { sentenceOfGoal } from '../../../shared/region/taken.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { useCommands } from '../../app/commands.ts';
import { boardsRead, itemsRead, modelRead } from '../../data/reads.ts';
import { ItemPanel } from '../../items/ItemPanel.tsx';
import { takeSuggestions } from '../../items/load-parts.ts';
import { itemNodes } from '../../items/rows.ts';
import { isLocked } from '../../ui/locked.ts';
import { Read } from '../../ui/Read.tsx';
import { LockedNote, View } from '../../ui/View.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import type { LookProps } from '../looks.ts';
import { BoardComments } from './BoardComments.tsx';
import { GoalFindings } from './GoalFindings.tsx';
import { GoalMatrix } from './GoalMatrix.tsx';
import { GoalSentences } from './GoalSentences.tsx';
import styles from './Goals.module.css';

/** The region's goals across its boards: what each board says, and beside it what the region says itself. */
export function GoalsLook({ occasion, tabs }: LookProps) {
  const [boards, model, items] = [useQuery(boardsRead(occasion)), useQuery(modelRead(occasion)), useQuery(itemsRead(occasion))];
  return (
    <Read title={t('views:nav.boards')} tabs={tabs} of={[boards, model, items]}>
      {(found, view, said) => <Goals {...{ occasion, tabs, found, view, said }} />}
    </Read>
  );
}

interface GoalsProps extends LookProps {
  readonly found: BoardsView;
  readonly view: ModelView;
  readonly said: ItemsView;
}

function Goals({ occasion, tabs, found, view, said }: GoalsProps) {
  const [chosen, choose] = useState<string | null>(null);
  const { boards, goals } = found;
  const row = goals.rows.find(({ item }) => item === chosen) ?? goals.rows[0];
  const readOnly = isLocked(view.occasions, occasion);
  const nodes = itemNodes(view.model, said);
  const node = nodes.find(({ id }) => id === row?.item);
  const canAccept = row !== undefined && !readOnly;
  useCommands(canAccept ? { 'accept-suggestion': () => void takeSuggestions({ model: view.model, occasion }, [row.item]) } : {});
  if (row === undefined || node === undefined) {
    return (
      <View title={t('views:nav.boards')} tabs={tabs}>
        <Empty title={t('region:goals.emptyTitle')}>
          <p>{t('region:goals.empty')}</p>
        </Empty>
      </View>
    );
  }
  const colourOf = new Map(nodes.map(({ id, followUp }) => [id, followUp.colour]));
  return (
    <View
      title={t('views:nav.boards')}
      tabs={tabs}
      note={readOnly ? <LockedNote /> : null}
      side={<ItemPanel key={node.id} {...{ node, view, occasion, readOnly }} />}
    >
      <div className={styles.sheet}>
        <GoalMatrix {...{ boards, goals, colourOf }} chosen={row.item} onChoose={choose} />
        <GoalFindings goals={goals} onShow={choose} />
        <BoardComments
          key={row.item}
          {...{ boards, row, occasion, readOnly, node }}
          sentence={found.sentences.ofGoals[row.item] === undefined ? null : sentenceOfGoal(row.item)}
          organisation={view.model.organisation}
        />
        <GoalSentences sentences={found.sentences} />
      </div>
    </View>
  );
}
