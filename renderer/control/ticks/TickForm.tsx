import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { ControlAction } from '../../../shared/control/control.ts';
import { FAULT_FIELD, tickFault } from '../../../shared/control/ticks/problem.ts';
import { localDate, localDay } from '../../../shared/text/local-date.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { drawnTogether } from '../../data/client.ts';
import { commitAll } from '../../data/commit.ts';
import { newId } from '../../data/new-id.ts';
import { Button } from '../../ui/Button.tsx';
import dialog from '../../ui/Dialog.module.css';
import panel from '../../ui/Panel.module.css';
import { Field, Mark } from '../../ui/Panel.tsx';
import { askTick, dropDraft, keepTickDraft, keptDraft, type TickDraft } from './asking.ts';
import styles from './Ticks.module.css';

interface Props {
  readonly actions: readonly ControlAction[];
  readonly year: number;
  readonly person: string;
}

/** What was done about an action, or about several at once: filled in, sent and left with the keyboard alone. */
export function TickForm({ actions, year, person }: Props) {
  const ids = actions.map(({ id }) => id);
  const [only] = actions.length === 1 ? actions : [];
  const [draft, setDraft] = useState<TickDraft>(() => keptDraft(ids) ?? blank(year, person));
  const [fault, setFault] = useState<{ readonly field: 'happened' | 'deviation'; readonly words: string } | null>(null);
  const said = useId();
  const write = (change: Partial<TickDraft>) => {
    const next = { ...draft, ...change };
    setDraft(next);
    setFault(null);
    keepTickDraft(ids, next);
  };
  const isSent = useRef(false);
  const save = () => {
    if (isSent.current) return;
    const tick = tickOf(draft);
    if (tick === null) return setFault({ field: 'happened', words: t('control:ticks.noDay') });
    const wrong = tickFault(tick, { year, today: localDay(new Date()) });
    if (wrong !== null) {
      return setFault({ field: FAULT_FIELD[wrong], words: t(`store:tick.${wrong}`, { day: tick.happened, year }) });
    }
    dropDraft(ids);
    isSent.current = true;
    const added = ids.map((action) => ({ type: 'tick.add', action, id: newId(), ...tick }) as const);
    // The form goes when its row says what was done: in two pictures the second would come late.
    drawnTogether(
      () => void commitAll(added, 'ticks'),
      () => askTick([]),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    if (event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    save();
  };
  const wrongIn = (field: 'happened' | 'deviation') =>
    fault?.field === field ? { 'aria-invalid': true, 'aria-describedby': said } : {};
  const text = (field: 'what' | 'deviation' | 'remedy', label: string, focused = false) => (
    <Field label={label}>
      <textarea
        className={panel.input}
        aria-label={label}
        rows={1}
        spellCheck={false}
        // The form is opened to be written in.
        // biome-ignore lint/a11y/noAutofocus: a dialog moves the cursor into itself
        autoFocus={focused}
        value={draft[field]}
        {...(field === 'deviation' ? wrongIn('deviation') : {})}
        onChange={(event) => write({ [field]: event.currentTarget.value })}
      />
    </Field>
  );
  return (
    <ModalOverlay className={dialog.overlay ?? ''} isOpen onOpenChange={() => askTick([])}>
      <Modal className={dialog.modal ?? ''}>
        <Dialog className={dialog.dialog ?? ''}>
          <Heading slot="title">{t('control:ticks.tick')}</Heading>
          <p className={styles.about}>{only?.text ?? t('control:ticks.tickMany', { count: actions.length })}</p>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in any of its fields sends the form */}
          <div className={styles.form} onKeyDown={onKeyDown}>
            {text('what', t('control:ticks.what'), true)}
            <div className={styles.pair}>
              <Field label={t('control:ticks.when')}>
                <input
                  className={panel.input}
                  aria-label={t('control:ticks.when')}
                  placeholder={t('views:date.form')}
                  spellCheck={false}
                  value={draft.happened}
                  {...wrongIn('happened')}
                  onChange={(event) => write({ happened: event.currentTarget.value })}
                />
              </Field>
              <Field label={t('control:ticks.by')}>
                <input
                  className={panel.input}
                  aria-label={t('control:ticks.by')}
                  spellCheck={false}
                  value={draft.by}
                  onChange={(event) => write({ by: event.currentTarget.value })}
                />
              </Field>
            </div>
            <fieldset className={styles.choices}>
              <legend>{t('control:ticks.result')}</legend>
              {(['ok', 'deviation'] as const).map((result) => (
                <label key={result}>
                  <input type="radio" name="result" checked={draft.result === result} onChange={() => write({ result })} />
                  {t(`control:ticks.${result}`)}
                </label>
              ))}
            </fieldset>
            {draft.result === 'ok' ? null : (
              <>
                {text('deviation', t('control:ticks.whatDeviates'))}
                {text('remedy', t('control:ticks.remedy'))}
              </>
            )}
            {only === undefined || only.steps.length === 0 ? null : (
              <fieldset className={styles.steps}>
                <legend>{t('control:ticks.steps')}</legend>
                {only.steps.map((step) => (
                  <Mark
                    key={step}
                    label={step}
                    marked={draft.steps.includes(step)}
                    readOnly={false}
                    onChange={(done) =>
                      write({ steps: only.steps.filter((one) => (one === step ? done : draft.steps.includes(one))) })
                    }
                  />
                ))}
              </fieldset>
            )}
            <p id={said} role="alert" className={panel.wrong}>
              {fault?.words}
            </p>
          </div>
          <div className={styles.buttons}>
            <Button look="main" onPress={save}>
              {t('control:ticks.save')}
            </Button>
            <Button onPress={() => askTick([])}>{t('control:ticks.cancel')}</Button>
          </div>
          <p className={styles.keys}>{t('control:ticks.keys')}</p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Today, while it is in the plan's year: of another year nobody but the person knows the day. */
function blank(year: number, by: string): TickDraft {
  const today = localDay(new Date());
  const happened = Number(today.slice(0, 4)) === year ? today : '';
  return { what: '', happened, by, result: 'ok', deviation: '', remedy: '', steps: [] };
}

/** What the form says; null while it names no day. */
function tickOf({ result, steps, ...draft }: TickDraft) {
  const happened = localDate(draft.happened);
  if (happened === null) return null;
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
  const deviates = result === 'deviation';
  return {
    happened,
    what: orNull(draft.what),
    by: orNull(draft.by),
    result,
    deviation: deviates ? orNull(draft.deviation) : null,
    remedy: deviates ? orNull(draft.remedy) : null,
    steps: [...steps],
  };
}
