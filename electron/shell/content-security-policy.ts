/**
 * What the window may load and run. Everything is refused that is not named here; nothing is evaluated, framed, submitted or
 * fetched from anywhere but the program's own files. Style sheets come from files, and from components that add a style element
 * with the page's nonce (react-aria does; it reads it from `<meta property="csp-nonce">`). Style attributes in markup are refused.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The page with its nonce, where components look for it. */
export function withNonce(html: string, nonce: string): string {
  return html.replace('<head>', `<head><meta property="csp-nonce" nonce="${nonce}" />`);
}
