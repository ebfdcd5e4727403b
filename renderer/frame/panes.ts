/** Where the cursor was in each pane when it was last left. */
const lastIn = new WeakMap<Element, HTMLElement>();

/** Remembers the cursor's place in each pane, so that F6 comes back to it. */
export function followPanes(): void {
  document.addEventListener('focusin', ({ target }) => {
    const pane = target instanceof HTMLElement ? target.closest('[data-pane]') : null;
    if (pane !== null && target instanceof HTMLElement) lastIn.set(pane, target);
  });
}

/** Moves the cursor to the next pane of the window, round and round. */
export function goToNextPane(): void {
  const panes = [...document.querySelectorAll('[data-pane]')].filter((pane) => pane.checkVisibility());
  const current = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(current + 1) % panes.length];
  if (next !== undefined) enterPane(next);
}

function enterPane(pane: Element): void {
  const last = lastIn.get(pane);
  const first = pane.querySelector<HTMLElement>('[data-pane-start]') ?? pane.querySelector<HTMLElement>(FOCUSABLE);
  const goal = last?.isConnected === true ? last : first;
  goal?.focus();
}

const FOCUSABLE =
  '[tabindex="0"], button:not([disabled], [tabindex="-1"]), a[href], input:not([disabled]), textarea:not([disabled])';
