/*
 * Ways in which a follow-up says that something was not carried out. Only whole turns of phrase: "inte" alone says nothing, and a
 * calm program rather misses one than points at what is right.
 */

const NOT_DONE = [
  /\binga\b[^.]*\bhar\b[^.]*\b(genomförts|gjorts|tagits|utförts)\b/i,
  /\bhar\b[^.]*\binga\b[^.]*\b(genomförts|gjorts|tagits|utförts)\b/i,
  /\bhar (därför |ännu )?inte (genomförts|gjorts|tagits|utförts|erbjudits)\b/i,
  /\b(genomförs|görs|utförs) inte längre\b/i,
  /\btar inte längre\b/i,
];

const PUT_OFF = [/\bställdes in\b/i, /\bskjutits upp\b/i];

/** Whether a text says that something was not done, or no longer is. */
export function saysNotDone(text: string): boolean {
  return NOT_DONE.some((turn) => turn.test(text));
}

/** Whether a text says that something was called off or put off: some of it can still have been done. */
export function saysPutOff(text: string): boolean {
  return PUT_OFF.some((turn) => turn.test(text));
}
