/** What `help` prints: every command with its options and what it does. */
export const cliHelp = `Årshjul från kommandoraden. Filen F är en datafil, *.arshjul.

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
`;
