/** Words of the internal control plan. */
export const control = {
  kind: { control: 'Kontroll', measure: 'Åtgärd', information: 'Information' },
  every: { month: 'Varje månad', quarter: 'Varje kvartal', tertial: 'Varje tertial', year: 'Varje år' },
  new: { area: 'Nytt område', risk: 'Ny risk', action: 'Ny åtgärd' },
  field: {
    kind: 'Slag',
    responsible: 'Ansvarig',
    owner: 'Ägare',
    due: 'Klart senast',
    every: 'Hur ofta',
    from: 'Från och med',
    to: 'Till och med',
    steps: 'Steg, ett på varje rad',
    source: 'Källa',
    requirements: 'Krav som risken hotar',
    regionWide: 'Regionövergripande',
  },
  requirement: {
    a: 'a) mål och uppdrag nås',
    b: 'b) ekonomin hålls',
    c: 'c) lagar och styrdokument följs',
    d: 'd) redovisningen är rättvisande',
    e: 'e) informationen är säker',
  },
  plan: 'Planen',
} as const;
