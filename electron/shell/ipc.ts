import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import type { EventMap } from '../../shared/api/contract.ts';
import { failed, type Result } from '../../shared/api/result.ts';
import { CALL_CHANNEL, EVENT_CHANNEL, WINDOW_URL } from './addresses.ts';
import { words } from './words.ts';

/** The only channel from a window: what does not come from the program's own page, in its own window, is refused. */
export function answerWindow(window: WebContents, answer: (name: unknown, input: unknown) => Promise<Result<unknown>>): void {
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, input: unknown): Promise<Result<unknown>> => {
    if (isOwnPage(event, window)) return answer(name, input);
    const t = await words();
    return failed('invalid-input', t('shell:call.refused'), { details: 'foreign sender' });
  });
}

/** The only channel to a window. */
export function tellWindow<Name extends keyof EventMap>(window: WebContents | null, name: Name, event: EventMap[Name]): void {
  if (window !== null && !window.isDestroyed()) window.send(EVENT_CHANNEL, name, event);
}

/** The frame is gone when the page that sent the message is; such a message comes from nowhere and is refused. */
function isOwnPage({ sender, senderFrame }: IpcMainInvokeEvent, window: WebContents): boolean {
  if (sender !== window || senderFrame === null) return false;
  return senderFrame === window.mainFrame && withoutFragment(senderFrame.url) === WINDOW_URL;
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? '';
}
