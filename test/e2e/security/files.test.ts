import { describe, expect, it } from 'vitest';
import { useProgram } from '../support/program.ts';

describe('the program’s own scheme', () => {
  const program = useProgram({ expectedErrors: /Failed to load resource|ERR_|Content Security Policy/ });
  /** As the shell sees it, past what the window’s own address parsing tidies up. */
  const status = (address: string) =>
    program().app.evaluate(
      ({ net }, url) =>
        net.fetch(url).then(
          (answer) => answer.status,
          (error) => String(error),
        ),
      address,
    );

  it('serves the page with its policy, its language and its type', async () => {
    const { headers, html } = await program().app.evaluate(async ({ net }) => {
      const answer = await net.fetch('arshjul://app/index.html');
      return { headers: Object.fromEntries(answer.headers), html: await answer.text() };
    });
    const policy = Object.fromEntries(
      (headers['content-security-policy'] ?? '')
        .split('; ')
        .map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
    );
    expect(policy).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'connect-src': "'self'",
      'img-src': "'self' data:",
      'font-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
    expect(policy['style-src']).toMatch(/^'self' 'nonce-[A-Za-z0-9+/=]{24}'$/);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(html).toContain('<html lang="sv">');
  });

  it('gives each page a nonce of its own', async () => {
    const nonces = await program().app.evaluate(async ({ net }) => {
      const pages = await Promise.all([1, 2, 3].map(async () => (await net.fetch('arshjul://app/index.html')).text()));
      return pages.map((page) => /nonce="([^"]+)"/.exec(page)?.[1]);
    });
    expect(new Set(nonces).size).toBe(3);
    expect(nonces).not.toContain(undefined);
  });

  it.each([
    'arshjul://app/../../package.json',
    'arshjul://app/%2e%2e/%2e%2e/package.json',
    'arshjul://app/%2e%2e%2f%2e%2e%2fpackage.json',
    'arshjul://app/..%2f..%2fpackage.json',
    'arshjul://app/..%5c..%5cpackage.json',
    'arshjul://app/..\\..\\package.json',
    'arshjul://app/%252e%252e/package.json',
    'arshjul://app//etc/passwd',
    'arshjul://app//etc/hosts.json',
    'arshjul://app/%2fetc%2fhosts.json',
    'arshjul://app/C:/Windows/win.json',
    'arshjul://app/C%3A%5CWindows%5Cwin.json',
    'arshjul://app/index.html%00.js',
    'arshjul://app/.stamp',
    'arshjul://app/shell/main.js',
    'arshjul://app/../shell/main.js',
    'arshjul://other/index.html',
    'arshjul://app.other/index.html',
    'arshjul://user:password@app/index.html',
    'arshjul://app/missing.js',
    'arshjul://app/assets',
    'arshjul://app/',
    'arshjul://app',
  ])('serves nothing outside the window’s files: %s', async (address) => {
    expect(await status(address)).not.toBe(200);
  });

  it('serves nothing to what is no reading', async () => {
    const statuses = await program().app.evaluate(
      async ({ net }, methods) =>
        Promise.all(methods.map(async (method) => (await net.fetch('arshjul://app/index.html', { method })).status)),
      ['POST', 'PUT', 'DELETE'],
    );
    expect(statuses).toEqual([404, 404, 404]);
  });
});
