import type { EarlierOccasion, ModelView } from '../../shared/api/views.ts';
import { isOfControl } from '../../shared/model/scale-names.ts';
import { t } from '../../shared/text/messages/index.ts';
import { commit } from '../data/commit.ts';
import { orSayWhy } from '../data/or-say-why.ts';
import { COMMENT_CHOICES } from '../items/comment-expected.ts';
import { type ItemNode, STATUS_FIELD } from '../items/rows.ts';
import { Choice } from '../ui/Choice.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Field } from '../ui/Panel.tsx';
import { ShortField } from '../ui/ShortField.tsx';
import { EarlierSections, type Said } from './EarlierSections.tsx';
import styles from './FoldSection.module.css';
import { FoldSection } from './FoldSection.tsx';
import { HistorySection } from './HistorySection.tsx';
import { takeEarlier } from './take-earlier.ts';

export interface ItemBackgroundProps {
  readonly node: ItemNode;
  readonly view: ModelView;
  readonly occasion: string;
  readonly readOnly: boolean;
}

/** What stands behind an item's follow-up: what is expected, what was said before, and what has been changed. */
export function ItemBackground({ node, view, occasion, readOnly }: ItemBackgroundProps) {
  const { item, followUp } = node;
  return (
    <>
      <Expected node={node} readOnly={readOnly} />
      <EarlierSections
        occasion={occasion}
        now={followUp.comment}
        onTake={readOnly ? null : () => void orSayWhy(() => takeEarlier(occasion, { item: item.id }))}
        of={(earlier) => saidOf(earlier, node, view)}
      />
      <HistorySection of={{ entity: 'item', id: item.id, occasion }} scales={view.model.scales} readOnly={readOnly} />
    </>
  );
}

function Expected({ node: { item, kind }, readOnly }: Pick<ItemBackgroundProps, 'node' | 'readOnly'>) {
  const set = { type: 'item.set', item: item.id } as const;
  const kindSays = t(kind.commented ? 'panel:yes' : 'panel:no');
  return (
    <FoldSection name="expected" title={t('panel:expected')} note={item.due ?? undefined}>
      <Field label={t('panel:instruction')}>
        <ShortField
          label={t('panel:instruction')}
          value={item.instruction}
          readOnly={readOnly}
          onCommit={(value) => commit({ ...set, field: 'instruction', value })}
        />
      </Field>
      <Field label={t('panel:commentExpected.name')}>
        <Choice
          label={t('panel:commentExpected.name')}
          options={COMMENT_CHOICES.map(({ id, word, value }) => ({
            id,
            content: value === null ? `${word} (${kindSays})` : word,
          }))}
          value={COMMENT_CHOICES.find(({ value }) => value === item.commentExpected)?.id ?? null}
          disabled={readOnly}
          onChange={(id) => {
            const choice = COMMENT_CHOICES.find((one) => one.id === id);
            if (choice !== undefined) void commit({ ...set, field: 'commentExpected', value: choice.value });
          }}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={t('panel:responsible')}>
          <ShortField
            label={t('panel:responsible')}
            value={item.responsible}
            readOnly={readOnly}
            onCommit={(value) => commit({ ...set, field: 'responsible', value })}
          />
        </Field>
        <Field label={t('panel:due')}>
          <DateField
            label={t('panel:due')}
            value={item.due}
            readOnly={readOnly}
            onChange={(value) => void commit({ ...set, field: 'due', value })}
          />
        </Field>
      </div>
    </FoldSection>
  );
}

/** The item as it was reported on an earlier occasion. */
function saidOf(earlier: EarlierOccasion, { item, kind }: ItemNode, { model }: ModelView): Said | null {
  const followUp = earlier.followUps.find((one) => one.item === item.id);
  if (followUp === undefined) return null;
  const statuses = earlier.scales.flatMap(({ use, name, values }) => {
    if (isOfControl(use)) return [];
    const value = values.find(({ id }) => id === followUp[STATUS_FIELD[use]]);
    return value === undefined ? [] : [{ label: name, value: value.word }];
  });
  const outcome = kind.measured && followUp.outcome !== null ? [{ label: model.words.outcome, value: followUp.outcome }] : [];
  return { text: followUp.comment, facts: [...statuses, ...outcome] };
}
