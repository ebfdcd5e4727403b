import { plain } from './cell-text.ts';

/** Whether a text says that a person is who answers for something: their name, or their initials. */
export function isTheirs(
  responsible: string | null,
  person: { readonly name: string; readonly initials: string } | null,
): boolean {
  if (responsible === null || person === null) return false;
  return [plain(person.name), plain(person.initials)].includes(plain(responsible));
}
