import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { failedLately, rememberFailure } from '../../../electron/runtime/failed-download.mjs';
import { pinnedElectronVersion, probeDownload } from '../../../electron/runtime/pinned-electron.mjs';
import { temporaryFolder } from './temporary-folder.ts';

async function mirror(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function useMirror(address: string): void {
  vi.stubEnv('ELECTRON_MIRROR', address);
  vi.stubEnv('electron_config_cache', temporaryFolder());
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
}

describe("looking for Electron's download", () => {
  it('asks for one byte of the very file, on the mirror that is set', async () => {
    const asked: string[] = [];
    useMirror(
      await mirror((request, response) => {
        asked.push(`${request.url} ${request.headers.range}`);
        response.writeHead(206).end('P');
      }),
    );
    expect(await probeDownload()).toBeNull();
    const version = pinnedElectronVersion();
    expect(asked).toEqual([`/v${version}/electron-v${version}-${process.platform}-${process.arch}.zip bytes=0-0`]);
  });

  it('says why when the server does not have it', async () => {
    useMirror(await mirror((_request, response) => void response.writeHead(403).end()));
    expect(await probeDownload()).toContain('403');
  });

  it('says why when nobody answers', async () => {
    useMirror('http://127.0.0.1:9/');
    expect(await probeDownload()).toContain('fetch failed');
  });
});

describe('a failed download', () => {
  const hour = 60 * 60 * 1000;

  it('is remembered for some hours, so that not every start waits for it', async () => {
    vi.stubEnv('ARSHJUL_CACHE', temporaryFolder());
    useMirror('');
    expect(failedLately()).toBe(false);
    await rememberFailure('no network', 1_000_000);
    expect(failedLately(1_000_000 + hour)).toBe(true);
    expect(failedLately(1_000_000 + 7 * hour)).toBe(false);
  });

  it('is forgotten when another mirror is set', async () => {
    vi.stubEnv('ARSHJUL_CACHE', temporaryFolder());
    useMirror('');
    await rememberFailure('no network', 1_000_000);
    vi.stubEnv('ELECTRON_MIRROR', 'https://mirror.example/');
    expect(failedLately(1_000_000 + hour)).toBe(false);
  });
});
