/** Apart from the schema, so that the window can list them without the library of the schemas. */
export const ORGANISATION_KINDS = [
  'region',
  'council',
  'board',
  'joint-board',
  'committee',
  'administration',
  'area',
  'company',
] as const;

type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Whether it reports to the region as a board does: the regional executive is one, and so is a board that regions have in common. */
export function isBoard(kind: OrganisationKind): boolean {
  return kind === 'board' || kind === 'joint-board';
}
