import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../support/store.ts';
import { useProgram } from '../support/program.ts';

const PRELOAD = fileURLToPath(new URL('../support/stranger-preload.cjs', import.meta.url));
const CHANNEL = 'arshjul:call';

describe('a call from anywhere but the program’s own page is refused', () => {
  const program = useProgram({ expectedErrors: /Content Security Policy|ERR_/ });

  it.each(['about:blank', 'arshjul://app/index.html'])('from another window, at %s', async (address) => {
    const answer = await program().app.evaluate(
      async ({ BrowserWindow }, [url, preload, channel]) => {
        const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
        await stranger.loadURL(url);
        const said = await stranger.webContents.executeJavaScript(`stranger.invoke('${channel}', 'library')`);
        stranger.destroy();
        return said;
      },
      [address, PRELOAD, CHANNEL] as const,
    );
    expect(errorOf(answer)).toMatchObject({ kind: 'invalid-input', details: 'foreign sender' });
  });

  it('on another channel there is nobody to answer', async () => {
    const answer = await program().app.evaluate(async ({ BrowserWindow }, preload) => {
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await stranger.loadURL('about:blank');
      const said = await stranger.webContents.executeJavaScript(`stranger.invoke('library')`);
      stranger.destroy();
      return said;
    }, PRELOAD);
    expect(answer).toMatch(/^thrown: .*No handler registered/);
  });

  it('from a frame inside the own window', async () => {
    // The policy lets no frame be made; were it to fail, the shell must still tell the frame from the page.
    const answer = await program().app.evaluate(async ({ BrowserWindow, ipcMain }, channel) => {
      const [window] = BrowserWindow.getAllWindows();
      const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<string, (event: unknown, ...input: unknown[]) => unknown>;
      const sender = window?.webContents;
      const frame = { url: 'arshjul://app/index.html', parent: sender?.mainFrame };
      return handlers.get(channel)?.({ sender, senderFrame: frame }, 'library');
    }, CHANNEL);
    expect(errorOf(answer as never)).toMatchObject({ details: 'foreign sender' });
  });
});
