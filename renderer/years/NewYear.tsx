import { type FormEvent, useId, useState } from 'react';
import type { ManyCommand } from '../../shared/api/commands.ts';
import { firstYearCommands, usualOccasions } from '../../shared/model/first-year.ts';
import type { Occasion } from '../../shared/model/occasion.ts';
import type { Organisation } from '../../shared/model/organisation.ts';
import { ORGANISATION_KINDS } from '../../shared/model/organisation-kinds.ts';
import { t } from '../../shared/text/messages/index.ts';
import { NAME_FORMS, proposedKind, proposedNames } from '../../shared/text/organisation-names.ts';
import { api } from '../data/api.ts';
import { newId } from '../data/new-id.ts';
import { noteSaving } from '../data/saving.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { enterYear } from './enter-year.ts';
import styles from './NewYear.module.css';

type Names = Organisation['name'];
type OccasionKind = Occasion['kind'];

/** Most boards report at the end of July and of the year; the April report is for those that have one. */
const USUAL: readonly OccasionKind[] = ['interim', 'annual'];

interface Typed {
  readonly heading: string;
  /** The forms that have been changed; the others follow the name. */
  readonly names: Partial<Names>;
  readonly kind: Organisation['kind'] | null;
  readonly year: string;
  readonly chosen: readonly OccasionKind[];
  /** Days that have been changed; the others follow the year. */
  readonly days: Partial<Record<OccasionKind, string>>;
}

/** The first year of an organisation: what it is called, which year, and when it is followed up. */
export function NewYear({ onCancel }: { readonly onCancel: () => void }) {
  const [typed, setTyped] = useState<Typed>({
    heading: '',
    names: {},
    kind: null,
    year: String(new Date().getFullYear()),
    chosen: USUAL,
    days: {},
  });
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const hint = useId();
  const alert = useId();
  const names = { ...proposedNames(typed.heading), ...typed.names };
  const kind = typed.kind ?? proposedKind(typed.heading);
  const occasions = usualOccasions(Number(typed.year)).map((one) => ({ ...one, cutOff: typed.days[one.kind] ?? one.cutOff }));
  const change = (part: Partial<Typed>) => {
    setProblem(null);
    setTyped((before) => ({ ...before, ...part }));
  };

  const create = async (event: FormEvent) => {
    event.preventDefault();
    const chosen = occasions.filter((one) => typed.chosen.includes(one.kind));
    const lacking = lackingIn(typed, names, chosen);
    if (lacking !== null) {
      setProblem(t(`years:missing.${lacking}`));
      return;
    }
    setBusy(true);
    const made = chosen.map((one) => ({ ...one, id: newId() }));
    const year = Number(typed.year);
    const organisation = { id: newId(), parent: null, kind, name: names };
    const command: ManyCommand = {
      type: 'many',
      words: 'year',
      commands: firstYearCommands({ organisation, year, occasions: made }, newId),
    };
    const answer = await api.call('commit', command);
    setBusy(false);
    const last = made.at(-1);
    if (!answer.ok || last === undefined) {
      setProblem(answer.ok ? null : answer.error.message);
      return;
    }
    noteSaving({ undo: answer.value, said: t('years:created', { year }), problem: null });
    await enterYear(last.id);
  };

  return (
    <form className={styles.form} onSubmit={(event) => void create(event)} aria-describedby={alert} noValidate>
      <Labelled label={t('years:organisation')} hint={t('years:organisationHint')} hintId={hint}>
        <input
          className={styles.input}
          // biome-ignore lint/a11y/noAutofocus: the person has asked for the form, and this is where it begins
          autoFocus
          aria-describedby={hint}
          value={typed.heading}
          maxLength={200}
          onChange={(event) => change({ heading: event.currentTarget.value })}
        />
      </Labelled>
      <fieldset className={styles.group}>
        <legend>{t('years:forms')}</legend>
        <p className={styles.hint}>{t('years:formsHint')}</p>
        <div className={styles.forms}>
          {NAME_FORMS.map((form) => (
            <Labelled key={form} label={t(`years:${form}`)}>
              <input
                className={styles.input}
                value={names[form]}
                maxLength={200}
                onChange={(event) => change({ names: { ...typed.names, [form]: event.currentTarget.value } })}
              />
            </Labelled>
          ))}
        </div>
      </fieldset>
      <div className={styles.pair}>
        <Labelled label={t('years:kind')}>
          <select
            className={styles.input}
            value={kind}
            onChange={(event) => change({ kind: ORGANISATION_KINDS.find((one) => one === event.currentTarget.value) ?? null })}
          >
            {ORGANISATION_KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`years:kinds.${one}`)}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled label={t('years:year')}>
          <input
            className={styles.input}
            inputMode="numeric"
            value={typed.year}
            maxLength={4}
            onChange={(event) => change({ year: event.currentTarget.value.trim() })}
          />
        </Labelled>
      </div>
      <fieldset className={styles.group}>
        <legend>{t('years:occasions')}</legend>
        <p className={styles.hint}>{t('years:occasionsHint')}</p>
        {occasions.map(({ kind: one, cutOff }) => {
          const isChosen = typed.chosen.includes(one);
          return (
            <div key={one} className={styles.occasion}>
              <label className={styles.tick}>
                <input
                  type="checkbox"
                  checked={isChosen}
                  onChange={() =>
                    change({ chosen: isChosen ? typed.chosen.filter((kept) => kept !== one) : [...typed.chosen, one] })
                  }
                />
                {t(`years:occasion.${one}`)}
              </label>
              <DateField
                label={t('years:cutOff', { occasion: t(`years:occasion.${one}`) })}
                value={cutOff}
                disabled={!isChosen}
                onChange={(day) => change({ days: { ...typed.days, [one]: day ?? '' } })}
              />
            </div>
          );
        })}
      </fieldset>
      <p id={alert} role="alert" className={styles.problem}>
        {problem}
      </p>
      <div className={styles.buttons}>
        <Button type="submit" look="main" isDisabled={busy}>
          {t('years:create')}
        </Button>
        <Button onPress={onCancel}>{t('years:cancel')}</Button>
      </div>
    </form>
  );
}

interface LabelledProps {
  readonly label: string;
  readonly hint?: string;
  readonly hintId?: string;
  readonly children: React.ReactNode;
}

function Labelled({ label, hint, hintId, children }: LabelledProps) {
  return (
    <div className={styles.labelled}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the field is its child */}
      <label>
        <span>{label}</span>
        {children}
      </label>
      {hint === undefined ? null : (
        <span id={hintId} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  );
}

/** What is missing before the year can be made; null when nothing is. */
function lackingIn(
  { heading, year }: Typed,
  names: Names,
  chosen: readonly { readonly cutOff: string }[],
): 'heading' | 'names' | 'year' | 'occasions' | 'cutOff' | null {
  if (heading.trim() === '') return 'heading';
  if (NAME_FORMS.some((form) => names[form].trim() === '')) return 'names';
  if (!/^(199\d|20\d\d|21\d\d|2200)$/u.test(year)) return 'year';
  if (chosen.length === 0) return 'occasions';
  return chosen.some(({ cutOff }) => cutOff === '') ? 'cutOff' : null;
}
