import type { KeyboardEvent } from 'react';
import styles from './TabList.module.css';

interface Props<Name extends string> {
  /** What the tabs choose between. */
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly word: string }[];
  readonly chosen: Name;
  /** The id of the panel that the chosen tab is of; the tab's own is `<panel>-tab`. */
  readonly panel: string;
  readonly onChoose: (name: Name) => void;
}

/**
 * Tabs by name, with the chosen one in the tab order. The arrows, Home and End go to another; it is chosen with Enter or Space, since
 * the cursor then goes into what it shows (WAI-ARIA tabs with manual activation).
 */
export function TabList<Name extends string>({ label, tabs, chosen, panel, onChoose }: Props<Name>) {
  return (
    <div role="tablist" aria-label={label} className={styles.list} data-pane="tabs" onKeyDown={onKeyDown}>
      {tabs.map(({ name, word }) => {
        const isChosen = name === chosen;
        return (
          <button
            key={name}
            type="button"
            role="tab"
            id={isChosen ? `${panel}-tab` : undefined}
            aria-selected={isChosen}
            aria-controls={isChosen ? panel : undefined}
            tabIndex={isChosen ? 0 : -1}
            data-pane-start={isChosen ? '' : undefined}
            className={styles.tab}
            onClick={() => onChoose(name)}
          >
            {word}
          </button>
        );
      })}
    </div>
  );
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = tabs.findIndex((tab) => tab.matches(':focus'));
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  tabs.at(to % tabs.length)?.focus();
}
