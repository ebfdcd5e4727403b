import { useRef, useState } from 'react';
import { COMMAND_WORDS } from '../../shared/api/command-words.ts';
import type { Library } from '../../shared/api/views.ts';
import type { LibraryOccasion } from '../../shared/model/choose-occasion.ts';
import { t } from '../../shared/text/messages/index.ts';
import { goToOccasion } from '../app/place.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { occasionName } from '../ui/dates.ts';
import { Later } from '../ui/Later.tsx';
import styles from './Frame.module.css';
import type { MoreMenu } from './MoreMenu.tsx';
import type { YearMenu } from './YearMenu.tsx';

interface Props {
  readonly library: Library;
  readonly occasion: LibraryOccasion;
  readonly onKeys: () => void;
  readonly onFind: () => void;
}

const loadMoreMenu = async (): Promise<typeof MoreMenu> => (await import('./MoreMenu.tsx')).MoreMenu;
const loadYearMenu = async (): Promise<typeof YearMenu> => (await import('./YearMenu.tsx')).YearMenu;

/** Year, organisation and occasion, always in sight: the most common mistake is to write in the wrong one. */
export function TopBar({ library, occasion, onKeys, onFind }: Props) {
  return (
    <header className={styles.top} data-pane="top">
      <div className={styles.product}>{t('views:product')}</div>
      <Year library={library} occasion={occasion} />
      <Occasions library={library} occasion={occasion} />
      <div className={styles.space} />
      <Find onFind={onFind} />
      <More onKeys={onKeys} />
    </header>
  );
}

function Year({ library, occasion }: Pick<Props, 'library' | 'occasion'>) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const year = library.years.find(({ id }) => id === occasion.year);
  const organisation = library.organisations.find(({ id }) => id === year?.organisation);
  if (year === undefined || organisation === undefined) return null;
  const name = t('views:top.year', { organisation: organisation.name.short, year: year.year });
  return (
    <>
      <Button ref={trigger} look="quiet" aria-haspopup="menu" aria-expanded={open} onPress={() => setOpen(true)}>
        <span className={styles.year}>
          {name} <span className={styles.organisation}>{organisation.name.definite}</span> ▾
        </span>
      </Button>
      {open ? <Later load={loadYearMenu} props={{ library, occasion, trigger, onClose: () => setOpen(false) }} /> : null}
    </>
  );
}

function Occasions({ library, occasion }: Pick<Props, 'library' | 'occasion'>) {
  const ofYear = library.occasions
    .filter(({ year }) => year === occasion.year)
    .toSorted((a, b) => a.cutOff.localeCompare(b.cutOff));
  return (
    <div className={styles.occasion}>
      {ofYear.length < 2 ? (
        <span className={styles.single}>{occasionName(occasion)}</span>
      ) : (
        <Choice
          label={t('views:top.occasion')}
          options={ofYear.map((one) => ({ id: one.id, content: occasionName(one) }))}
          value={occasion.id}
          onChange={(id) => {
            if (id !== null) void goToOccasion(id);
          }}
        />
      )}
      {occasion.state === 'locked' ? <span className={styles.locked}>{t('views:top.locked')}</span> : null}
    </div>
  );
}

/** Looks like a field, since that is what it opens. */
function Find({ onFind }: Pick<Props, 'onFind'>) {
  const { label, keys } = COMMAND_WORDS.palette;
  return (
    <button type="button" className={styles.find} aria-haspopup="dialog" aria-keyshortcuts="Control+K" onClick={onFind}>
      <span>{label}</span> <kbd>{keys[0]}</kbd>
    </button>
  );
}

function More({ onKeys }: Pick<Props, 'onKeys'>) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        ref={trigger}
        look="quiet"
        aria-label={t('views:top.more')}
        aria-haspopup="menu"
        aria-expanded={open}
        onPress={() => setOpen(true)}
      >
        ⋯
      </Button>
      {open ? <Later load={loadMoreMenu} props={{ trigger, onKeys, onClose: () => setOpen(false) }} /> : null}
    </>
  );
}
