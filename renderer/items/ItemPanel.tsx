import { Fragment } from 'react';
import type { ModelView } from '../../shared/api/views.ts';
import { rangeText } from '../../shared/report/item-words.ts';
import { t } from '../../shared/text/messages/index.ts';
import { commit } from '../data/commit.ts';
import { EditorBar } from '../editor/EditorBar.tsx';
import { RichTextField } from '../editor/RichTextField.tsx';
import { enterContent } from '../frame/panes.ts';
import { loadItemBackground } from '../panel/load-background.ts';
import { ToSecretary } from '../panel/ToSecretary.tsx';
import { WordCount } from '../panel/WordCount.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Later } from '../ui/Later.tsx';
import { Field, Panel } from '../ui/Panel.tsx';
import { Status } from '../ui/Symbol.tsx';
import { Description } from './Description.tsx';
import styles from './Items.module.css';
import { loadItemTrend, loadProposedColour, loadSuggestedStatus } from './load-parts.ts';
import { Marks } from './Marks.tsx';
import { MeasuredFields } from './MeasuredFields.tsx';
import { MissingReason } from './MissingReason.tsx';
import { type ItemNode, isFollowedUp, STATUS_FIELD, type StatusUse } from './rows.ts';

interface Props {
  readonly node: ItemNode;
  readonly view: ModelView;
  readonly occasion: string;
  readonly readOnly: boolean;
}

const USES: readonly StatusUse[] = ['colour', 'indicator-status', 'arrow'];

/** One item with everything that is said of it. */
export function ItemPanel({ node, view, occasion, readOnly }: Props) {
  const { item, kind, followUp } = node;
  const { words } = view.model;
  const onFollowUp = { type: 'follow-up.set', occasion, item: item.id } as const;
  const number = item.number === null ? '' : ` ${rangeText(item.number, words)}`;
  const receiver = view.organisations.find(({ id }) => id === item.receiver)?.name.definite;
  return (
    <Panel kind={`${kind.singular}${number}`} title={item.title}>
      {receiver === undefined ? null : <p className={styles.receiver}>{t('views:items.receiver', { receiver })}</p>}
      <Description node={node} readOnly={readOnly} />
      {USES.map((use) => {
        const scale = node.scales[use];
        return scale === undefined ? null : (
          <Fragment key={use}>
            <Field label={scale.name}>
              <Choice
                label={scale.name}
                options={scale.values.map((value) => ({ id: value.id, content: <Status value={value} /> }))}
                value={followUp[STATUS_FIELD[use]]}
                clearable
                disabled={readOnly}
                onChange={(value) => void commit({ ...onFollowUp, field: STATUS_FIELD[use], value })}
              />
            </Field>
            {use === 'colour' && kind.role === 'goal' ? (
              <Later load={loadProposedColour} props={{ node, model: view.model, occasion, readOnly }} />
            ) : null}
            {use === 'indicator-status' ? (
              <Later load={loadSuggestedStatus} props={{ node, model: view.model, occasion, readOnly }} />
            ) : null}
          </Fragment>
        );
      })}
      {kind.measured ? <MeasuredFields {...{ item, occasion, words, readOnly }} outcome={followUp.outcome} /> : null}
      {kind.measured && (followUp.outcome === null || followUp.missingReason !== null) ? (
        <MissingReason
          value={followUp.missingReason}
          measuring={view.model.measuring}
          readOnly={readOnly}
          onCommit={(value) => commit({ ...onFollowUp, field: 'missingReason', value })}
        />
      ) : null}
      {kind.commented || item.commentExpected ? (
        <Field
          label={words.comment}
          note={<WordCount text={followUp.comment} instruction={item.instruction} />}
          tools={readOnly ? null : <EditorBar />}
        >
          <RichTextField
            value={followUp.comment}
            label={words.comment}
            placeholder={t('views:items.writeComment')}
            readOnly={readOnly}
            onEscape={enterContent}
            onCommit={(value) => commit({ ...onFollowUp, field: 'comment', value })}
          />
        </Field>
      ) : null}
      <ToSecretary
        value={followUp.toSecretary ?? null}
        readOnly={readOnly}
        onCommit={(value) => commit({ ...onFollowUp, field: 'toSecretary', value })}
      />
      {kind.measured ? <Later load={loadItemTrend} props={{ item: item.id, words }} /> : null}
      {isFollowedUp(node) ? <Marks {...{ occasion, followUp, readOnly }} /> : null}
      <Later load={loadItemBackground} props={{ node, view, occasion, readOnly }} />
    </Panel>
  );
}
