/** Words of the command line. Names of commands and options stand as they are typed. */
export const cli = {
  help: `Årshjul från kommandoraden. Filen F är en datafil, *.arshjul.

  init     --store F [--example | --example-region]
                                       Skapar datafilen: tom, med en nämnds exempelår, eller med en exempelregions år och
                                       delårsrapporterna från dess nämnder.
  import   --store F --from X.json     Läser in ett år i datafilen.
  list     --store F [--json]          Visar år, tillfällen och rapporter med id.
  export   --store F --report ID --format docx|pdf|html|pptx|xlsx|json [--template T] [--remarks]
           [--unpaged] [--board ID] --out G [--json]
  export   --store F --occasion O --format … [--template T] [--remarks] [--unpaged] --out MAPP [--json]
                                       Skriver rapporten som Word eller bildspel (i organisationens mall eller i T), PDF
                                       eller webbsida, dess tabeller i Excel, eller hela dess år som JSON. Med
                                       --board skrivs bara den nämndens kapitel ur regionens rapport. Med
                                       --remarks följer kommentarerna till sekreteraren med i Word. Med --occasion
                                       skrivs alla tillfällets rapporter i mappen, och året som JSON en gång. Sidnumren
                                       i Words innehållsförteckning kräver webbläsarmotorn; --unpaged lämnar dem åt Word.
  glossary --store F --occasion O [--set ORD --text T | --remove ORD] [--json]
                                       Visar årets ordlista och hänvisningar i den som inte leder någonstans, eller
                                       förklarar ett ord eller tar bort det.
  check    --store F --report ID [--json]
                                       Visar det i rapporten som bör rättas innan den lämnas in: rubriker, tabeller,
                                       alternativtexter, kontrast, läsordning och det som saknas.
  template --store F --organisation ID [--slides] [--from T | --remove] [--json]
                                       Visar organisationens Word-mall och vilka formatmallar som används, eller med
                                       --slides dess PowerPoint-mall; --from väljer en mall av den sort som T är
                                       (.dotx, .docx, .potx, .pptx), --remove ingen.
  suggest  --store F --occasion O [--json]
                                       Föreslår status för indikatorerna vid tillfället, och färger som siffror ger, med skäl.
  progress --store F --occasion O [--json]
                                       Visar hur mycket som är klart vid tillfället och vad som saknas.
  summary  --store F --occasion O [--json]
                                       Räknar mål och uppdrag efter sort och färg.
  compare  --store F --occasion A --with B [--json]
                                       Visar vad som skiljer tillfälle B från tillfälle A.
  change   --store F --from X.json     Utför en lista med ändringar (JSON) som ett steg.
  undo     --store F                   Ångrar det senaste egna steget, också det som gjordes i fönstret.
  redo     --store F                   Gör om det som ångrades senast.
  roll     --store F --year ID [--drop ID,ID] [--id NYTT] [--json]
                                       Skapar nästa år från ett år, utan posterna i --drop och det som står under dem.
  search   --store F --query Q [--json]
                                       Söker i alla års texter efter ord som börjar så.
  history  --store F [--id ID [--occasion O]] [--json]
                                       Visar de senaste ändringarna, av allt eller av en post, en text eller en åtgärd.
  history  --store F --id TABELL --occasion O --row R --column C [--json]
                                       Visar ändringarna av en cell i en tabell.
  trend    --store F --item ID [--json]
                                       Visar en posts värden år för år.
  control list   --store F --occasion O [--json]
                                       Visar internkontrollplanen: områden, risker och åtgärder.
  control check  --store F --occasion O [--json]
                                       Visar det i den interna kontrollen som bör ses över.
  control due    --store F --occasion O [--on DAG] [--json]
                                       Visar vad som är missat och vad som ska göras nu, eller som det var en dag.
  control tick   --store F --action A [--on DAG] [--what TEXT] [--by NAMN] [--deviation TEXT [--remedy TEXT]] [--id ID]
                                       Prickar av åtgärden, i dag om ingen dag anges, med eller utan avvikelse.
  control withdraw --store F --action A --tick ID --why TEXT
                                       Återtar en avprickning. Den står kvar, med skälet.
  control attach --store F --action A [--tick ID] --from FIL | --reference TEXT [--name TEXT]
                                       Bifogar en fil som underlag, eller en hänvisning till var det finns.
  control evidence --store F --action A [--json] | --id ID --out G
                                       Visar åtgärdens avprickningar och underlag, eller sparar en bifogad fil.
  control purge --store F --action A --id ID --confirm
                                       Rensar innehållet i en bifogad fil ur datafilen, också i en som är borttagen. Kan inte ångras.
  control assess --store F --occasion O [--write] [--replace] [--json]
                                       Visar bedömningen vid helår med årets underlag; --write skriver texten av svaren.
  control supervise --store F --year 2024 [--json]
                                       Visar alla nämnders plan, uppföljning och bedömning: mottagna eller inte.
  control export --store F --occasion O [--document plan|chapter|checklist|list] --format docx|xlsx --out G
                                       Skriver planen, uppföljningen eller en checklista i Word, eller hela listan i Excel.
  control risks  --store F --occasion O [--json]
                                       Visar riskbilden: riskerna år efter år, med den senaste bedömningen.
  control rate   --store F --year Y --risk ID --probability N --consequence N --date D [--note TEXT] [--json]
                                       Bedömer en risk. N är id för nivåer i årets skalor.
  control limits --store F --occasion O [--middle N --high N] [--json]
                                       Visar, eller anger, från vilken produkt av nivåerna en risk är måttlig och hög.
  control gather --store F --year Y [--json]
                                       Hämtar planens risker till riskbilden.
  control choose --store F --year Y --risks ID,ID [--json]
                                       Väljer risker ur riskbilden till årets plan, med deras stående åtgärder.
  control decide --store F --year Y --date D --paragraph "§ 12" [--json]
                                       Noterar nämndens beslut om planen, som då låses.
  control amend  --store F --year Y --date D --reason TEXT [--json]
                                       Öppnar en beslutad plan för ändring.
  control close  --store F --year Y [--json]
                                       Låser den igen.
  control changes --store F --occasion O [--json]
                                       Visar beslutet, och vad som har ändrats sedan dess, av vem och när.
  control next   --store F --occasion O [--json]
                                       Föreslår av svaren vilka risker som ska ingå i nästa års plan.
  control drop   --store F --risk ID [--reason TEXT] [--json]
                                       Skriver varför en risk utgår ur nästa års plan. Utan skäl följer den med.
  control publish --store F --occasion O --date D --out G.json
                                       Sparar de regionövergripande riskerna som ett paket för nämnderna.
  control take   --store F --occasion O --from G.json [--map "A=B;C=D"] [--new-areas] [--write] [--json]
                                       Visar vad regionens paket skulle ändra i riskbilden. Ändrar med --write.
  package export --store F --occasion O --out G.json
                                       Sparar nämndens rapport för tillfället som ett paket till regionen.
  package show   --from G.json [--json]
                                       Visar vad ett paket innehåller, när det är helt.
  package import --store F --occasion O --from G.json [--write] [--json]
                                       Visar vad nämndens paket skulle ändra hos regionen; --from kan vara en mapp med
                                       paket. Tar emot med --write: alla eller inget.
  package list   --store F --occasion O [--json]
                                       Visar nämnd för nämnd vad som har kommit till regionen.
  package goals  --store F --occasion O [--json]
                                       Visar målen i nämnderna, med antal per färg och det som inte stämmer.
  package sums   --store F --occasion O [--json]
                                       Visar nämndernas summor i de gemensamma tabellerna, och var regionens siffror skiljer.
  package fill   --store F --occasion O [--write] [--json]
                                       Visar vad regionens tabeller får ur nämndernas rapporter. Fyller dem med --write.
  figures tables [--json]              Visar tabeller som finns färdiga att ta över i ett år.
  figures show   --store F --occasion O --table T [--json]
                                       Visar tabellens celler med källa, anteckning och vem som skrev dem, och kolumnernas
                                       tidigare versioner.
  figures define --store F --year Y --ready ID,ID | --from X.json [--json]
                                       Ger året färdiga tabeller, eller tabeller som en fil (JSON) beskriver, som ett steg.
  figures check  --store F --occasion O [--json]
                                       Visar vad som är värt att se över i tillfällets tabeller, och vad som har godtagits.
  figures bound  --store F --occasion O [--find ORD] [--json]
                                       Visar de siffror och meningar som texter kan följa, och hur de läses nu.
  figures bind   --store F --report ID [--write] [--json]
                                       Visar siffror i rapportens texter som är skrivna men står i en cell. Låter de säkra följa
                                       sina celler med --write.
  figures export --store F --occasion O [--table T] --format xlsx|csv --out G
                                       Sparar en tabell, eller alla, som Excel med formler eller som text.
  figures import --store F --occasion O --table T --from X.xlsx|X.csv
                 [--sheet BLAD] [--range A1:F20] [--unit tkr] [--json] [--write]
                                       Visar vad filen skulle ändra i tabellen, cell för cell. Ändrar med --write.
  figures charts [--json]              Visar diagram som finns färdiga att ta över i ett år.
  figures chart  --store F --occasion O --chart C --format svg|png|json --out G
                                       Sparar ett av årets diagram som bild, eller som de siffror det visar.
  layouts  [--json]                    Visar dokument som finns färdiga att ta över i ett år.
  layouts  --store F --year ID --take DOKUMENT [--occasion O] [--json]
                                       Ger året ett färdigt dokument, med dess tabeller och en rapport att skriva.
  layouts  --store F --year ID [--set DOKUMENT [--front contents|cover|title] [--page-number MÖNSTER]] [--json]
                                       Visar årets dokument. Med --set börjar ett av dem med försättsblad och
                                       innehållsförteckning, bara försättsblad, eller direkt med titeln, eller får
                                       sina sidnummer efter ett mönster: "Sida {sida} av {sidor}".
  versions list    --store F --report ID [--json]
                                       Visar rapportens sparade versioner: när, av vem, namn, beslut och filer.
  versions keep    --store F --report ID [--name N] [--note TEXT] [--json]
                                       Sparar rapporten som den står nu som en version.
  versions set     --store F --report ID --version V --name N | --note TEXT
                                       Ändrar namnet eller anteckningen på en version som inte är låst.
  versions lock    --store F --report ID --version V --date D --paragraph "§ 12"
                                       Låser en version efter beslutet. Den ändras sedan aldrig.
  versions remove  --store F --report ID --version V
                                       Tar bort en version som inte är låst.
  versions compare --store F --report ID --before V [--after V] [--out G.docx] [--json]
                                       Visar vad som skiljer två versioner, eller en version och rapporten som den är nu,
                                       eller skriver det som ett Word-dokument med spårade ändringar.
  versions export  --store F --report ID --version V --format docx|pdf|html|pptx|xlsx --out G
                                       Skriver en version som den lämnades ut, tecken för tecken.
  verify   --store F [--json]          Kontrollerar datafilen utan att ändra den.
  restore  --store F [--backup ID] [--json]
                                       Sätter en kopia i datafilens ställe: den som anges, annars den senaste hela.
                                       Filen som stod där behålls bredvid.
  restore  --store F --list [--json]   Visar kopiorna som finns, med id och tid.
  spell    --store F --occasion ID [--json]
                                       Visar ord i tillfällets texter som saknas i ordlistorna, med plats och förslag.
  spell    --text TEXT [--json]        Visar sådana ord i en text.
  schema                               Visar utbytesformatet som JSON Schema.
  help                                 Visar den här hjälpen.

Slutkod: 0 kommandot är utfört, 1 det gick inte att utföra, 2 kommandoraden kunde inte tolkas.
Fel skrivs på standard error. Med miljövariabeln ARSHJUL_DETALJER=1 följer tekniska detaljer med felet.
`,
  about: '{{file}}: {{message}}',
  unexpected: 'Kommandot avbröts av ett oväntat fel i programmet.',
  more: '{{file}}: Ytterligare {{rest}} fel visas inte; filen har {{total}} fel.',

  spell: {
    which: 'Ange antingen --text, eller både --store och --occasion.',
    noOccasion: 'Datafilen {{file}} har inget tillfälle med id {{occasion}}; kommandot list visar dem som finns.',
    none: 'Inga ord saknas i ordlistorna.',
    place: '{{name}}, {{field}}:',
    word: '{{word}}: {{suggestions}}',
    unknown: '{{word}}: inga förslag',
  },

  store: {
    missing: 'Datafilen {{file}} finns inte; den skapas med kommandot init --store {{file}}.',
    foreign: '{{file}} är inte en årshjulsfil; ange en annan fil.',
    folder: '{{file}} är en mapp, inte en fil; ange en årshjulsfil.',
    linkLoop: 'Den symboliska länken {{file}} leder till sig själv; ange en annan fil.',
    damagedWithCopy:
      'Datafilen {{file}} är skadad; den kan ersättas med kopian från {{time}} med kommandot restore --store {{file}}.',
    damagedAlone:
      'Datafilen {{file}} är skadad och har ingen hel kopia bredvid sig; hämta en egen säkerhetskopia eller läs in åren i en ny datafil.',
    newer: 'Datafilen {{file}} är skapad med en nyare version av Årshjul ({{version}}); uppdatera programmet.',
    newerUnknown: 'Datafilen {{file}} är skapad med en nyare version av Årshjul; uppdatera programmet.',
    busy: 'Datafilen {{file}} är öppen för ändring i ett annat Årshjul; stäng det programmet och försök igen.',
    exists: 'Det finns redan en fil med namnet {{file}}; ange ett annat namn.',
    conflict: 'Inget har ändrats i datafilen {{file}}, eftersom den redan har det som skulle läggas till.',
    invalid: 'Inget har ändrats i datafilen {{file}}, eftersom uppgifterna inte hänger ihop.',
    notFound: 'Det som efterfrågas finns inte i datafilen {{file}}; kommandot list visar vad den har.',
    locked: 'Tillfället i datafilen {{file}} är låst och har inte ändrats.',
    cancelled: 'Arbetet med datafilen {{file}} avbröts och inget har ändrats.',
    unexpected: 'Något gick fel med datafilen {{file}}, men det som är sparat finns kvar; kommandot verify kontrollerar den.',
    forbidden: {
      read: 'Behörighet saknas för att läsa datafilen {{file}}; ändra behörigheten.',
      import: 'Behörighet saknas för att ändra datafilen {{file}} eller mappen den ligger i; ändra behörigheten.',
      create: 'Behörighet saknas för att skapa datafilen {{file}} i mappen; ange en annan mapp.',
      restore: 'Behörighet saknas för att ersätta datafilen {{file}}; ändra behörigheten.',
    },
    diskFull: {
      read: 'Disken är full, så datafilen {{file}} kunde inte läsas; frigör utrymme och försök igen.',
      import:
        'Disken är full, så året kunde inte sparas i datafilen {{file}}, som är oförändrad; frigör utrymme och försök igen.',
      create: 'Disken är full, så datafilen {{file}} kunde inte skapas; frigör utrymme eller ange en annan mapp.',
      restore: 'Disken är full, så kopian kunde inte ersätta datafilen {{file}}; frigör utrymme och försök igen.',
    },
  },

  write: {
    folderMissing: 'Mappen {{folder}} finns inte; ange en annan plats.',
    notFile: '{{out}} är något annat än en vanlig fil och kan inte ersättas; ange en annan plats.',
    forbidden:
      'Filen {{out}} kunde inte skrivas, eftersom behörighet saknas, filen är skrivskyddad eller den är öppen i ett annat program; ange en annan plats.',
    inUse: 'Filen {{out}} är öppen i ett annat program och har inte skrivits över; stäng den där eller ange en annan plats.',
    diskFull: 'Disken är full, så filen {{out}} har inte sparats; frigör utrymme eller ange en annan plats.',
    failed: 'Filen {{out}} kunde inte sparas; ange en annan plats.',
  },

  usage: {
    noCommand: 'Ange ett kommando: {{commands}}.',
    unknownCommand: 'Kommandot ”{{name}}” finns inte; de som finns är {{commands}}.',
    unknownOption: 'Flaggan {{option}} finns inte för kommandot; kommandot help visar dem som finns.',
    unexpected: 'Ordet ”{{word}}” hör inte till någon flagga; kommandot help visar hur kommandot skrivs.',
    missing: 'Flaggan {{option}} saknas; kommandot help visar hur kommandot skrivs.',
    noValue: 'Flaggan {{option}} saknar ett värde; kommandot help visar hur kommandot skrivs.',
    flagValue: 'Flaggan {{option}} tar inget värde; kommandot help visar hur kommandot skrivs.',
    repeated: 'Flaggan {{option}} är angiven två gånger; ange den en gång.',
  },

  file: {
    missing: 'Filen eller mappen finns inte; kontrollera namnet.',
    folder: 'Det är en mapp, inte en fil; ange en fil.',
    notFolder: '{{folder}}: Det är en fil, inte en mapp; ange en mapp.',
    forbidden: 'Behörighet saknas för att läsa den; ändra behörigheten.',
    other: 'Det är något annat än en vanlig fil; ange en vanlig fil.',
    linkLoop: 'Den symboliska länken leder till sig själv; ange filen själv.',
    unreadable: 'Den går inte att läsa; försök igen eller ange en annan fil.',
  },

  init: {
    empty: 'Datafilen {{file}} är skapad.',
    folder: 'Namnet {{file}} slutar som en mapps; ange en fil.',
    example: 'Datafilen {{file}} är skapad med exempelåret.',
    region: 'Datafilen {{file}} är skapad med exempelregionen.',
    which: 'Ange --example eller --example-region, inte båda.',
  },
  import: {
    filesMissing:
      '{{file}}: Antal bifogade filer som saknas i {{folder}} eller inte är desamma: {{count}}. Året är inläst utan dem.',
    done: 'Året {{year}} för {{board}} är inläst i {{file}}.',
    problem: '{{file}}: {{place}}: {{message}}',
  },
  change: {
    done: 'Ändringarna ({{number}}) är utförda i {{file}} som ett steg.',
    nothing: 'Ändringarna ({{number}}) ändrade inget i {{file}}, som redan är så.',
    refused: '{{from}}: Inget har ändrats, eftersom ändring {{number}} inte kan utföras: {{message}}',
  },
  package: { unknownTask: 'Ange vad som ska göras med paketet: {{tasks}}.' },
  versions: {
    unknownTask: 'Ange vad som ska göras med versionerna: {{tasks}}.',
    none: 'Rapporten har inga sparade versioner.',
    line: '{{made}}  {{name}}  {{by}}  [{{id}}]',
    files: '  Filer: {{files}}',
    note: '  {{note}}',
    decision: '  Låst efter beslutet {{date}}, {{paragraph}}',
    kept: 'Versionen är sparad som {{id}}.',
    set: 'Versionen {{id}} är ändrad.',
    setOne: 'Ange antingen --name eller --note.',
    nameless: 'En version måste ha ett namn. Ange det med --name.',
    locked: 'Versionen {{id}} är låst.',
    removed: 'Versionen {{id}} är borttagen.',
    same: 'Ingenting skiljer.',
    chapter: '{{chapter}}',
    cover: 'Försättsblad',
    changed: '  {{what}}: {{before}} → {{after}}',
    added: '  Nytt. {{what}}: {{after}}',
    removedPart: '  Borttaget. {{what}}: {{before}}',
    compared: 'Ändringarna är sparade i {{out}}.',
    exported: 'Versionen är sparad i {{out}}.',
  },
  layouts: {
    ready: '{{name}}  [{{id}}]\n    {{about}}',
    own: '{{name}}, börjar med {{front}}, sidnummer {{pageNumber}}  [{{id}}]',
    together:
      '--store och --year anges tillsammans, med --take för att ta över ett färdigt dokument, eller ingen av dem för att se vad som finns.',
    setTogether:
      '--set anges tillsammans med --front, --page-number eller båda: vilket dokument, och vad det börjar med eller hur dess sidor numreras.',
    pageNumber: '--page-number är ett mönster på högst {{most}} tecken, till exempel "Sida {sida} av {sidor}".',
    fronts: '--front kan inte vara ”{{front}}”; ange {{fronts}}.',
    noLayout: 'Året ”{{year}}” har inget dokument ”{{id}}”; layouts --store F --year {{year}} visar dem som finns.',
    unknown: 'Det finns inget färdigt dokument ”{{id}}”; kommandot layouts visar dem som finns.',
    noOccasion: 'Året ”{{year}}” har inget tillfälle {{occasion}} att redovisa i dokumentet; kommandot list visar dem som finns.',
    noneOfKind:
      'Året ”{{year}}” har inget tillfälle av den sort som dokumentet redovisar; lägg till ett i programmet, eller ange ett annat med --occasion.',
    taken: '{{name}} är på plats i året {{year}}.  [{{report}}]',
  },
  roll: {
    done: 'Året {{year}} är skapat i {{file}}.  [{{id}}]',
    noYear: 'Året ”{{year}}” finns inte i {{file}}; kommandot list visar dem som finns.',
    noItem: 'Posten ”{{item}}” finns inte i året ”{{year}}” i {{file}}.',
  },
  search: {
    none: 'Inget hittades.',
    hit: '{{year}}  {{title}} ({{what}}): {{text}}  [{{id}}]',
    what: {
      title: 'namn',
      description: 'beskrivning',
      comment: 'kommentar',
      instruction: 'anvisning',
      responsible: 'ansvarig',
      target: 'målvärde',
      longTermTarget: 'långsiktigt målvärde',
      lastKnown: 'senast kända värde',
      footnote: 'fotnot',
      outcome: 'utfall',
      reason: 'skäl',
      toSecretary: 'till sekreteraren',
      chapter: 'text',
      chapterTitle: 'kapitel',
      term: 'ordlistan',
      cell: 'tabell',
      note: 'anteckning',
      row: 'rad i tabell',
      column: 'kolumn i tabell',
      tableNote: 'text vid tabell',
      area: 'område',
      risk: 'risk',
      action: 'åtgärd',
      answer: 'svar',
      assessment: 'bedömning',
      tick: 'avprickning',
      evidence: 'underlag',
      portfolio: 'riskbild',
      assessmentNote: 'riskbedömning',
    },
  },
  undo: {
    nothing: 'Det finns inget eget steg att ångra i {{file}}.',
    done: 'Ångrat i {{file}}: {{step}}',
  },
  redo: {
    nothing: 'Det finns inget att göra om i {{file}}.',
    done: 'Gjort om i {{file}}: {{step}}',
  },
  history: {
    step: '{{at}}  {{person}}  {{what}}',
    field: '    {{field}}: {{before}} → {{after}}',
    more: '    och {{count}} fält till',
    none: 'Det finns inga ändringar av ”{{id}}” i {{file}}; kommandot list visar tillfällena.',
    entry: '{{at}}  {{person}}  {{what}}: {{field}} {{before}} → {{after}}',
    empty: 'tomt',
  },
  trend: {
    none: '–',
    point: '{{year}}  utfall {{outcome}}, målvärde {{target}}, senast känt {{lastKnown}}  [{{id}}]',
  },
  control: {
    unknownTask: 'Efter control anges ett av orden {{tasks}}; kommandot help visar hur kommandot skrivs.',
    empty: 'Året har ingen internkontrollplan.',
    nothing: 'Inget i den interna kontrollen behöver ses över.',
    nothingDue: 'Inget är missat, och inget ska göras de närmaste 30 dagarna.',
    due: '{{state}}  {{day}}  {{action}}  [{{id}}]',
    committed: 'Sparat: {{what}}',
    badDay: 'Dagen ”{{day}}” kan inte tolkas. Den skrivs som 2024-12-31.',
    badLimits: '--middle och --high anges tillsammans, som hela tal, --high det större: --middle 4 --high 9.',
    confirmPurge: 'Innehållet tas bort för gott och kan inte hämtas tillbaka. Skriv --confirm för att rensa det.',
    fileOrReference: 'Antingen --from eller --reference anges: en fil, eller var underlaget finns.',
    idAndOut: '--id och --out anges tillsammans: vilken fil som sparas, och var.',
    saved: 'Filen {{name}} är sparad i {{out}}.',
    withdrawn: 'återtagen: {{why}}',
    unknownDocument: 'Dokumentet ”{{document}}” finns inte i formatet {{format}}; --document är något av {{documents}}.',
    exported: 'Den interna kontrollen är sparad i {{out}}.',
    noRisks: 'Riskbilden är tom. Kommandot control gather hämtar riskerna ur ett års plan.',
    gathered: 'Riskerna i planen för {{year}} finns nu i riskbilden i {{file}}.',
    chosen: 'Antal risker som nu finns i planen för {{year}} i {{file}}: {{number}}',
    assessed: 'Bedömningen av risken {{risk}} är sparad i {{file}}.',
    decided: 'Planen för {{year}} är beslutad {{date}}, {{paragraph}}, och låst.',
    opened: 'Planen för {{year}} är öppnad för ändring.',
    closed: 'Planen för {{year}} är låst.',
    dropped: 'Risken {{risk}} utgår ur nästa års plan.',
    kept: 'Risken {{risk}} följer med till nästa års plan.',
    older: 'Paketet är äldre än det som togs emot senast ({{taken}}).',
    foreignAreas:
      '{{from}}: Paketet har områden som inte finns här: {{areas}}. Ange med --map vilka områden de är här, eller --new-areas för att skapa dem. Inget är ändrat.',
    year: '”{{year}}” är inget år; --year är fyra siffror, till exempel 2024.',
    hasText: 'Bedömningen har redan en text; ange --replace för att ersätta den. Inget har ändrats.',
  },
  figures: {
    unknownTask: 'Efter figures anges ett av orden {{tasks}}; kommandot help visar hur kommandot skrivs.',
    ready: '{{group}}: {{title}}  [{{id}}]',
    fromOrReady: 'Antingen --from eller --ready anges: en fil med tabeller, eller id för färdiga tabeller.',
    noReady: 'Det finns ingen färdig tabell ”{{id}}”; kommandot figures tables visar dem som finns.',
    defined: 'Tabellerna är på plats i {{file}}: {{ids}}',
    nothing: 'Inget i tabellerna är värt att se över.',
    badRange: 'Området {{range}} kan inte tolkas. Det skrivs som A1:F20.',
    badUnit: 'Enheten {{unit}} känns inte igen. Den kan vara {{units}}.',
    noTable: '{{file}}: Tabellen {{table}} finns inte i tillfällets år.',
    cell: '{{from}}  {{row}}, {{column}}: {{before}} → {{after}}',
    kept: '{{from}}  {{row}}, {{column}}: {{before}}',
    computed: '{{computed}} (räknas ut)',
    blank: 'tom',
    shown: '{{row}}, {{column}}: {{value}}',
    source: 'Källa: {{source}}.',
    entered: 'Skrivet av {{person}} {{at}}.',
    note: 'Anteckning: {{note}}',
    accepted: '{{sentence}} Godtagen av {{person}} {{at}}: {{reason}}',
    version: '{{column}}, {{name}} ({{date}}):',
    versionRow: '  {{row}}: {{before}} → {{now}}, ändring {{change}}',
    preview_one: '{{count}} cell skulle ändras. Ingenting har ändrats; med --write ändras den.',
    preview_other: '{{count}} celler skulle ändras. Ingenting har ändrats; med --write ändras de.',
    written_one: '{{count}} cell har ändrats.',
    written_other: '{{count}} celler har ändrats.',
    exported: 'Tabellerna är sparade i {{out}}.',
    noChart: '{{file}}: Diagrammet {{chart}} finns inte i tillfällets år; de som finns är {{known}}.',
    noCharts: '{{file}}: Tillfällets år har inga diagram.',
    chartWritten: 'Diagrammet är sparat i {{out}}.',
  },
  list: {
    empty: 'Datafilen har inga år; ett år läses in med kommandot import.',
    year: '{{organisation}} {{year}}  [{{id}}]',
    occasion: '  {{kind}} {{cutOff}}, {{state}}  [{{id}}]',
    report: '    {{kind}}: {{title}}  [{{id}}]',
    occasionKind: { plan: 'Plan', april: 'Periodrapport', interim: 'Delår', annual: 'Helår' },
    state: { open: 'öppet', locked: 'låst' },
    reportKind: {
      annual: 'årsrapport',
      interim: 'delårsrapport',
      plan: 'plan',
      deck: 'presentation',
    },
  },
  glossary: {
    which: 'Ange --set med --text, eller --remove; ingetdera visar ordlistan.',
    none: '”{{term}}” finns inte i ordlistan.',
    changed: 'Ordlistan är ändrad: {{term}}.',
    unexplained: 'inte förklarat',
  },
  export: {
    unknownFormat: 'Formatet ”{{format}}” finns inte; --format är något av {{formats}}.',
    ontoStore: 'Det som exporteras kan inte skrivas över datafilen {{file}} själv.',
    noReport: 'Rapporten ”{{report}}” finns inte i {{file}}; kommandot list visar dem som finns.',
    boardOf: '--board hör till --report, i ett annat format än json.',
    noBoards: 'Rapporten ”{{report}}” har inget kapitel med nämndernas rapporter.',
    noBoard: 'Nämnden ”{{board}}” finns inte i rapporten ”{{report}}”; de som finns är {{known}}.',
    which: 'Ange antingen --report eller --occasion.',
    noReports: 'Tillfället ”{{occasion}}” har ingen rapport i {{file}}; kommandot list visar tillfällen och rapporter.',
    noFolder: 'Mappen {{out}} kan inte skapas. Välj en annan plats.',
    remarksFormat: 'Kommentarerna till sekreteraren följer bara med i Word; ange --format docx.',
    templateFormat: 'En mall kan bara anges med --format docx eller pptx.',
    done: {
      docx: 'Rapporten är sparad i {{out}}.',
      pdf: 'Rapporten är sparad i {{out}}.',
      html: 'Rapporten är sparad i {{out}}.',
      pptx: 'Bildspelet är sparat i {{out}}.',
      xlsx: 'Rapportens tabeller är sparade i {{out}}.',
      json: 'Årets data är sparade i {{out}}.',
    },
    notPrinted: 'Rapporten kunde inte skrivas som PDF; försök igen, eller ange --format docx.',
    unpaged:
      'Innehållsförteckningen har inga sidnummer, eftersom webbläsarmotorn som räknar fram dem inte kunde startas; Word fyller i dem när dokumentet öppnas.',
    unpagedFormat: 'Bara i Word lämnas sidnumren åt programmet som öppnar dokumentet; ange --format docx.',
    faulty: '{{file}}: Året har fel ({{count}}) och är exporterat som det är; kommandot verify visar dem.',
    noOccasion: 'Rapporten ”{{report}}” har inget tillfälle att redovisa och skrivs inte i Word; ange --format json.',
    unfit:
      'Rapporten ”{{report}}” i {{file}} kunde inte skapas, eftersom årets uppgifter inte hänger ihop ({{count}} fel); kommandot verify visar dem.',
  },
  template: {
    which: 'Ange antingen --from eller --remove.',
    chosen: 'Mallen {{name}} är vald för {{organisation}}.',
    removed: 'Ingen mall är vald för {{organisation}}.',
    none: {
      word: 'Ingen mall är vald; dokument skrivs i programmets eget utseende.',
      slides: 'Ingen mall är vald; bildspel skrivs i programmets eget utseende.',
    },
    name: 'Mall: {{name}}',
    role: '  {{role}}: {{style}}',
    own: 'programmets egen',
  },
  suggest: { status: '  Förslag: {{suggested}}. Valt: {{chosen}}.', none: 'inget' },
  progress: { ready: '{{percent}} % klart: {{ready}} av {{total}}.' },
  compare: {
    same: 'Inget skiljer tillfällena åt.',
    nothing: 'inget',
    colour: '  Färg: {{before}} → {{after}}',
    arrow: '  Pil: {{before}} → {{after}}',
    status: '  Status: {{before}} → {{after}}',
    outcome: '  Utfall: {{before}} → {{after}}',
    comment: '  Kommentaren är ändrad.',
    added: 'Ny: {{name}}  [{{item}}]',
    removed: 'Borttagen: {{name}}  [{{item}}]',
  },
  restore: {
    done: 'Kopian från {{time}} är nu datafilen {{file}}.',
    doneKept: 'Kopian från {{time}} är nu datafilen {{file}}; filen som stod där är {{kept}}.',
    copy: '{{id}}  {{time}}  {{bytes}} byte',
    none: 'Det finns ingen kopia av {{file}}; hämta en egen säkerhetskopia eller läs in åren i en ny datafil.',
    allDamaged:
      'Ingen hel kopia av {{file}} finns kvar att återställa; hämta en egen säkerhetskopia eller läs in åren i en ny datafil.',
    unknown: 'Kopian ”{{backup}}” av {{file}} finns inte; kommandot restore --list visar dem som finns.',
    noCopy: 'Kopian av {{file}} finns inte längre; kommandot restore --list visar dem som finns.',
    listOrBackup: 'Flaggorna --list och --backup kan inte anges tillsammans.',
  },
  verify: {
    sound: '{{file}}: Datafilen är hel.',
  },
} as const;
