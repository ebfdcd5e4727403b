/** How a kind of plan item behaves. It stands apart from the schema, so that the window can list the roles without that library. */
export const ROLES = ['perspective', 'goal', 'strategy', 'indicator', 'assignment', 'activity'] as const;
export type Role = (typeof ROLES)[number];

/** Whether items of the role are rows of a table in a document, rather than headings with texts under them. */
export function isTabled(role: Role | undefined): role is 'indicator' | 'activity' {
  return role === 'indicator' || role === 'activity';
}
