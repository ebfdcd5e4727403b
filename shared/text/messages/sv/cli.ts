/** Words of the command line. Names of commands and options stand as they are typed. */
export const cli = {
  help: `Årshjul från kommandoraden. Filen F är en datafil, *.arshjul.

  init   --store F [--example]         Skapar datafilen, tom eller med ett exempelår.
  import --store F --from X.json       Läser in ett år i datafilen.
  list   --store F [--json]            Visar år, tillfällen och rapporter med id.
  export --store F --report ID --format docx|json --out G
                                       Skriver rapporten i Word, eller hela dess år som JSON.
  verify --store F [--json]            Kontrollerar datafilen utan att ändra den.
  schema                               Visar utbytesformatet som JSON Schema.
  help                                 Visar den här hjälpen.

Slutkod: 0 kommandot är utfört, 1 det gick inte att utföra, 2 kommandoraden kunde inte tolkas.
Fel skrivs på standard error. Med miljövariabeln ARSHJUL_DETALJER=1 följer tekniska detaljer med felet.
`,
  about: '{{file}}: {{message}}',
  unexpected: 'Kommandot avbröts av ett oväntat fel i programmet.',
  storeMissing: 'Datafilen {{file}} finns inte; den skapas med kommandot init --store {{file}}.',

  usage: {
    noCommand: 'Ange ett kommando: {{commands}}.',
    unknownCommand: 'Kommandot ”{{name}}” finns inte; de som finns är {{commands}}.',
    unknownOption: 'Flaggan {{option}} finns inte för kommandot; kommandot help visar dem som finns.',
    unexpected: 'Ordet ”{{word}}” hör inte till någon flagga; kommandot help visar hur kommandot skrivs.',
    missing: 'Flaggan {{option}} saknas; kommandot help visar hur kommandot skrivs.',
    noValue: 'Flaggan {{option}} saknar ett värde.',
    flagValue: 'Flaggan {{option}} tar inget värde.',
    repeated: 'Flaggan {{option}} är angiven två gånger.',
  },

  file: {
    missing: 'Filen eller mappen finns inte.',
    folder: 'Det är en mapp, inte en fil.',
    notFolder: '{{folder}}: Det är en fil, inte en mapp.',
    forbidden: 'Behörighet saknas för att läsa den.',
    unreadable: 'Den går inte att läsa.',
  },

  init: {
    empty: 'Datafilen {{file}} är skapad.',
    example: 'Datafilen {{file}} är skapad med exempelåret.',
  },
  import: {
    done: 'Året {{year}} för {{board}} är inläst i {{file}}.',
    problem: '{{file}}: {{place}}: {{message}}',
    more: '{{file}}: Ytterligare {{rest}} fel visas inte; filen har {{total}} fel.',
  },
  list: {
    empty: 'Datafilen har inga år; ett år läses in med kommandot import.',
    year: '{{organisation}} {{year}}  [{{id}}]',
    occasion: '  {{kind}} {{cutOff}}, {{state}}  [{{id}}]',
    report: '    {{kind}}: {{title}}  [{{id}}]',
    occasionKind: { april: 'Periodrapport', interim: 'Delår', annual: 'Helår' },
    state: { open: 'öppet', locked: 'låst' },
    reportKind: { annual: 'årsrapport', interim: 'delårsrapport', plan: 'plan', deck: 'presentation' },
  },
  export: {
    unknownFormat: 'Formatet ”{{format}}” finns inte; --format är något av {{formats}}.',
    ontoStore: 'Det som exporteras kan inte skrivas över datafilen {{file}} själv.',
    noReport: 'Rapporten ”{{report}}” finns inte i {{file}}; kommandot list visar dem som finns.',
    done: 'Rapporten är sparad i {{out}}.',
  },
  verify: {
    sound: '{{file}}: Datafilen är hel.',
  },
} as const;
