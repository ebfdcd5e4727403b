/** A new thing's id; ids name nothing, so any that nobody else has will do. */
export function newId(): string {
  return crypto.randomUUID();
}
