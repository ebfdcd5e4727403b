import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { SCHEME } from './addresses.ts';
import { contentSecurityPolicy, withNonce } from './content-security-policy.ts';
import { windowFile } from './window-files.ts';

/** Must be done before the program is ready: what the scheme may do is fixed when Chromium starts. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Answers the window's requests with files from `root`, and with nothing else. */
export function serveWindowFiles(session: Session, root: string): void {
  session.protocol.handle(SCHEME, (request) => respond(root, request));
}

async function respond(root: string, request: Request): Promise<Response> {
  const file = request.method === 'GET' ? windowFile(root, request.url) : null;
  if (file === null) return refusal();
  const nonce = freshNonce();
  const headers = {
    'Content-Type': file.type,
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
  try {
    const bytes = await readFile(file.path);
    const body = file.type.startsWith('text/html') ? withNonce(bytes.toString('utf8'), nonce) : bytes;
    return new Response(body, { headers });
  } catch (error) {
    if (isAbsent(error)) return refusal();
    throw error;
  }
}

/** Node's own module for random bytes would be loaded before Chromium is ready; this one is there when it is first used. */
function freshNonce(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
}

function refusal(): Response {
  return new Response(null, { status: 404 });
}

function isAbsent(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR')
  );
}
