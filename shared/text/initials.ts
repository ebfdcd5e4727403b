/** "Anna Berg" -> "AB", "anna" -> "AN". */
export function initialsOf(name: string): string {
  const words = name.split(/[\s.]+/u).filter((word) => word !== '');
  const letters = words.length > 1 ? words.map((word) => word.charAt(0)).join('') : name.slice(0, 2);
  return letters.slice(0, 3).toLocaleUpperCase('sv');
}
