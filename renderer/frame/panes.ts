/** Where the cursor was in each pane when it was last left. */
const lastIn = new WeakMap<Element, HTMLElement>();

/** The place a pane is entered at: what it says itself, or the cell of its grid that has the cursor. */
const START = '[data-pane-start], [role="rowheader"][tabindex="0"], [role="gridcell"][tabindex="0"]';
const FIRST = 'a[href], button:not([disabled], [tabindex="-1"]), input:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

/** What is in this pane is replaced when the cursor of the grid beside it has moved, which may be just after the pane was entered. */
const REPLACED = '[data-pane="side"]';
const replaced = new MutationObserver(() => {
  // Later: a cursor on its way from a field to the next, which Tab moves, is nowhere either while the field is left.
  setTimeout(() => {
    const side = [...document.querySelectorAll<HTMLElement>(REPLACED)].find((pane) => pane.checkVisibility());
    if (side !== undefined && document.activeElement === document.body) enter(side);
  });
});

/** Remembers the cursor's place in each pane, so that F6 comes back to it. */
export function followPanes(): void {
  document.addEventListener('focusin', ({ target }) => {
    const pane = target instanceof HTMLElement ? target.closest('[data-pane]') : null;
    if (pane?.matches(REPLACED) !== true) replaced.disconnect();
    if (pane !== null && target instanceof HTMLElement && target !== pane) lastIn.set(pane, target);
  });
}

/** Moves the cursor to the next pane of the window, round and round; past one that has nothing to put it on. */
export function goToNextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.checkVisibility());
  const current = panes.findIndex((pane) => pane.contains(document.activeElement));
  const inOrder = [...panes.slice(current + 1), ...panes.slice(0, current + 1)];
  const next = inOrder.find((pane) => {
    enter(pane);
    return pane.contains(document.activeElement);
  });
  if (next?.matches(REPLACED) === true) replaced.observe(next, { childList: true, subtree: true });
}

function enter(pane: HTMLElement): void {
  (lastPlace(pane) ?? pane.querySelector<HTMLElement>(FIRST) ?? pane).focus();
}

/** Moves the cursor into a view's content, to where it was or where work begins; not to the first button there happens to be. */
export function enterContent(): void {
  const content = [...document.querySelectorAll<HTMLElement>('[data-pane="content"]')].find((pane) => pane.checkVisibility());
  if (content === undefined) return;
  const focused = document.activeElement;
  if (focused !== content && content.contains(focused)) return;
  const goal = lastPlace(content);
  // A text would open, and scroll to its cursor; the page is to stand as it was left.
  (goal === null || goal.matches('[data-rich-text]') ? content : goal).focus({ preventScroll: true });
}

function lastPlace(pane: HTMLElement): HTMLElement | null {
  const last = lastIn.get(pane);
  return last?.isConnected === true ? last : pane.querySelector<HTMLElement>(START);
}
