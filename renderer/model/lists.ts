/** The list with one thing moved a step among the others. */
export function moved<Thing>(list: readonly Thing[], index: number, by: -1 | 1): Thing[] {
  const thing = list[index];
  return thing === undefined ? [...list] : list.toSpliced(index, 1).toSpliced(index + by, 0, thing);
}

/** The list with one thing changed. */
export function changed<Thing extends object>(list: readonly Thing[], index: number, change: Partial<Thing>): Thing[] {
  return list.map((thing, place) => (place === index ? { ...thing, ...change } : thing));
}

/** The thing with a mark that is there or not. */
export function withMark<Thing extends object, Field extends keyof Thing>(thing: Thing, field: Field, isMarked: boolean): Thing {
  const { [field]: _before, ...rest } = thing;
  return (isMarked ? { ...rest, [field]: true } : rest) as Thing;
}

/** The thing with words in a field that may be left out; nothing typed leaves it out. */
export function withWords<Thing extends object, Field extends keyof Thing>(thing: Thing, field: Field, typed: string): Thing {
  const { [field]: _before, ...rest } = thing;
  return (typed === '' ? rest : { ...rest, [field]: typed }) as Thing;
}
