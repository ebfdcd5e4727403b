import { join } from 'node:path';

/** What a store can begin with: files that come with the program. */
export interface Example {
  /** The path of a year file. */
  readonly year: string;
  /** The folder with the packages of the boards whose interim reports a region has received; null for a year without such. */
  readonly packages: string | null;
}

/** The examples in the program's folder of resources: a board's year, and a region's with the interim reports of its boards. */
export function examplesIn(resources: string) {
  const region = join(resources, 'example-region');
  return {
    board: { year: join(resources, 'example', 'hsn-2024.json'), packages: null },
    region: { year: join(region, 'region-2024.json'), packages: join(region, 'packages') },
  } as const satisfies Record<string, Example>;
}
