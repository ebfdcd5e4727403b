import { CONTROL_PLACE, type ControlCheck } from './names.ts';

/** Something in the internal control that a person should look at. Nothing of it is ever corrected or stopped. */
export interface ControlFinding {
  readonly about: ControlCheck;
  /**
   * The same for the same check of the same cell as long as the words are the same: a finding that has been accepted with a reason comes
   * back when they change. Its form is that of `FindingKey`.
   */
  readonly key: string;
  /** `note`: something is lacking rather than wrong. */
  readonly weight: 'warning' | 'note';
  /** The action where it can be seen and put right, and the column. */
  readonly action: string;
  readonly column: string;
  /** The whole of it in Swedish, for a person. */
  readonly sentence: string;
}

/** Where it is, and the words that it follows from. */
interface Seen extends Omit<ControlFinding, 'key' | 'weight'> {
  readonly evidence: readonly string[];
  readonly weight?: ControlFinding['weight'];
}

export function controlFinding({ evidence, weight = 'warning', ...seen }: Seen): ControlFinding {
  const key = [seen.about, CONTROL_PLACE, seen.action, seen.column, digitsOf(evidence.join('\n'))].join('/');
  return { ...seen, weight, key };
}

const OFFSET = 14_695_981_039_346_656_037n;
const PRIME = 1_099_511_628_211n;

/** The text as a short number (FNV-1a of its UTF-16 units, 64 bits): tells texts apart, hides nothing. */
export function digitsOf(text: string): string {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * PRIME);
  return hash.toString();
}
