import type { Scale } from '../../scale.ts';
import type { Year } from '../../year.ts';
import { textSections } from '../sections.ts';
import { type Names, namesFrom, namesOf } from './names.ts';

/** Everything in a year that something can refer to, gathered once: a file may hold a hundred thousand references. */
export interface YearNames {
  readonly organisations: Names;
  readonly kinds: Names;
  readonly scales: Names;
  readonly numberStyles: Names;
  readonly questions: Names;
  readonly tables: Names;
  readonly layouts: Names;
  /** The chapters of every layout. */
  readonly chapters: Names;
  /** The keys of the texts that any layout asks for. */
  readonly sections: Names;
  readonly items: Names;
  readonly areas: Names;
  readonly risks: Names;
  readonly actions: Names;
  readonly occasions: Names;
  /** Action -> the risk that it is against. */
  readonly riskOf: ReadonlyMap<string, string>;
  /** Scale -> what it is used for. */
  readonly uses: ReadonlyMap<string, Scale['use']>;
  /** Item -> its kind. */
  readonly kindOf: ReadonlyMap<string, string>;
  /** Kind -> use -> the values that a follow-up can have there. */
  readonly statusesOf: ReadonlyMap<string, ReadonlyMap<Scale['use'], Names>>;
  readonly controlStatuses: Names;
  readonly rowsOf: ReadonlyMap<string, Names>;
  readonly columnsOf: ReadonlyMap<string, Names>;
  /** Question -> the classes that an answer can have. */
  readonly classesOf: ReadonlyMap<string, Names>;
}

/** What names are gathered from: a whole year, or of its lists only what names a thing. */
export interface NamedYear {
  readonly organisations: readonly Named[];
  readonly model: Year['model'];
  readonly items: readonly (Named & { readonly kind: string })[];
  readonly control: {
    readonly areas: readonly Named[];
    readonly risks: readonly Named[];
    readonly actions: readonly (Named & { readonly risk: string })[];
  };
  readonly occasions: readonly Named[];
}

interface Named {
  readonly id: string;
}

export function namesOfYear({ organisations, model, items, control, occasions }: NamedYear): YearNames {
  const uses = new Map(model.scales.map(({ id, use }) => [id, use]));
  const valuesOf = new Map(
    model.scales.map(({ id, values }, index) => [id, namesOf(['model', 'scales', index, 'values'], values)]),
  );
  const controlScales = model.scales.filter(({ use }) => use === 'control-status');
  const sections = model.layouts.flatMap((layout) => textSections(layout, []).map(({ key }) => key));
  return {
    organisations: namesOf(['organisations'], organisations),
    kinds: namesOf(['model', 'kinds'], model.kinds),
    scales: namesOf(['model', 'scales'], model.scales),
    numberStyles: namesOf(['model', 'numberStyles'], model.numberStyles),
    questions: namesOf(['model', 'controlQuestions'], model.controlQuestions),
    tables: namesOf(['model', 'tables'], model.tables),
    layouts: namesOf(['model', 'layouts'], model.layouts),
    chapters: namesFrom(
      ['model', 'layouts'],
      model.layouts.flatMap(({ chapters }) => chapters.map(({ id }) => id)),
    ),
    sections: namesFrom(['model', 'layouts'], sections),
    items: namesOf(['items'], items),
    areas: namesOf(['control', 'areas'], control.areas),
    risks: namesOf(['control', 'risks'], control.risks),
    actions: namesOf(['control', 'actions'], control.actions),
    occasions: namesOf(['occasions'], occasions),
    riskOf: new Map(control.actions.map(({ id, risk }) => [id, risk])),
    uses,
    kindOf: new Map(items.map(({ id, kind }) => [id, kind])),
    statusesOf: new Map(
      model.kinds.map(({ id, scales }) => [
        id,
        new Map(
          scales.flatMap((scale) => {
            const use = uses.get(scale);
            const values = valuesOf.get(scale);
            return use === undefined || values === undefined ? [] : [[use, values] as const];
          }),
        ),
      ]),
    ),
    controlStatuses: namesFrom(
      ['model', 'scales'],
      controlScales.flatMap(({ values }) => values.map(({ id }) => id)),
    ),
    rowsOf: new Map(model.tables.map(({ id, rows }, index) => [id, namesOf(['model', 'tables', index, 'rows'], rows)])),
    columnsOf: new Map(
      model.tables.map(({ id, columns }, index) => [id, namesOf(['model', 'tables', index, 'columns'], columns)]),
    ),
    classesOf: new Map(
      model.controlQuestions.map(({ id, classes }, index) => [
        id,
        namesOf(['model', 'controlQuestions', index, 'classes'], classes),
      ]),
    ),
  };
}
