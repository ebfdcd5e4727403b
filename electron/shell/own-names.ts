/** Names of files of which no two are the same, on a disk that tells no capitals either: the second of a name is "… (2)". */
export function ownNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let number = 2; taken.has(own.toLocaleLowerCase('sv')); number += 1) own = `${name} (${number})`;
    taken.add(own.toLocaleLowerCase('sv'));
    return own;
  });
}
