import { ACTION_KINDS, type ControlAction, EVERY } from '../../shared/control/control.ts';
import { t } from '../../shared/text/messages/index.ts';
import { commit } from '../data/commit.ts';
import folded from '../panel/FoldSection.module.css';
import { FoldSection } from '../panel/FoldSection.tsx';
import { Choice } from '../ui/Choice.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Field, Mark } from '../ui/Panel.tsx';
import { ShortField } from '../ui/ShortField.tsx';

/** What the plan says of an action: what kind, whose, when and how. */
export function ActionFields({ action, readOnly }: { readonly action: ControlAction; readonly readOnly: boolean }) {
  const set = { type: 'action.set', action: action.id } as const;
  const { rhythm } = action;
  return (
    <FoldSection name="control-plan" title={t('control:plan')} note={action.due ?? undefined}>
      <Field label={t('control:field.kind')}>
        <Choice
          label={t('control:field.kind')}
          options={ACTION_KINDS.map((id) => ({ id, content: t(`control:kind.${id}`) }))}
          value={action.kind}
          clearable
          disabled={readOnly}
          onChange={(value) => void commit({ ...set, field: 'kind', value })}
        />
      </Field>
      <div className={folded.pair}>
        <Field label={t('control:field.responsible')}>
          <ShortField
            label={t('control:field.responsible')}
            value={action.responsible}
            readOnly={readOnly}
            onCommit={(value) => commit({ ...set, field: 'responsible', value })}
          />
        </Field>
        <Field label={t('control:field.due')}>
          <DateField
            label={t('control:field.due')}
            value={action.due}
            readOnly={readOnly}
            onChange={(value) => void commit({ ...set, field: 'due', value })}
          />
        </Field>
      </div>
      <Field label={t('control:field.every')}>
        <Choice
          label={t('control:field.every')}
          options={EVERY.map((id) => ({ id, content: t(`control:every.${id}`) }))}
          value={rhythm?.every ?? null}
          clearable
          disabled={readOnly}
          onChange={(every) => {
            const value = every === null ? null : { ...(rhythm ?? { from: null, to: null }), every };
            void commit({ ...set, field: 'rhythm', value });
          }}
        />
      </Field>
      {rhythm === null ? null : (
        <div className={folded.pair}>
          {(['from', 'to'] as const).map((end) => (
            <Field key={end} label={t(`control:field.${end}`)}>
              <DateField
                label={t(`control:field.${end}`)}
                value={rhythm[end]}
                readOnly={readOnly}
                onChange={(day) => void commit({ ...set, field: 'rhythm', value: { ...rhythm, [end]: day } })}
              />
            </Field>
          ))}
        </div>
      )}
      <Field label={t('control:field.steps')}>
        <ShortField
          lines
          label={t('control:field.steps')}
          value={action.steps.join('\n')}
          readOnly={readOnly}
          onCommit={(text) => commit({ ...set, field: 'steps', value: stepsOf(text) })}
        />
      </Field>
      <Mark
        label={t('control:field.regionWide')}
        marked={action.regionWide}
        readOnly={readOnly}
        onChange={(value) => void commit({ ...set, field: 'regionWide', value })}
      />
    </FoldSection>
  );
}

function stepsOf(text: string | null): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
