import { READY_TABLES } from '../../shared/figures/catalogue/catalogue.ts';
import type { TableDefinition } from '../../shared/figures/definition.ts';
import { movedUnits } from '../../shared/figures/moved-units.ts';
import { tableOfYear } from '../../shared/figures/year-words.ts';
import { isBoard } from '../../shared/model/organisation-kinds.ts';
import type { Reorganisation } from '../../shared/model/reorganisation.ts';
import { t } from '../../shared/text/messages/index.ts';
import { newId } from '../data/new-id.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Card } from './Card.tsx';
import { Chosen } from './Chosen.tsx';
import type { Editing } from './editing.ts';
import { SelectField, TextField } from './fields.tsx';
import { changed, moved } from './lists.ts';
import styles from './Model.module.css';

const RESTATED = (['kept', 'restated'] as const).map((id) => ({ id, word: t(`model:move.of.${id}`) }));

/** What has moved between the year's organisations, and whether last year's figures are told anew. */
export function Reorganisations({ view: { model, organisations }, change, refusalOf }: Editing) {
  const moves = model.reorganisations ?? [];
  const send = (of: string, value: Reorganisation[]) =>
    change(of, { type: 'model.set', year: model.id, field: 'reorganisations', value });
  const options = organisations.map(({ id, name }) => ({ id, word: name.definite }));
  const comparing = comparingTables(
    model.tables.map((table) => tableOfYear(table, model.year)),
    moves.flatMap(({ tables = [] }) => tables),
  );
  const boards = organisations.filter(({ kind }) => isBoard(kind));
  const [first, second] = boards.length < 2 ? organisations : boards;
  const told = movedUnits(model, organisations, model.organisation);
  return (
    <>
      {moves.map((move, index) => {
        const set = (part: Partial<Reorganisation>) => send(move.id, changed(moves, index, part));
        return (
          <Card
            key={move.id}
            thing={move.what}
            isFirst={index === 0}
            isLast={index === moves.length - 1}
            onMove={(by) => send(move.id, moved(moves, index, by))}
            onRemove={() => send('add', moves.toSpliced(index, 1))}
            refusal={refusalOf(move.id)}
          >
            <div className={styles.fields}>
              <TextField label={t('model:move.what')} thing={move.what} value={move.what} onChange={(what) => set({ what })} />
              <div className={styles.field}>
                <span aria-hidden="true">{t('model:move.since')}</span>
                <DateField
                  label={t('model:of', { field: t('model:move.since'), thing: move.what })}
                  value={move.since}
                  onChange={(since) => {
                    if (since !== null) set({ since });
                  }}
                />
              </div>
              {(['from', 'to'] as const).map((end) => (
                <SelectField
                  key={end}
                  label={t(`model:move.${end}`)}
                  thing={move.what}
                  value={move[end]}
                  options={options.filter(({ id }) => id !== move[end === 'from' ? 'to' : 'from'])}
                  onChange={(id) => set({ [end]: id })}
                />
              ))}
              <SelectField
                label={t('model:move.lastYear')}
                thing={move.what}
                value={move.restated ? 'restated' : 'kept'}
                options={RESTATED}
                onChange={(id) => set({ restated: id === 'restated' })}
              />
            </div>
            <p className={styles.what}>
              {t('model:move.reads')}: {told[index]?.sentence}
            </p>
            <Chosen
              label={t('model:move.tables')}
              thing={move.what}
              all={comparing}
              chosen={move.tables}
              onChange={(tables) => {
                const { tables: _before, ...rest } = move;
                send(move.id, moves.with(index, tables.length === 0 ? rest : { ...rest, tables }));
              }}
            />
          </Card>
        );
      })}
      {first === undefined || second === undefined ? (
        <p className={styles.what}>{t('model:move.needsTwo')}</p>
      ) : (
        <Button
          onPress={() => {
            const since = `${model.year}-01-01`;
            const move = { id: newId(), from: first.id, to: second.id, what: t('model:move.new'), since, restated: false };
            send('add', [...moves, move]);
          }}
        >
          {t('model:move.add')}
        </Button>
      )}
    </>
  );
}

/** The year's tables that compare with the year before, the boards' tables that the year's are made of, and those that are chosen. */
function comparingTables(tables: readonly TableDefinition[], chosen: readonly string[]) {
  const own = tables.filter(({ columns }) => columns.some(({ earlier }) => earlier !== undefined));
  const known = new Set(own.map(({ id }) => id));
  const said = tables.flatMap(({ rows, columns }) => [...rows, ...columns].flatMap(({ fromBoards }) => fromBoards?.table ?? []));
  const titles = new Map(READY_TABLES.map(({ definition: { id, title } }) => [id, title]));
  const theirs = [...new Set([...said, ...chosen])].filter((id) => !known.has(id));
  return [
    ...own.map(({ id, title }) => ({ id, word: title })),
    ...theirs.map((id) => ({ id, word: t('model:move.boards', { table: titles.get(id) ?? id }) })),
  ];
}
