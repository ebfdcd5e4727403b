import { readFile } from 'node:fs/promises';
import { type ProtocolResponse, protocol, type Session } from 'electron';
import { SCHEME } from './addresses.ts';
import { contentSecurityPolicy, withNonce } from './content-security-policy.ts';
import { type WindowFile, windowFile, withStart } from './window-files.ts';

/** Must be done before the program is ready: what the scheme may do is fixed when Chromium starts. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/**
 * Answers the window's requests with files from `root`, and with nothing else; the page comes with what `started` gives, if anything. By the older of Electron's two ways: the newer one
 * loads a whole fetch implementation first, and the start waits for it (docs/decisions/start-budget.md).
 */
export function serveWindowFiles(session: Session, root: string, started: () => string | null): void {
  session.protocol.registerBufferProtocol(SCHEME, ({ method, url }, answer) => {
    const file = method === 'GET' ? windowFile(root, url) : null;
    if (file === null) answer(REFUSAL);
    else void respond(file, started, answer);
  });
}

const REFUSAL: ProtocolResponse = { statusCode: 404, data: Buffer.alloc(0) };
/** Chromium's ERR_FAILED. */
const FAILED: ProtocolResponse = { error: -2 };

async function respond(
  file: WindowFile,
  started: () => string | null,
  answer: (response: ProtocolResponse) => void,
): Promise<void> {
  const nonce = freshNonce();
  const headers = {
    'Content-Type': file.type,
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
  try {
    const bytes = await readFile(file.path);
    const data = file.type.startsWith('text/html') ? Buffer.from(page(bytes.toString('utf8'), nonce, started())) : bytes;
    answer({ statusCode: 200, headers, data });
  } catch (error) {
    const isGone = isAbsent(error);
    answer(isGone ? REFUSAL : FAILED);
    if (!isGone) throw error;
  }
}

function page(html: string, nonce: string, started: string | null): string {
  const own = withNonce(html, nonce);
  return started === null ? own : withStart(own, started);
}

/** Node's own module for random bytes would be loaded before Chromium is ready; this one is there when it is first used. */
function freshNonce(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
}

function isAbsent(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR')
  );
}
