import type { Page } from 'playwright-core';

/** The machine's clipboard, by the keys that every program has for it. The cursor is where something can be copied and pasted. */

export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** Puts on the clipboard what another program would have put there. */
export async function copyElsewhere(page: Page, { text, html = '' }: Partial<Copied>): Promise<void> {
  await page.evaluate(
    (data) => {
      const copy = (event: ClipboardEvent) => {
        for (const [type, value] of Object.entries(data)) if (value !== '') event.clipboardData?.setData(type, value);
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      window.addEventListener('copy', copy, { capture: true, once: true });
    },
    { 'text/plain': text ?? '', 'text/html': html },
  );
  await page.keyboard.press('Control+c');
}

/** What another program would get from the clipboard. */
export async function pasteElsewhere(page: Page): Promise<Copied> {
  const handle = await page.evaluateHandle(() => {
    const pasted = new Promise<{ text: string; html: string }>((resolve) => {
      const paste = (event: ClipboardEvent) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        const { clipboardData } = event;
        resolve({ text: clipboardData?.getData('text/plain') ?? '', html: clipboardData?.getData('text/html') ?? '' });
      };
      window.addEventListener('paste', paste, { capture: true, once: true });
    });
    return { pasted };
  });
  await page.keyboard.press('Control+v');
  return handle.evaluate(({ pasted }) => pasted);
}
