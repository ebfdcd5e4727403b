import fc from 'fast-check';
import type { Command, SingleCommand } from '../../shared/api/commands.ts';
import { fromParagraphs } from '../../shared/text/plain-text.ts';

type TableChange = Extract<SingleCommand, { type: 'table.set' }>['change'];

/** Any command that the year of three occasions takes, some of which change nothing. */
export function anyCommand(): fc.Arbitrary<Command> {
  const single = anySingleCommand();
  return fc.oneof(
    { weight: 8, arbitrary: single },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('many'),
        words: fc.constantFrom('paste', 'clear'),
        commands: fc.array(single, { minLength: 1, maxLength: 6 }),
      }),
    },
  ) satisfies fc.Arbitrary<Command>;
}

const source = (name: string | null) => ({ name, file: null, sheet: null, cell: null, figure: null });

function anySingleCommand(): fc.Arbitrary<SingleCommand> {
  const occasion = fc.constantFrom('delar', 'helar');
  const item = fc.constantFrom('mal-1', 'indikator-1', 'uppdrag-3');
  const line = fc.constantFrom(null, '', '95 procent', '"\u0000å\t', 'Ansvarig');
  const text = fc.constantFrom(null, fromParagraphs(['Ett.']), fromParagraphs(['Ett.', 'Två.']), fromParagraphs(['Tre "å".']));
  const ready = fc.boolean();
  return fc.oneof(
    fc.record({ type: fc.constant('follow-up.set'), occasion, item, field: fc.constant('comment'), value: text }),
    fc.record({
      type: fc.constant('follow-up.set'),
      occasion,
      item,
      field: fc.constantFrom('outcome', 'missingReason', 'toSecretary'),
      value: line,
    }),
    fc.record({ type: fc.constant('follow-up.set'), occasion, item, field: fc.constant('ready'), value: ready }),
    fc.record({
      type: fc.constant('follow-up.set'),
      occasion,
      item: fc.constantFrom('mal-1', 'uppdrag-3'),
      field: fc.constant('colour'),
      value: fc.constantFrom(null, 'gron'),
    }),
    fc.record({
      type: fc.constant('item.set'),
      item,
      field: fc.constantFrom('target', 'responsible', 'lastKnown', 'instruction'),
      value: line,
    }),
    fc.record({ type: fc.constant('item.set'), item, field: fc.constant('title'), value: fc.constantFrom('Ett.', 'Två.') }),
    fc.record({
      type: fc.constant('item.set'),
      item,
      field: fc.constant('footnotes'),
      value: fc.constantFrom<string[][]>([], ['En not.'], ['En not.', 'En till.']),
    }),
    fc.record({
      type: fc.constant('follow-up.set'),
      occasion,
      item,
      field: fc.constantFrom('approved', 'nothingToReport'),
      value: ready,
    }),
    fc.record({
      type: fc.constant('item.move'),
      item: fc.constantFrom('mal-1', 'uppdrag-3'),
      parent: fc.constantFrom(null, 'perspektiv'),
      after: fc.constant(null),
    }),
    fc.record({
      type: fc.constant('text.set'),
      occasion,
      section: fc.constant('inledning'),
      field: fc.constant('body'),
      value: text,
    }),
    fc.record({
      type: fc.constant('text.set'),
      occasion,
      section: fc.constant('inledning'),
      field: fc.constant('ready'),
      value: ready,
    }),
    fc.record({
      type: fc.constant('cell.set'),
      occasion,
      table: fc.constant('resultat'),
      row: fc.constantFrom('intakter', 'summa'),
      column: fc.constantFrom('utfall', 'not'),
      value: fc.constantFrom(null, '1 234,5', '1234.50', 'ej klart', '–'),
    }),
    fc.record({
      type: fc.constant('cell.note'),
      occasion,
      table: fc.constant('resultat'),
      row: fc.constantFrom('intakter', 'summa'),
      column: fc.constant('utfall'),
      value: fc.constantFrom(null, '', 'Preliminär.'),
    }),
    fc.record({
      type: fc.constant('cell.source'),
      occasion,
      table: fc.constant('resultat'),
      row: fc.constant('intakter'),
      column: fc.constant('utfall'),
      value: fc.constantFrom(null, source(null), source('Raindance')),
    }),
    fc.record({
      type: fc.constant('finding.accept'),
      occasion,
      finding: fc.constant('same/resultat/intakter/utfall/1|2'),
      reason: fc.constantFrom(null, 'Avrundat.'),
    }),
    fc.record({
      type: fc.constant('table.set'),
      year: fc.constant('namnd-2024'),
      table: fc.constant('resultat'),
      change: fc.constantFrom<TableChange>({ title: 'Resultat {år}' }, { unit: null, notes: [] }, { unit: 'tkr' }),
    }),
    fc.record({
      type: fc.constant('control.set'),
      occasion,
      action: fc.constant('atgard-1'),
      field: fc.constant('comment'),
      value: text,
    }),
    fc.record({
      type: fc.constant('control.set'),
      occasion,
      action: fc.constant('atgard-1'),
      field: fc.constant('status'),
      value: fc.constantFrom(null, 'avslutad'),
    }),
    fc.record({
      type: fc.constant('answer.set'),
      occasion,
      action: fc.constant('atgard-1'),
      question: fc.constant('effekt'),
      field: fc.constant('class'),
      value: fc.constantFrom(null, 'ja'),
    }),
    fc.record({
      type: fc.constant('risk-answer.set'),
      occasion,
      risk: fc.constant('risk-1'),
      question: fc.constant('nasta'),
      field: fc.constant('class'),
      value: fc.constantFrom(null, 'ja', 'nej'),
    }),
    fc.record({
      type: fc.constant('risk-answer.set'),
      occasion,
      risk: fc.constant('risk-1'),
      question: fc.constant('nasta'),
      field: fc.constant('text'),
      value: line,
    }),
    fc.record({
      type: fc.constant('risk-answer.print'),
      occasion,
      action: fc.constant('atgard-1'),
      question: fc.constant('nasta'),
      printed: ready,
    }),
    fc.record({
      type: fc.constant('tick.add'),
      action: fc.constant('atgard-1'),
      id: fc.uuid(),
      happened: fc.constantFrom('2024-01-15', '2024-12-31'),
      what: fc.constantFrom(null, 'Stickprov.'),
      result: fc.constant('ok'),
      deviation: fc.constant(null),
      remedy: fc.constant(null),
      steps: fc.constant<string[]>([]),
      by: fc.constantFrom(null, 'Kim'),
    }),
    fc.record({
      type: fc.constant('evidence.add'),
      action: fc.constant('atgard-1'),
      id: fc.uuid(),
      tick: fc.constantFrom(null, 'avprickning-1'),
      name: fc.constant('Protokoll'),
      reference: fc.constant('Pärm 4'),
      file: fc.constant(null),
    }),
    fc.record({ type: fc.constant('assessment.set'), occasion, field: fc.constant('text'), value: text }),
    fc.record({
      type: fc.constantFrom('word.add', 'word.remove'),
      organisation: fc.constantFrom('region', 'namnd'),
      word: fc.constantFrom('Kivra', 'e-remiss'),
    }),
    fc.record({
      type: fc.constant('assessment.set'),
      occasion,
      field: fc.constant('verdict'),
      value: fc.constantFrom(null, 'sufficient', 'insufficient'),
    }),
  ) satisfies fc.Arbitrary<SingleCommand>;
}
