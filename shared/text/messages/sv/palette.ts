/** Words of the list that finds anything and does anything. */
export const palette = {
  title: 'Sök eller gör …',
  results: 'Träffar',
  found_zero: 'Inget hittades.',
  found_one: '{{count}} träff',
  found_other: '{{count}} träffar',
  group: {
    recent: 'Senast valda',
    command: 'Kommandon',
    setting: 'Inställningar',
    occasion: 'År och tillfällen',
    item: 'Mål och uppdrag',
    chapter: 'Texter',
    table: 'Tabeller',
    control: 'Intern kontroll',
  },
  kind: {
    table: 'Tabell',
    chapter: 'Kapitel',
    assessment: 'Bedömning',
    occasion: 'Tillfälle',
  },
} as const;
