import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Listener, listen } from '../support/listeners.ts';
import { useProgram } from '../support/program.ts';

/** Long enough for what is on its way to arrive; the listener is on the same machine. */
const ARRIVAL = 400;

describe('the listener of these tests', () => {
  it('counts what reaches it', async () => {
    const other = await listen();
    const socket = connect(other.tcp, '127.0.0.1');
    socket.resume();
    await once(socket, 'close');
    const packet = createSocket('udp4');
    packet.send('hej', other.udp, '127.0.0.1');
    await wait(ARRIVAL);
    packet.close();
    expect(other.reached()).toBe(2);
    await other.close();
  });
});

/** What a page can try, given the addresses and helpers below. */
const ATTEMPTS: Readonly<Record<string, string>> = {
  fetch: 'await fetch(http)',
  'fetch without an answer': "await fetch(http, { mode: 'no-cors' })",
  'fetch that outlives the page': "await fetch(http, { method: 'POST', body: 'x', keepalive: true })",
  XMLHttpRequest:
    "await new Promise((done) => { const x = new XMLHttpRequest(); x.onloadend = done; x.open('GET', http); x.send(); })",
  WebSocket: 'await new Promise((done) => { const s = new WebSocket(ws); s.onclose = done; s.onerror = done; })',
  EventSource: 'await new Promise((done) => { const s = new EventSource(http); s.onerror = () => { s.close(); done(); }; })',
  'a beacon': "navigator.sendBeacon(http, 'x')",
  'a picture': "await loaded('img', { src: http })",
  'a script': "await loaded('script', { src: http })",
  'a style sheet': "await loaded('link', { rel: 'stylesheet', href: http })",
  'a frame': "await loaded('iframe', { src: http })",
  'an object': "await loaded('object', { data: http })",
  'a video': "await loaded('video', { src: http })",
  'a font': "await new FontFace('x', 'url(' + http + ')').load()",
  'a prefetch': "await loaded('link', { rel: 'prefetch', href: http })",
  'a warmed connection': "await loaded('link', { rel: 'preconnect', href: http })",
  'a name look-up': "await loaded('link', { rel: 'dns-prefetch', href: http })",
  'a worker': 'await new Promise((done) => { const w = new Worker(http); w.onerror = done; })',
  'a form': "const f = document.createElement('form'); f.action = http; f.method = 'post'; document.body.append(f); f.submit()",
  WebTransport: "await new WebTransport('https://127.0.0.1:' + udp).ready",
  'WebRTC over UDP': "await gathered('stun:127.0.0.1:' + udp)",
  'WebRTC over TCP': "await gathered('turn:127.0.0.1:' + tcp + '?transport=tcp')",
};

/** What the attempts use; the page they run in has nothing else of ours. */
const HELPERS = `
  const http = 'http://127.0.0.1:' + tcp + '/', ws = 'ws://127.0.0.1:' + tcp + '/';
  const soon = new Promise((done) => setTimeout(done, 800));
  const loaded = (tag, attributes) => new Promise((done) => {
    const element = Object.assign(document.createElement(tag), attributes);
    element.onload = () => done('loaded');
    element.onerror = () => done('refused');
    document.body.append(element);
  });
  const gathered = async (urls) => {
    const iceTransportPolicy = urls.startsWith('turn') ? 'relay' : 'all';
    const peer = new RTCPeerConnection({ iceServers: [{ urls, username: 'a', credential: 'b' }], iceTransportPolicy });
    peer.createDataChannel('x');
    await peer.setLocalDescription(await peer.createOffer());
    await soon;
    peer.close();
  };`;

/** An attempt as an expression; its promise settles when the attempt has been refused, or has had its time. */
function script(attempt: string, { tcp, udp }: Listener): string {
  return `(async (tcp, udp) => { ${HELPERS}
    const tried = (async () => { ${attempt} })().then(() => 'done', String);
    return Promise.race([tried, soon]);
  })(${tcp}, ${udp})`;
}

/** Makes every attempt at once, each at a server of its own; answers which of them reached theirs. */
async function attemptAll(run: (expression: string) => Promise<unknown>): Promise<string[]> {
  const names = Object.keys(ATTEMPTS);
  const listeners = await Promise.all(names.map(() => listen()));
  const scripts = Object.values(ATTEMPTS).flatMap((attempt, place) => {
    const listener = listeners[place];
    return listener === undefined ? [] : [script(attempt, listener)];
  });
  await run(`Promise.all([${scripts.join(',\n')}])`);
  await wait(ARRIVAL);
  const reached = names.filter((_name, place) => listeners[place]?.reached() !== 0);
  await Promise.all(listeners.map((listener) => listener.close()));
  return reached;
}

describe('from the window', () => {
  const program = useProgram({ expectedErrors: /Content Security Policy|Failed to load|ERR_|Not allowed to load/ });

  it('nothing reaches a server on the same machine', async () => {
    expect(await attemptAll((expression) => program().page.evaluate(expression))).toEqual([]);
    expect(program().page.url()).toBe('arshjul://app/index.html');
  });

  it('no file is read', async () => {
    const answer = await program().page.evaluate(
      `fetch('file:///etc/hostname').then((r) => r.text(), (error) => 'refused: ' + error)`,
    );
    expect(answer).toMatch(/^refused/);
  });
});

describe('from a page without our content security policy', () => {
  const program = useProgram();

  it('nothing reaches a server either', async () => {
    const run = (expression: string) =>
      program().app.evaluate(async ({ BrowserWindow }, code) => {
        const bare = new BrowserWindow({ show: false });
        await bare.loadURL('about:blank');
        await bare.webContents.executeJavaScript(code, true);
        bare.destroy();
      }, expression);
    expect(await attemptAll(run)).toEqual([]);
  });
});

describe('from the shell', () => {
  const program = useProgram();

  it('the network of Chromium reaches no server', async () => {
    const listener = await listen();
    const answer = await program().app.evaluate(
      ({ net }, url) => net.fetch(url).then(() => 'answered', String),
      `http://127.0.0.1:${listener.tcp}/`,
    );
    await wait(ARRIVAL);
    expect(answer).toMatch(/ERR_/);
    expect(listener.reached()).toBe(0);
    await listener.close();
  });

  it('no name is looked up', async () => {
    const answer = await program().app.evaluate(({ session }) =>
      session.defaultSession.resolveHost('localhost').then(() => 'resolved', String),
    );
    expect(answer).toMatch(/ERR_NAME_NOT_RESOLVED/);
  });
});
