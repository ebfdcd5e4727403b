import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { useProgram } from '../support/program.ts';

const HOME = 'arshjul://app/index.html';

describe('the window stays where it is', () => {
  const program = useProgram({ expectedErrors: /Content Security Policy|ERR_|Not allowed to|Failed to load/ });

  it.each([
    ['by its address', "location.href = 'https://example.com/'"],
    ['by its address, to a file', "location.href = 'file:///etc/passwd'"],
    ['by its address, to data', "location.href = 'data:text/html,<h1>other</h1>'"],
    ['by its address, to a script', "location.href = 'javascript:document.title=1'"],
    ['to another file of its own', "location.assign('arshjul://app/other.html')"],
    ['by replacing', "location.replace('https://example.com/')"],
    ['by a link', "const a = document.createElement('a'); a.href = 'https://example.com/'; document.body.append(a); a.click()"],
    [
      'by a form',
      "const f = document.createElement('form'); f.action = 'arshjul://app/other.html'; document.body.append(f); f.submit()",
    ],
    [
      'by a refresh',
      "const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0;url=https://example.com/'; document.head.append(m)",
    ],
  ])('when a script leads away %s', async (_name, attempt) => {
    const mark = await program().page.evaluate(
      `(() => { window.stayed ??= Math.random(); ${attempt}; return window.stayed; })()`,
    );
    await wait(250);
    expect(await program().page.evaluate(() => [location.href, Reflect.get(window, 'stayed')])).toEqual([HOME, mark]);
  });

  it('and comes back from the empty page', async () => {
    const { page } = program();
    const emptied = page.waitForURL('about:blank', { waitUntil: 'commit' });
    await page.evaluate(() => setTimeout(() => location.replace('about:blank'), 0));
    await emptied;
    await page.waitForURL(HOME, { waitUntil: 'load' });
    expect(await program().call('start')).toMatchObject({ ok: true });
  });

  it('and opens no other', async () => {
    const opened = await program().page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: 'arshjul://app/index.html', target: '_blank' });
      document.body.append(link);
      link.click();
      return ['https://example.com/', 'arshjul://app/index.html', 'about:blank', ''].map((address) => window.open(address));
    });
    await wait(250);
    expect(opened).toEqual([null, null, null, null]);
    expect(await program().app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
  });

  it('and attaches no view of another page', async () => {
    await program().page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('webview'), { src: 'https://example.com/' }));
    });
    await wait(250);
    expect(await program().app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
  });

  it('and has no right to anything of the machine', async () => {
    const answers = await program().page.evaluate(async () => {
      const outcome = (attempt: Promise<unknown>) =>
        attempt.then(
          () => 'given',
          () => 'refused',
        );
      const soon = new Promise((_done, fail) => setTimeout(() => fail(new Error('no answer')), 1_000));
      return {
        camera: await outcome(navigator.mediaDevices.getUserMedia({ video: true })),
        microphone: await outcome(navigator.mediaDevices.getUserMedia({ audio: true })),
        screen: await outcome(navigator.mediaDevices.getDisplayMedia()),
        place: await outcome(new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail))),
        clipboard: await outcome(navigator.clipboard.readText()),
        notification: await Notification.requestPermission(),
        device: await outcome(Promise.race([Reflect.get(navigator, 'usb').requestDevice({ filters: [] }), soon])),
      };
    });
    expect(answers).toEqual({
      camera: 'refused',
      microphone: 'refused',
      screen: 'refused',
      place: 'refused',
      clipboard: 'refused',
      notification: 'denied',
      device: 'refused',
    });
  });

  it('and fetches no dictionary', async () => {
    expect(await program().app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false);
  });
});
