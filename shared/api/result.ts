/** What went wrong, for the program to act on; the message is for the person. */
export type ErrorKind =
  | 'invalid-input'
  | 'not-found'
  | 'locked'
  | 'conflict'
  | 'store-missing'
  | 'store-foreign'
  | 'store-damaged'
  | 'store-newer'
  | 'store-busy'
  | 'read-only'
  | 'disk-full'
  | 'cancelled'
  | 'unexpected';

/** An error as a value: it crosses every border in this form and no other. */
export interface ApiError {
  readonly kind: ErrorKind;
  /** Swedish, whole sentences: what happened, what can be done. Never a code or an English word. */
  readonly message: string;
  /** Where in the input, when the input is at fault: "items[3].parent". */
  readonly field?: string;
  /** Of `store-newer`: the version of the program that wrote the store, when the store says. */
  readonly version?: string;
  /** Technical text for "Kopiera detaljer" and the log; never shown unasked. */
  readonly details?: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ApiError };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(
  kind: ErrorKind,
  message: string,
  more: Pick<ApiError, 'field' | 'version' | 'details'> = {},
): { readonly ok: false; readonly error: ApiError } {
  return { ok: false, error: { kind, message, ...more } };
}
