/** In characters: longer than any page's or person's address, shorter than what programs refuse. */
export const LONGEST_ADDRESS = 2_000;

/** A page on the web or an address for mail, and nothing that a program could run; without what no address may hold (RFC 3986). */
export const ADDRESS = /^(?:https?:\/\/[^\s"<>\\^`{|}/]|mailto:[^\s"<>\\^`{|}@]+@)[^\s"<>\\^`{|}]+$/;

/** Controls, formatting that turns or hides what is read, and half characters. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}]/u;

/** Whether a link may lead there. */
export function isAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && ADDRESS.test(text) && !HIDDEN.test(text) && URL.canParse(text);
}

/** What a person typed or pasted, as the address of a link: "regionen.se" leads to its page. Null when no link may lead there. */
export function toAddress(typed: string): string | null {
  const text = typed.trim();
  // A colon and a figure is a port, not the end of a scheme; but an address for mail can begin with a figure.
  const [scheme] = /^(?:mailto:|[a-z][a-z\d+.-]*:(?!\d))/i.exec(text) ?? [];
  if (scheme !== undefined) return checked(scheme.toLowerCase() + text.slice(scheme.length));
  if (!text.includes('.')) return null;
  return checked(/^[^\s@/]+@[^\s@/]+$/.test(text) ? `mailto:${text}` : `https://${text}`);
}

function checked(address: string): string | null {
  return isAddress(address) ? address : null;
}
