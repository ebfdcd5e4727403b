import type { t } from '../../shared/text/messages/index.ts';

/**
 * The message catalogues, loaded when a word is needed. The part of the shell that runs before the window has begun to load has
 * nothing to say unless something goes wrong, and must not keep Chromium waiting.
 */
export async function words(): Promise<typeof t> {
  return (await import('../../shared/text/messages/index.ts')).t;
}
