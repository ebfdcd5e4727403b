import type { Binding } from '../text/bound.ts';

/** Names a sentence among those of `BoundData`; a figure is none. */
export function keyOfSentence(binding: Binding): string {
  switch (binding.what) {
    case 'figure':
      return '';
    case 'goal-counts':
    case 'worst-goals':
      return binding.what;
    case 'goal':
      return `goal/${binding.item}`;
    case 'boards-behind':
      return `boards-behind/${binding.measure}`;
    case 'outcome':
    case 'forecast':
      return `${binding.what}/${binding.board ?? ''}`;
  }
}
