/*
 * Ways in which a follow-up says what became of something. Only whole turns of phrase: "inte" alone says nothing, and a
 * calm program rather misses one than points at what is right. `\b` knows no å, ä and ö: a word that begins with one is told otherwise.
 */

const NOT_DONE = [
  /\binga\b[^.]*\bhar\b[^.]*\b(genomförts|gjorts|tagits|utförts)\b/i,
  /\bhar\b[^.]*\binga\b[^.]*\b(genomförts|gjorts|tagits|utförts)\b/i,
  /\bhar (därför |ännu )?inte (genomförts|gjorts|tagits|utförts|erbjudits)\b/i,
  /\b(genomförs|görs|utförs) inte längre\b/i,
  /\btar inte längre\b/i,
];

const PUT_OFF = [
  /\bställdes in\b/i,
  /\bskjutits (upp|fram)\b/i,
  /(?<!\p{L})(är|har blivit) (fram|upp)(flyttade?|flyttat|skjuten|skjutet|skjutna)\b/iu,
];

const FINISHED = [
  /\bhar (nu |helt )?(slutförts|avslutats)\b/i,
  /(?<!\p{L})är (nu |helt )?(slutförda?|slutfört|avslutade?|avslutat)\b/iu,
];

const NOTHING_HAPPENED = /\bhar inte (besannats|inträffat|realiserats)\b/i;
const REMAINS = /\bkvarstår\b|\bfinns (fortfarande|fortsatt) (brister|problem|svårigheter)\b/i;

/** A sentence about what is to come, and the year that it is to come in. */
const TO_COME =
  /\b(?:kommer|ska|skall|behöver|planeras)\b[^.]*?\b(?:även under|under|from|fr\.o\.m\.|från och med|från)\s+(?:år\s+)?((?:19|20|21)\d\d)\b/gi;

/** Whether a text says that something was not done, or no longer is. */
export function saysNotDone(text: string): boolean {
  return NOT_DONE.some((turn) => turn.test(text));
}

/** Whether a text says that something was called off or put off: some of it can still have been done. */
export function saysPutOff(text: string): boolean {
  return PUT_OFF.some((turn) => turn.test(text));
}

/** Whether a text says that the work is finished. */
export function saysFinished(text: string): boolean {
  return FINISHED.some((turn) => turn.test(text));
}

/** Whether a text says both that nothing happened and that something remains. */
export function saysBoth(text: string): boolean {
  return NOTHING_HAPPENED.test(text) && REMAINS.test(text);
}

/** The years in which a text says that something is to happen. */
export function yearsToCome(text: string): number[] {
  return [...text.matchAll(TO_COME)].map(([, year]) => Number(year));
}
