import { randomUUID } from 'node:crypto';
import type { Committed, Store } from '../../db/index.ts';
import type { Result } from '../../shared/api/result.ts';
import { mediaTypeOf } from './media-type.ts';
import { checkedFile, type ReadFile } from './read-file.ts';

export interface AttachedTo {
  readonly action: string;
  readonly tick: string | null;
}

/** Keeps a file in the store as evidence of an action, or of one of its ticks. Nothing of it is kept when it is refused. */
export async function attachFile(store: Store, { action, tick }: AttachedTo, read: ReadFile): Promise<Result<Committed>> {
  const checked = checkedFile(read);
  if (!checked.ok) return checked;
  const { name, bytes } = checked.value;
  const kept = await store.keepFile(bytes);
  if (!kept.ok) return kept;
  const file = { ...kept.value, mediaType: mediaTypeOf(name) };
  return store.commit({ type: 'evidence.add', action, id: `underlag-${randomUUID()}`, tick, name, reference: null, file });
}
