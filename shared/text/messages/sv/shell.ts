/** Words of the shell: menus, dialogs, and what it says about files and the window. */
export const shell = {
  file: {
    type: 'Årshjul-fil',
    word: 'Word-dokument',
    json: 'Årshjul-data (JSON)',
    png: 'Bild (PNG)',
    svg: 'Vektorbild (SVG)',
    open: 'Öppna årshjul',
    create: 'Nytt årshjul',
    export: 'Exportera',
    import: 'Importera',
    emptyName: 'Nytt årshjul',
    exampleName: 'Exempelår 2024',
    /** Report, then organisation: "Verksamhetsberättelse 2024 – Hälso- och sjukvårdsnämnden". */
    reportName: '{{report}} – {{organisation}}',
  },
  call: {
    refused: 'Fönstret bad om något som programmet inte lämnar ut. Starta om programmet om det händer igen.',
    input: 'Uppgiften kunde inte tas emot, eftersom den inte har den form som väntades. Inget har ändrats.',
    failed: 'Ett oväntat fel hindrade åtgärden. Det som redan är sparat finns kvar. Försök igen.',
    cancelled: 'Åtgärden avbröts. Inget har ändrats.',
  },
  store: {
    none: 'Ingen fil är öppen. Öppna en fil eller skapa en ny.',
    stopped:
      'Lagringen stannade oväntat och startas om. Det som redan är sparat finns kvar. Försök igen med det som inte blev sparat.',
    stoppedOften:
      'Lagringen har stannat flera gånger i rad. Det som redan är sparat finns kvar. Öppna filen igen, eller starta om programmet.',
  },
  import: {
    unreadable: 'Filen {{name}} kunde inte läsas. Kontrollera att den finns kvar och att du får läsa den.',
    refused:
      'Inget har lästs in, eftersom filen innehåller fel ({{count}}). Det första, vid {{place}}: {{problem}} Rätta filen och läs in den igen.',
  },
  export: {
    busy: 'En export pågår redan. Vänta tills den är klar eller avbryt den.',
    cancelled: 'Exporten avbröts. Ingen fil har skrivits.',
    noReport: 'Rapporten finns inte i den öppna filen. Välj en annan rapport.',
    failed: 'Dokumentet kunde inte skapas. Ingen fil har skrivits. Försök igen.',
    otherFile: 'Bara filer som har exporterats sedan programmet startade kan öppnas härifrån.',
    cannotOpen: 'Filen kunde inte öppnas. Kontrollera att den finns kvar och att det finns ett program för den.',
    reading: 'Läser året',
    layout: 'Ställer samman rapporten',
    document: 'Skapar dokumentet',
    writing: 'Skriver filen',
  },
  crash: {
    title: 'Årshjul',
    window:
      'Fönstret har stannat flera gånger i rad och programmet avslutas. Det som är sparat finns kvar. Starta programmet igen.',
    program:
      'Ett oväntat fel har inträffat och programmet avslutas. Det som är sparat finns kvar. Starta programmet igen. Loggen finns i {{folder}}.',
  },
  menu: {
    file: 'Arkiv',
    new: 'Nytt årshjul …',
    open: 'Öppna …',
    import: 'Importera …',
    export: 'Exportera …',
    quit: 'Avsluta',
    edit: 'Redigera',
    cut: 'Klipp ut',
    copy: 'Kopiera',
    paste: 'Klistra in',
    selectAll: 'Markera allt',
    view: 'Visa',
    zoomIn: 'Större',
    zoomOut: 'Mindre',
    zoomReset: 'Normal storlek',
    fullScreen: 'Helskärm',
    window: 'Fönster',
    minimise: 'Minimera',
    zoom: 'Zooma',
    close: 'Stäng',
    front: 'Lägg alla överst',
    help: 'Hjälp',
    about: 'Om Årshjul',
    services: 'Tjänster',
    hide: 'Göm Årshjul',
    hideOthers: 'Göm övriga',
    unhide: 'Visa alla',
  },
} as const;
