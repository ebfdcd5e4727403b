/** Words of the view over all boards' internal control. */
export const supervision = {
  title: 'Nämndernas interna kontroll {{year}}',
  board: 'Nämnd',
  planHead: 'Plan',
  followUpHead: 'Uppföljning',
  assessmentHead: 'Bedömning',
  missing: 'Inte mottagen',
  risks_one: '{{count}} risk',
  risks_other: '{{count}} risker',
  actions_one: '{{count}} åtgärd',
  actions_other: '{{count}} åtgärder',
  followUp: '{{occasion}}: {{statuses}} av {{actions}} med status, {{ready}} klara',
  notFollowed: '{{occasion}}: inte mottagen',
  atYearEnd: 'Görs vid årets slut',
  noVerdict: 'Text utan bedömning',
  open: 'Visa {{board}}',
  received: 'Mottagna: planer {{plans}} av {{boards}}, bedömningar {{assessments}} av {{boards}}.',
  alone:
    'Här syns alla nämnder som filen har, med det som har kommit i deras paket. En nämnds hela år läses in med Importera i menyn Arkiv.',
  empty: 'Filen har ingen nämnd för {{year}}',
} as const;
