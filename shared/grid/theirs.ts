import { plain } from './cell-text.ts';

/** Whether a text says that a person is who answers for something, alone or with others: their name, or their initials. */
export function isTheirs(
  responsible: string | null,
  person: { readonly name: string; readonly initials: string } | null,
): boolean {
  if (responsible === null || person === null) return false;
  const named = [responsible, ...responsible.split(/[,;/&+]|\soch\s/u)].map(plain);
  return named.includes(plain(person.name)) || named.includes(plain(person.initials));
}
