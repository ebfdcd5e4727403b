import { createInstance, type TFunction } from 'i18next';
import { assessment } from './sv/assessment.ts';
import { bound } from './sv/bound.ts';
import { cell } from './sv/cell.ts';
import { charts } from './sv/charts.ts';
import { cli } from './sv/cli.ts';
import { control } from './sv/control.ts';
import { controlCheck } from './sv/control-check.ts';
import { controlReport } from './sv/control-report.ts';
import { editor } from './sv/editor.ts';
import { evidence } from './sv/evidence.ts';
import { exchange } from './sv/exchange.ts';
import { figures } from './sv/figures.ts';
import { grid } from './sv/grid.ts';
import { history } from './sv/history.ts';
import { layout } from './sv/layout.ts';
import { measure } from './sv/measure.ts';
import { model } from './sv/model.ts';
import { outline } from './sv/outline.ts';
import { palette } from './sv/palette.ts';
import { panel } from './sv/panel.ts';
import { region } from './sv/region.ts';
import { report } from './sv/report.ts';
import { risks } from './sv/risks.ts';
import { shell } from './sv/shell.ts';
import { spelling } from './sv/spelling.ts';
import { store } from './sv/store.ts';
import { supervision } from './sv/supervision.ts';
import { table } from './sv/table.ts';
import { views } from './sv/views.ts';
import { years } from './sv/years.ts';

/** Every word that a person sees, by the room that says it: `t('store:newer', { version })`. */
const swedish = {
  assessment,
  bound,
  cell,
  charts,
  cli,
  control,
  evidence,
  controlCheck,
  controlReport,
  editor,
  exchange,
  figures,
  grid,
  history,
  measure,
  layout,
  model,
  outline,
  palette,
  panel,
  region,
  report,
  risks,
  shell,
  spelling,
  store,
  supervision,
  table,
  views,
  years,
} as const;
type Swedish = typeof swedish;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'views';
    resources: Swedish;
  }
}

const instance = createInstance();
// Resources are in memory, so this settles at once; nothing waits for it.
instance.init({
  lng: 'sv',
  resources: { sv: swedish },
  ns: Object.keys(swedish),
  defaultNS: 'views',
  initAsync: false,
  interpolation: { escapeValue: false },
  returnNull: false,
});

const translate: TFunction<(keyof Swedish)[]> = instance.getFixedT('sv', Object.keys(swedish) as (keyof Swedish)[]);
const known = new Map<string, unknown>();

/**
 * The Swedish text for a typed key, with its values filled in. Words without values are looked up once, and where nothing is to be put
 * in them read from the catalogue as they stand: a first view asks for hundreds, and the library takes its time with each.
 */
export const t = new Proxy(translate, {
  apply: (lookUp, self, asked: readonly unknown[]): unknown => {
    const [key] = asked;
    if (asked.length > 1 || typeof key !== 'string') return Reflect.apply(lookUp, self, asked);
    const text = known.get(key) ?? asWritten(key) ?? Reflect.apply(lookUp, self, asked);
    known.set(key, text);
    return text;
  },
});

/** What stands under `room:path.to.it`; null when it is no text, or one that refers to a value or another text. */
function asWritten(key: string): string | null {
  const [room, path] = key.includes(':') ? key.split(':') : ['views', key];
  const found = (path ?? '')
    .split('.')
    .reduce<unknown>((at, part) => (isCatalogue(at) ? at[part] : undefined), (swedish as Catalogue)[room ?? '']);
  return typeof found === 'string' && !/[{$]/.test(found) ? found : null;
}

type Catalogue = Readonly<Record<string, unknown>>;

function isCatalogue(value: unknown): value is Catalogue {
  return typeof value === 'object' && value !== null;
}
