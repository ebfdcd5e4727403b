/** Words of the view over all boards' internal control. */
export const supervision = {
  title: 'Nämndernas interna kontroll {{year}}',
  board: 'Nämnd',
  planHead: 'Plan',
  followUpHead: 'Uppföljning',
  assessmentHead: 'Bedömning',
  missing: 'Inte mottagen',
  plan: '{{risks}} risker, {{actions}} åtgärder',
  followUp: '{{occasion}}: {{statuses}} av {{actions}} med status, {{ready}} klara',
  notFollowed: '{{occasion}}: inte mottagen',
  noVerdict: 'Text utan bedömning',
  open: 'Visa {{board}}',
  received: 'Mottagna: planer {{plans}} av {{boards}}, bedömningar {{assessments}} av {{boards}}.',
  alone: 'Här syns alla nämnder som filen har. De andra nämndernas år läses in med Importera i menyn Arkiv.',
  empty: 'Filen har ingen nämnd för {{year}}',
} as const;
