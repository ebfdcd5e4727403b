/** The program's own scheme: the only place that a window loads anything from. */
export const SCHEME = 'arshjul';
export const ORIGIN = `${SCHEME}://app`;
export const WINDOW_URL = `${ORIGIN}/index.html`;

/** One channel per direction between the window and the shell. */
export const CALL_CHANNEL = 'arshjul:call';
export const EVENT_CHANNEL = 'arshjul:event';
