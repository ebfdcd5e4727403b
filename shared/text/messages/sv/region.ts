/** Words of the boards' packages and of the region's view over its boards. */
export const region = {
  difference: { title: 'Namn', target: 'Målvärde', unit: 'Enhet', action: 'Åtgärd' },
  part: { items: 'Mål och uppdrag', texts: 'Texter', figures: 'Siffror', control: 'Intern kontroll' },
  fault: {
    'not-json': 'Filen är inget paket från en nämnd. Välj den fil som nämnden exporterade som paket.',
    half: 'Paketet är inte helt: filen slutar mitt i. Be nämnden skicka den igen.',
    'wrong-format': 'Filen är inget paket från en nämnd. Välj den fil som nämnden exporterade som paket.',
    newer: 'Paketet är skapat med en nyare version av Årshjul. Uppdatera programmet och ta emot det sedan.',
    damaged: 'Paketet har ändrats eller skadats sedan det skapades: kontrollsumman stämmer inte. Be nämnden skicka det igen.',
    'too-large': 'Filen är för stor för att vara ett paket från en nämnd.',
    contents: 'Innehållsförteckningen stämmer inte med rapporten.',
    invalid: 'Paketet har ett fel. {{place}}: {{problem}}',
  },
  refused: {
    year: 'Paketet från {{name}} gäller {{year}}, men här är {{here}} öppet. Öppna {{year}}, eller be om ett paket för {{here}}.',
    occasion:
      'Paketet från {{name}} gäller {{occasion}}, men här är {{here}} öppet. Byt tillfälle, eller be om ett paket för det här.',
    unknown:
      '{{name}} finns inte bland regionens organisationer. Lägg till nämnden i Årets modell om den hör till regionen, och ta emot paketet igen.',
    own: 'Paketet är från {{name}}, som den öppna rapporten själv hör till. Ta bara emot paket från nämnderna.',
    twice: 'Flera paket är från {{name}}: {{files}}. Ta emot bara det som gäller.',
  },
  exported: 'Paketet är sparat i {{path}}.',
  fileName: 'Paket {{organisation}} {{occasion}}',
  contents: {
    from: '{{name}}, {{occasion}}',
    made: 'Skapat {{made}} av {{by}}',
    ready: '{{percent}} procent klart ({{ready}} av {{expected}})',
    counts:
      '{{items}} rader i planen, {{followUps}} uppföljda; {{texts}} texter; {{cells}} siffror i {{tables}} tabeller; {{actions}} åtgärder i internkontrollen',
  },
  take: {
    first: 'Första paketet från nämnden.',
    same: 'Paketet är redan mottaget.',
    older: 'Paketet är äldre än det som är mottaget, som skapades {{made}} av {{by}}.',
    newer: 'Tar platsen för paketet som skapades {{made}} av {{by}}.',
    nothing: 'Inget i rapporten skiljer från det paketet.',
    differences_one: '{{count}} skillnad mot det paketet.',
    differences_other: '{{count}} skillnader mot det paketet.',
    more: 'och {{count}} till',
    change: '{{before}} → {{after}}',
    none: 'tomt',
  },
} as const;
