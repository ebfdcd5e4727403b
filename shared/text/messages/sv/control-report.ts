/** Words of the documents of the internal control. */
export const controlReport = {
  menu: 'Dokument',
  write: 'Dokument: {{document}}',
  document: {
    plan: 'Internkontrollplan (Word)',
    chapter: 'Uppföljning (Word)',
    checklist: 'Checklista för mötet (Word)',
    list: 'Hela listan (Excel)',
  },
  name: {
    plan: 'Internkontrollplan',
    chapter: 'Uppföljning av intern kontroll',
    checklist: 'Checklista intern kontroll',
    list: 'Intern kontroll',
  },
  empty: 'Internkontrollplanen för {{year}} är tom. Lägg till områden, risker och åtgärder i Intern kontroll först.',
  plan: {
    chapter: 'Plan {{year}}',
  },
  checklist: {
    done: 'Klar',
    who: 'Ansvarig och tid',
    notes: 'Anteckning',
    chapter: 'Åtgärder att gå igenom',
    description: 'Checklista för området {{area}}',
  },
  followUp: 'Uppföljning av internkontrollplanen',
  assessment: 'Bedömning',
  requirement: {
    heading: 'Krav på intern styrning och kontroll',
    what: 'Intern styrning och kontroll är det arbetssätt som ska ge rimlig säkerhet för att verksamheten uppfyller kraven a–e.',
    governance: 'Intern styrning',
    control: 'Intern kontroll',
    a: 'a) Verksamheten fullgör sina uppgifter och når beslutade mål och uppdrag.',
    b: 'b) Verksamheten håller sig inom sina ekonomiska ramar.',
    c: 'c) Verksamheten följer styrande dokument, lagar, förordningar, föreskrifter och avtal.',
    d: 'd) Redovisning och uppföljning är rättvisande och ändamålsenliga.',
    e: 'e) Information är skyddad: konfidentiell, riktig, tillgänglig och spårbar.',
    sufficient:
      'Den interna kontrollen ska vara tillräcklig (6 kap. 6 § kommunallagen), det vill säga utformad efter verksamhetens förutsättningar, art och omfattning.',
  },
  sheet: {
    area: 'Område',
    risk: 'Risk',
    regionWide: 'Regionövergripande',
    requirements: 'Krav',
    steps: 'Steg',
    yes: 'Ja',
    title: 'Intern kontroll {{year}}, {{occasion}}',
  },
} as const;
