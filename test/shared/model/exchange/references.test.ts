import { describe, expect, it } from 'vitest';
import { yearJsonSchema } from '../../../../shared/model/exchange/json-schema.ts';
import { parseYear } from '../../../../shared/model/exchange/parse.ts';
import type { Year } from '../../../../shared/model/year.ts';
import { idPlaces } from '../../../support/id-places.ts';
import { withValue } from '../../../support/json-edit.ts';
import { sampleYear } from '../../../support/sample-year.ts';

/** The problems of the sample after a change, as "place: message". */
function problemsAfter(change: (year: Year) => void): string[] {
  const year = sampleYear();
  change(year);
  return problemsOf(year);
}

function problemsOf(value: unknown): string[] {
  const answer = parseYear(JSON.stringify(value));
  return answer.ok ? [] : answer.problems.map(({ place, message }) => `${place}: ${message}`);
}

/** The member at a position of a list in the sample, which the sample is known to have. */
function at<Value>(list: readonly Value[], position: number): Value {
  const value = list[position];
  if (value === undefined) throw new RangeError(`the sample has no member ${position}`);
  return value;
}

/** Ids of what is in another file, or of what may be gone: what the board decided, the region's package, levels of another year. */
const ELSEWHERE = [
  /^decision\.plan\./,
  /^portfolio\[\d+\](\.actions\[\d+\])?\.region\./,
  /^portfolio\[\d+\]\.assessments\[\d+\]\.(probability|consequence)$/,
  /^control\.actions\[\d+\]\.portfolio$/,
  // The section is one of the board's layout.
  /^occasions\[\d+\]\.boardTexts\[\d+\]\.section$/,
];

describe('references of a year file', () => {
  it('follows every id that is not a name of its own', () => {
    const places = idPlaces(yearJsonSchema(), sampleYear());
    const references = places.filter(({ path, place }) => {
      const field = path.at(-1);
      const isName = field === 'id' || (field === 'section' && path.includes('parts'));
      return !isName && field !== 'lineage' && !ELSEWHERE.some((pattern) => pattern.test(place));
    });
    expect(references.length).toBeGreaterThan(40);
    for (const { path, place } of references) {
      const problems = problemsOf(withValue(sampleYear(), path, 'finns-inte'));
      expect(problems, place).toContainEqual(
        expect.stringContaining(`${place}: Hänvisningen till ”finns-inte” leder ingenstans`),
      );
    }
  });

  it('follows the rows and columns of cells', () => {
    const problems = problemsAfter((year) => {
      at(at(year.occasions, 0).tables, 0).cells = { intakter: { budget: '1' }, kostnader: { utfall: '2' } };
    });
    expect(problems).toEqual([
      'occasions[0].tables[0].cells.intakter.budget: Hänvisningen till ”budget” leder ingenstans: det finns inte i model.tables[0].columns.',
      'occasions[0].tables[0].cells.kostnader: Hänvisningen till ”kostnader” leder ingenstans: det finns inte i model.tables[0].rows.',
    ]);
  });

  it('follows what formulas are made of, and what other tables they are compared with', () => {
    const common = { from: 'exact', turned: false, only: null } as const;
    const year = sampleYear();
    const [table] = year.model.tables;
    if (table === undefined) throw new RangeError('the sample has a table');
    const { columns, rows } = table;
    Object.assign(at(columns, 1), {
      formula: { type: 'sum', add: ['x1'], less: ['x2'], ...common, only: ['x3'] },
      checks: [{ type: 'ratio', part: 'x4', of: 'x5', ...common }],
      earlier: 'x6',
    });
    Object.assign(at(rows, 1), {
      formula: { type: 'change', of: 'x7', since: 'x8', ...common },
      same: [{ column: 'x9', as: [{ table: 'x10', row: 'x11', column: 'x12', turned: false }] }],
    });
    const [row] = rows;
    Object.assign(row ?? {}, {
      formula: { type: 'difference', of: 'x13', less: 'x14', ...common },
      same: [
        {
          column: columns[0]?.id,
          as: [{ table: table.id, row: 'x15', column: 'x16', turned: true }],
          since: [{ table: table.id, row: 'x17', column: 'x18', turned: false, earlier: true }],
        },
      ],
    });
    const named = problemsOf(year).map((problem) => /”(x\d+)”/.exec(problem)?.[1]);
    expect(named.toSorted()).toEqual(
      Array.from({ length: 18 }, (_, index) => `x${index + 1}`)
        // Of a table that is not there, nothing more can be asked.
        .filter((id) => !['x11', 'x12'].includes(id))
        .toSorted(),
    );
  });

  it('refuses figures that are computed from themselves, by their cells', () => {
    const problems = problemsAfter((year) => {
      const [table] = year.model.tables;
      const own = at(table?.columns ?? [], 0);
      own.formula = { type: 'sum', add: [own.id], less: [], from: 'exact', turned: false, only: ['intakter'] };
    });
    expect(problems).toEqual(['model.tables[0]: Celler räknas ut av sig själva: intakter/utfall.']);
  });

  it('lets lineage name an item of another year', () => {
    expect(
      problemsAfter((year) => {
        at(year.items, 0).lineage = 'någon-annanstans'.replace('å', 'a');
      }),
    ).toEqual([]);
  });

  it('is not fooled by names that every JavaScript object has', () => {
    expect(
      problemsAfter((year) => {
        at(year.items, 1).parent = 'constructor';
        at(at(year.occasions, 0).tables, 0).cells = { toString: { valueOf: '1' } };
      }),
    ).toHaveLength(3);
  });

  it('takes a colour only from the scale of colours that the kind has', () => {
    const problems = problemsAfter((year) => {
      const [goal, indicator] = at(year.occasions, 0).followUps;
      if (goal !== undefined) goal.colour = 'upp';
      if (indicator !== undefined) indicator.colour = 'gron';
    });
    expect(problems).toEqual([
      'occasions[0].followUps[0].colour: Hänvisningen till ”upp” leder ingenstans: det finns inte i model.scales[0].values.',
      'occasions[0].followUps[1].colour: Posten är av sorten ”indikator”, som inte har någon skala för colour, så fältet ska vara null.',
    ]);
  });

  it('takes a control status only from a scale for control', () => {
    const problems = problemsAfter((year) => {
      const [followUp] = at(year.occasions, 0).control.followUps;
      if (followUp !== undefined) followUp.status = 'gron';
    });
    expect(problems).toEqual([
      'occasions[0].control.followUps[0].status: Hänvisningen till ”gron” leder ingenstans: ingen skala för control-status i model.scales har det värdet.',
    ]);
  });

  it('lets a kind have one scale for each use, and none for control', () => {
    const problems = problemsAfter((year) => {
      year.model.scales.push({ ...at(year.model.scales, 0), id: 'farg-2' });
      at(year.model.kinds, 1).scales = ['farg', 'farg-2', 'kontroll'];
      at(at(year.occasions, 0).followUps, 0).arrow = null;
    });
    expect(problems).toEqual([
      'model.kinds[1].scales[1]: Skalan ”farg-2” används till colour, som sorten redan har skalan ”farg” för.',
      'model.kinds[1].scales[2]: Skalan ”kontroll” gäller intern kontroll och kan inte användas för en sort av planposter.',
    ]);
  });

  it('counts the summary by a scale of colours', () => {
    const problems = problemsAfter((year) => {
      year.model.summary.scale = 'pil';
    });
    expect(problems).toEqual([
      'model.summary.scale: Skalan ”pil” används till arrow, men här behövs en skala som används till colour.',
    ]);
  });

  it('lets an answer have only a class of its own question', () => {
    const problems = problemsAfter((year) => {
      year.model.controlQuestions.push({ id: 'risken', text: 'Kvar?', about: 'risk', classes: [{ id: 'kvar', word: 'Kvar' }] });
      at(at(year.occasions, 0).control.answers, 0).class = 'kvar';
    });
    expect(problems).toEqual([
      'occasions[0].control.answers[0].class: Hänvisningen till ”kvar” leder ingenstans: det finns inte i model.controlQuestions[0].classes.',
    ]);
  });
});

describe('a chart in a year file', () => {
  it('shows rows and columns of its own table alone, in a chapter and a number style that the year has', () => {
    const problems = problemsAfter((year) => {
      Object.assign(at(year.model.charts, 0), {
        rows: ['intakter', 'borta', 'intakter'],
        columns: ['budget'],
        numberStyle: 'ingen',
        place: { type: 'chapter', chapter: 'kapitel' },
      });
    });
    expect(problems).toEqual([
      'model.charts[0].rows[1]: Hänvisningen till ”borta” leder ingenstans: det finns inte i model.tables[0].rows.',
      'model.charts[0].rows[2]: ”intakter” står redan på model.charts[0].rows[0] och får bara stå en gång.',
      'model.charts[0].columns[0]: Hänvisningen till ”budget” leder ingenstans: det finns inte i model.tables[0].columns.',
      'model.charts[0].numberStyle: Hänvisningen till ”ingen” leder ingenstans: det finns inte i model.numberStyles.',
      'model.charts[0].place.chapter: Hänvisningen till ”kapitel” leder ingenstans: det finns inte i model.layouts.',
    ]);
  });

  it('shows a table that the year has', () => {
    const problems = problemsAfter((year) => {
      at(year.model.charts, 0).table = 'borta';
    });
    expect(problems).toEqual([
      'model.charts[0].table: Hänvisningen till ”borta” leder ingenstans: det finns inte i model.tables.',
    ]);
  });
});

describe('rings of parents in a year file', () => {
  it('names a ring once, with the way round', () => {
    const problems = problemsAfter((year) => {
      at(year.items, 0).parent = 'indikator-1';
    });
    expect(problems).toEqual(['items[0].parent: Överordnade poster går i ring: perspektiv → indikator-1 → mal-1 → perspektiv.']);
  });

  it('names a thing that is its own parent', () => {
    const problems = problemsAfter((year) => {
      at(year.organisations, 0).parent = 'region';
    });
    expect(problems).toEqual(['organisations[0].parent: Överordnade poster går i ring: region → region.']);
  });

  it('names each of two rings, and not what hangs below them', () => {
    const problems = problemsAfter((year) => {
      at(year.items, 0).parent = 'mal-1';
      at(year.items, 3).parent = 'uppdrag-3';
    });
    expect(problems).toHaveLength(2);
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['items[0].parent', 'items[3].parent']);
  });
});

describe('ids that stand twice in a year file', () => {
  const lists: readonly (readonly [place: string, list: (year: Year) => unknown[], message: string])[] = [
    ['organisations[3].id', (year) => year.organisations, '”region” står redan på organisations[0].id'],
    ['model.kinds[4].id', (year) => year.model.kinds, '”perspektiv” står redan på model.kinds[0].id'],
    ['model.scales[6].id', (year) => year.model.scales, '”farg” står redan på model.scales[0].id'],
    [
      'model.scales[0].values[1].id',
      (year) => at(year.model.scales, 0).values,
      '”gron” står redan på model.scales[0].values[0].id',
    ],
    ['model.receivers[1].receiver', (year) => year.model.receivers, '”forvaltning” står redan på model.receivers[0].receiver'],
    ['model.kinds[1].scales[2]', (year) => at(year.model.kinds, 1).scales, '”farg” står redan på model.kinds[1].scales[0]'],
    [
      'model.summary.rows[0].kinds[1]',
      (year) => at(year.model.summary.rows, 0).kinds,
      '”mal” står redan på model.summary.rows[0].kinds[0]',
    ],
    ['model.numberStyles[2].id', (year) => year.model.numberStyles, '”komma” står redan på model.numberStyles[0].id'],
    [
      'model.controlQuestions[1].id',
      (year) => year.model.controlQuestions,
      '”effekt” står redan på model.controlQuestions[0].id',
    ],
    [
      'model.controlQuestions[0].classes[1].id',
      (year) => at(year.model.controlQuestions, 0).classes,
      '”ja” står redan på model.controlQuestions[0].classes[0].id',
    ],
    ['model.tables[1].id', (year) => year.model.tables, '”resultat” står redan på model.tables[0].id'],
    [
      'model.tables[0].columns[2].id',
      (year) => at(year.model.tables, 0).columns,
      '”utfall” står redan på model.tables[0].columns[0].id',
    ],
    [
      'model.tables[0].rows[2].id',
      (year) => at(year.model.tables, 0).rows,
      '”intakter” står redan på model.tables[0].rows[0].id',
    ],
    ['model.charts[1].id', (year) => year.model.charts, '”resultat-staplar” står redan på model.charts[0].id'],
    ['model.layouts[2].id', (year) => year.model.layouts, '”berattelse” står redan på model.layouts[0].id'],
    [
      'model.layouts[0].chapters[0].parts[3].section',
      (year) => at(at(year.model.layouts, 0).chapters, 0).parts,
      '”inledning” står redan på model.layouts[0].chapters[0].parts[0].section',
    ],
    ['items[4].id', (year) => year.items, '”perspektiv” står redan på items[0].id'],
    ['control.areas[1].id', (year) => year.control.areas, '”hr” står redan på control.areas[0].id'],
    ['control.risks[1].id', (year) => year.control.risks, '”risk-1” står redan på control.risks[0].id'],
    ['control.actions[1].id', (year) => year.control.actions, '”atgard-1” står redan på control.actions[0].id'],
    ['occasions[1].id', (year) => year.occasions, '”helar” står redan på occasions[0].id'],
    [
      'occasions[0].followUps[3].item',
      (year) => at(year.occasions, 0).followUps,
      '”mal-1” står redan på occasions[0].followUps[0].item',
    ],
    [
      'occasions[0].texts[1].section',
      (year) => at(year.occasions, 0).texts,
      '”inledning” står redan på occasions[0].texts[0].section',
    ],
    [
      'occasions[0].tables[1].table',
      (year) => at(year.occasions, 0).tables,
      '”resultat” står redan på occasions[0].tables[0].table',
    ],
    [
      'occasions[0].control.followUps[1].action',
      (year) => at(year.occasions, 0).control.followUps,
      '”atgard-1” står redan på occasions[0].control.followUps[0].action',
    ],
    [
      'occasions[0].control.answers[1]',
      (year) => at(year.occasions, 0).control.answers,
      '”atgard-1, effekt” står redan på occasions[0].control.answers[0]',
    ],
    ['reports[2].id', (year) => year.reports, '”berattelse” står redan på reports[0].id'],
  ];
  it.each(lists)('names %s', (place, list, message) => {
    const problems = problemsAfter((year) => {
      const members = list(year);
      members.push(structuredClone(members[0]));
    });
    expect(problems).toEqual([`${place}: ${message} och får bara stå en gång.`]);
  });

  it('names a chapter, whose text may still have another key', () => {
    const problems = problemsAfter((year) => {
      const { chapters } = at(year.model.layouts, 0);
      chapters.push({ ...at(chapters, 0), parts: [{ type: 'text', section: 'slutord' }] });
    });
    expect(problems).toEqual([
      'model.layouts[0].chapters[2].id: ”inledning” står redan på model.layouts[0].chapters[0].id och får bara stå en gång.',
    ]);
  });

  it('lets two chapters of a layout share a text', () => {
    expect(
      problemsAfter((year) => {
        const { chapters } = at(year.model.layouts, 0);
        chapters.push({ ...at(chapters, 0), id: 'samma-text' });
      }),
    ).toEqual([]);
  });

  it('lets two layouts share a text', () => {
    expect(
      problemsAfter((year) => {
        at(year.model.layouts, 1).chapters.push(at(at(year.model.layouts, 0).chapters, 0));
      }),
    ).toEqual([]);
  });

  it('lets things of different kinds have the same id', () => {
    expect(
      problemsAfter((year) => {
        at(year.control.areas, 0).id = 'mal-1';
        at(year.control.risks, 0).area = 'mal-1';
      }),
    ).toEqual([]);
  });
});
