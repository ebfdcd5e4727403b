import { posix } from 'node:path';
import type { ZipFile } from '../../import/figures/xlsx/zip.ts';
import { elementsOf, parseXml } from '../xml-tree.ts';

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The path of a part of the package; as it stands for what is outside it. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** Where the relations of a part stand; those of the package itself for "". */
export function relationsPath(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** What a part of the package leads to. */
export function relationsOf(zip: ZipFile, part: string): Relation[] {
  const text = zip.text(relationsPath(part));
  if (text === null) return [];
  return elementsOf(parseXml(text)).flatMap(({ attributes: { Id, Type, Target, TargetMode } }) => {
    if (Id === undefined || Type === undefined || Target === undefined) return [];
    const isOutside = TargetMode === 'External';
    const inside = Target.startsWith('/') ? Target.slice(1) : posix.join(posix.dirname(part), Target);
    return [{ id: Id, type: Type, target: isOutside ? Target : inside, isOutside }];
  });
}
