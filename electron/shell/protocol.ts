import { readFileSync } from 'node:fs';
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

export interface Serving {
  /** What the page comes with; null when with nothing. */
  readonly started: () => string | null;
  /** Told when the page has been given all that it asks for before its scripts are run. */
  readonly onGiven: () => void;
}

/**
 * Answers the window's requests with files from `root`, and with nothing else. By the older of Electron's two ways: the newer one
 * loads a whole fetch implementation first, and the start waits for it (docs/decisions/start-budget.md).
 */
export function serveWindowFiles(session: Session, root: string, { started, onGiven }: Serving): void {
  session.protocol.registerBufferProtocol(SCHEME, ({ method, url }, answer) => {
    const file = method === 'GET' ? windowFile(root, url) : null;
    try {
      answer(file === null ? REFUSAL : response(file, started));
    } catch (error) {
      answer(FAILED);
      throw error;
    }
    // The page names its style sheet last.
    if (file?.type.startsWith('text/css') === true) onGiven();
  });
}

const REFUSAL: ProtocolResponse = { statusCode: 404, data: Buffer.alloc(0) };
/** Chromium's ERR_FAILED. */
const FAILED: ProtocolResponse = { error: -2 };

/** Read at once: to have one of the program's own files read beside this thread takes longer than reading it. */
function response(file: WindowFile, started: () => string | null): ProtocolResponse {
  const nonce = freshNonce();
  const headers = {
    'Content-Type': file.type,
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
  try {
    const bytes = readFileSync(file.path);
    const data = file.type.startsWith('text/html') ? Buffer.from(page(bytes.toString('utf8'), nonce, started())) : bytes;
    return { statusCode: 200, headers, data };
  } catch (error) {
    if (isAbsent(error)) return REFUSAL;
    throw error;
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
