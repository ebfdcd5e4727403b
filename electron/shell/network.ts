import { app, type Session } from 'electron';
import { ORIGIN, SCHEME } from './addresses.ts';

/** A name that no server has (RFC 6761): what gets as far as looking for a proxy finds none. */
const NOWHERE = 'socks5://nowhere.invalid:1';

/**
 * Keeps Chromium itself off the network; to be called before the program is ready. Requests are refused one by one in `refuseNetwork`;
 * this stops what does not pass there: name look-ups, warmed connections, WebRTC, and Chromium's own errands.
 */
export function switchOffNetwork(): void {
  const { commandLine } = app;
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('proxy-server', NOWHERE);
  // Without this, addresses of the machine itself go past the proxy.
  commandLine.appendSwitch('proxy-bypass-list', '<-loopback>');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('no-pings');
  // WebRTC sends packets of its own, which pass by the content security policy and by `webRequest` alike. Sent only by way of
  // the proxy, they get nowhere.
  app.on('web-contents-created', (_event, contents) => contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp'));
}

/** Refuses every request that is not for the program's own files, every permission and every download. */
export function refuseNetwork(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isOwn(url) });
  });
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  // Chromium would fetch dictionaries from the network; spelling is the program's own.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerDictionaryDownloadURL(`${ORIGIN}/no-dictionaries/`);
}

/** Pictures in data addresses and the developer tools never leave the machine. */
function isOwn(url: string): boolean {
  return url.startsWith(`${SCHEME}://`) || url.startsWith('data:') || (!app.isPackaged && url.startsWith('devtools://'));
}
