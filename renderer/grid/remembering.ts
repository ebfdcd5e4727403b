/**
 * Makes something for a thing, and answers the same object again as long as all that it is made of is the same: so that the row that
 * shows it is not drawn again.
 */
export function remembering<Thing extends object, Made>(): (thing: Thing, of: readonly unknown[], make: () => Made) => Made {
  const known = new WeakMap<Thing, { readonly of: readonly unknown[]; readonly made: Made }>();
  return (thing, of, make) => {
    const before = known.get(thing);
    if (before?.of.length === of.length && of.every((part, at) => Object.is(part, before.of[at]))) return before.made;
    const made = make();
    known.set(thing, { of, made });
    return made;
  };
}
