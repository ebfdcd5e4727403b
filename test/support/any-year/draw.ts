import fc from 'fast-check';

/** Takes one value from an arbitrary; see `fc.gen`. */
export type Draw = fc.GeneratorValue;

/** Ids that look like numbers, or like parts of every JavaScript object, are ids as good as others. */
const ID = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,8}$/) },
  { weight: 1, arbitrary: fc.constantFrom('constructor', 'toString', '2024', '0', 'valueOf') },
);
const FLAG = fc.boolean();

// Drawing takes a function that gives the arbitrary; each is made once, since making one costs more than drawing from it.
export const always =
  <Value>(arbitrary: fc.Arbitrary<Value>) =>
  () =>
    arbitrary;
export const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => always(fc.option(arbitrary, { nil: null }));
export const anyId = always(ID);
export const anyIdOrNull = orNull(ID);
export const flag = always(FLAG);

const ids = (minLength: number, maxLength: number) => fc.uniqueArray(ID, { minLength, maxLength });

// What is drawn from values is their places: an arbitrary is kept for each list of arguments, and places are few where values are many.
const place = (count: number) => fc.nat({ max: count - 1 });
const placesOf = (count: number) => Array.from({ length: count }, (_, index) => index);
const somePlaces = (count: number) => fc.shuffledSubarray(placesOf(count));
const allPlaces = (count: number) => fc.shuffledSubarray(placesOf(count), { minLength: count });

export function pick<const Value>(draw: Draw, values: readonly Value[]): Value {
  // One of the places that there are.
  return values[draw(place, values.length)] as Value;
}

export function pickOrNull(draw: Draw, values: readonly string[]): string | null {
  return pick<string | null>(draw, [null, ...values]);
}

export function drawIds(draw: Draw, minLength: number, maxLength: number): string[] {
  return draw(ids, minLength, maxLength);
}

/** Each of the values or not, in any order. */
export function drawSome<Value>(draw: Draw, values: readonly Value[]): Value[] {
  return at(values, draw(somePlaces, values.length));
}

/** Each of the values or not, in their own order. */
export function drawSomeInOrder<Value>(draw: Draw, values: readonly Value[]): Value[] {
  const drawn = new Set(draw(somePlaces, values.length));
  return values.filter((_value, place) => drawn.has(place));
}

/** Parents among the earlier ones, so that no ring can arise; then any order in the file. */
export function drawForest(draw: Draw, names: readonly string[]): { id: string; parent: string | null }[] {
  const forest = names.map((id, index) => ({ id, parent: pickOrNull(draw, names.slice(0, index)) }));
  return at(forest, draw(allPlaces, names.length));
}

function at<Value>(values: readonly Value[], places: readonly number[]): Value[] {
  return places.map((one) => values[one] as Value);
}

/** New things, each under one of those above; none when there is nothing above. */
export function drawUnder(draw: Draw, above: readonly { readonly id: string }[]): { id: string; above: string }[] {
  const names = above.map(({ id }) => id);
  return names.length === 0 ? [] : drawIds(draw, 0, 4).map((id) => ({ id, above: pick(draw, names) }));
}
