import { z } from 'zod';
import { Id, Line, LocalDate, ShortText } from '../../model/primitives.ts';
import { ACTION_KINDS, REQUIREMENTS } from '../control.ts';
import type { PortfolioRisk } from '../portfolio.ts';

export const PACKAGE_FORMAT = 'arshjul-control-package';
export const PACKAGE_VERSION = 1;

const PackageAction = z.strictObject({ id: Id, text: ShortText.min(1), kind: z.enum(ACTION_KINDS).nullable() });

const PackageRisk = z.strictObject({
  id: Id,
  area: Line,
  text: ShortText.min(1),
  requirements: z.array(z.enum(REQUIREMENTS)).max(REQUIREMENTS.length),
  source: ShortText.nullable(),
  actions: z.array(PackageAction).max(100),
});
export type PackageRisk = z.infer<typeof PackageRisk>;

/** Everything in a package but its checksum. The order of the fields is the one that the checksum is made of. */
const CONTENT = {
  format: z.literal(PACKAGE_FORMAT),
  version: z.literal(PACKAGE_VERSION),
  /** The series: the same in every edition of the same publisher. */
  id: Id,
  publisher: Line,
  published: LocalDate,
  risks: z.array(PackageRisk).max(2_000),
};
export const PackageContent = z.strictObject(CONTENT);
export type PackageContent = z.infer<typeof PackageContent>;

/** Region-wide risks and actions as a region publishes them for its boards. */
export const ControlPackage = z.strictObject({
  ...CONTENT,
  /** SHA-256 of `checkedText`, as 64 hexadecimal digits. */
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ControlPackage = z.infer<typeof ControlPackage>;

/** What the checksum is made of: the content as JSON without blanks, its fields in the format's order. */
export function checkedText(content: PackageContent): string {
  return JSON.stringify(PackageContent.parse(content));
}

interface Publisher {
  readonly organisation: string;
  readonly name: string;
  /** The day of the edition, ISO 8601. */
  readonly day: string;
}

/** An edition of the active risks of a portfolio that are region-wide. */
export function packageOf(portfolio: readonly PortfolioRisk[], { organisation, name, day }: Publisher): PackageContent {
  return {
    format: PACKAGE_FORMAT,
    version: PACKAGE_VERSION,
    id: organisation,
    publisher: name,
    published: day,
    risks: portfolio
      .filter(({ regionWide, status }) => regionWide && status === 'active')
      .map(({ id, area, text, requirements, source, actions }) => ({
        id,
        area,
        text,
        requirements,
        source,
        actions: actions.map((action) => ({ id: action.id, text: action.text, kind: action.kind })),
      })),
  };
}
