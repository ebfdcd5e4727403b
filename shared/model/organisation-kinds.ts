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
