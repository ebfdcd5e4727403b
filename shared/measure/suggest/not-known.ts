import type { UnreadReason } from '../value.ts';

/** Why no suggestion can be made; each has its sentence among the messages. */
export type NotKnown =
  | {
      readonly why:
        | 'noOutcome'
        | 'noTarget'
        | 'noScale'
        | 'outcomeWords'
        | 'targetWords'
        | 'noDirection'
        | 'intervalNeeded'
        | 'contradiction'
        | 'aboutLimit'
        | 'acrossLimit'
        | 'otherKind'
        | 'notPaired';
    }
  | { readonly why: 'noBaseline'; readonly year: number }
  | { readonly why: 'units'; readonly outcome: string; readonly target: string }
  | { readonly why: 'outcomeUnread' | 'targetUnread'; readonly reason: UnreadReason };
