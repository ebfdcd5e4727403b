import { describe, expect, it } from 'vitest';
import { type KeyContext, keyAction } from '../../../shared/grid/key-action.ts';
import type { MoveKey } from '../../../shared/grid/movement.ts';
import { choice, gridOf, name, text, tick } from './cells.ts';

const grid = gridOf([
  [name('Mål'), text('1'), choice(null), tick(false)],
  [name('Mått'), text('2'), choice(null), tick(false)],
]);

function press(keys: string, { row = 0, column = 0, ...context }: Partial<KeyContext> & { row?: number; column?: number } = {}) {
  const key = keys.split('+').at(-1) ?? '';
  const held = (one: string) => keys.includes(`${one}+`);
  const event: MoveKey = {
    key: key === 'Plus' ? '+' : key === 'Blanksteg' ? ' ' : key,
    ctrlKey: held('Ctrl'),
    shiftKey: held('Shift'),
    altKey: held('Alt'),
    metaKey: false,
  };
  const range = { top: row, left: column, bottom: row, right: column };
  return keyAction(event, {
    position: { row, column },
    extent: { row, column },
    range,
    size: { ...grid.size, page: 5 },
    open: null,
    readOnly: false,
    cellAt: grid.cellAt,
    ...context,
  });
}

describe('the keys of a grid', () => {
  it('extend the selection with Shift, and select all, columns and rows', () => {
    expect(press('Shift+ArrowDown')).toEqual({ do: 'extend', to: { row: 1, column: 0 } });
    expect(press('Ctrl+Shift+End', { column: 1 })).toEqual({ do: 'extend', to: { row: 1, column: 3 } });
    expect(press('Ctrl+a')).toMatchObject({ do: 'select', range: { top: 0, left: 0, bottom: 1, right: 3 } });
    expect(press('Ctrl+Blanksteg', { column: 2 })).toMatchObject({ range: { top: 0, left: 2, bottom: 1, right: 2 } });
    expect(press('Shift+Blanksteg', { row: 1 })).toMatchObject({ range: { top: 1, left: 0, bottom: 1, right: 3 } });
  });

  it('go round in the selection with Tab, and out of the grid without one', () => {
    const range = { top: 0, left: 1, bottom: 1, right: 2 };
    expect(press('Tab', { column: 2, range })).toEqual({ do: 'step', to: { row: 1, column: 1 } });
    expect(press('Shift+Tab', { column: 1, range })).toEqual({ do: 'step', to: { row: 1, column: 2 } });
    expect(press('Tab', { column: 3 })).toBeNull();
  });

  it('set statuses, ticks and nothing over the whole selection', () => {
    const range = { top: 0, left: 1, bottom: 1, right: 3 };
    expect(press('2', { column: 2, range })).toMatchObject({ do: 'set', words: 'status', edits: { length: 2 } });
    expect(press('Blanksteg', { column: 3, range })).toMatchObject({ do: 'set', words: 'ready', edits: { length: 2 } });
    expect(press('Delete', { column: 1, range })).toMatchObject({ do: 'set', words: 'clear', edits: { length: 2 } });
    expect(press('Ctrl+d', { column: 1, range })).toMatchObject({ do: 'set', words: 'fill', edits: { length: 1 } });
  });

  it('write in a text, and number 2 is a text there', () => {
    expect(press('2', { column: 1 })).toEqual({ do: 'edit', replace: true, typed: true });
    expect(press('F2', { column: 1 })).toEqual({ do: 'edit', replace: false });
    expect(press('a', { column: 0 })).toBeNull();
  });

  it('write over a text that is longer than its cell, as over any other, also with a dead key', () => {
    const long = gridOf([[text('Flera stycken', true)]]);
    const there = { size: { ...long.size, page: 5 }, cellAt: long.cellAt };
    for (const key of ['x', 'Dead', 'Process']) expect(press(key, there)).toEqual({ do: 'edit', replace: true, typed: true });
    expect(press('Enter', there)).toEqual({ do: 'edit', replace: false });
    expect(press('Escape', there)).toBeNull();
  });

  it('have it said where what a cell shows is written elsewhere', () => {
    const there = gridOf([[{ kind: 'text', value: 'Tillräcklig', long: true, missing: false, elsewhere: true }]]);
    expect(press('x', { size: { ...there.size, page: 5 }, cellAt: there.cellAt })).toEqual({ do: 'tell-elsewhere' });
  });

  it('fold where there is something to fold, and then do nothing else', () => {
    expect(press('ArrowLeft', { open: true })).toEqual({ do: 'fold', shut: true });
    expect(press('ArrowLeft', { open: false, column: 0 })).toMatchObject({ do: 'move' });
    expect(press('Shift+ArrowRight', { open: false })).toMatchObject({ do: 'extend' });
  });

  it('work on rows', () => {
    expect(press('Ctrl+Plus')).toEqual({ do: 'row', what: 'insert' });
    expect(press('Alt+Insert')).toEqual({ do: 'row', what: 'insert-child' });
    expect(press('Alt+ArrowUp')).toEqual({ do: 'row', what: 'up' });
    expect(press('Alt+Shift+ArrowRight')).toEqual({ do: 'row', what: 'indent' });
    expect(press('Ctrl+-')).toEqual({ do: 'row', what: 'remove' });
  });

  it('change nothing in what can only be read, and have that said', () => {
    for (const keys of ['2', 'Delete', 'Blanksteg', 'F2', 'Ctrl+d', 'Ctrl+Plus', 'Alt+ArrowUp']) {
      expect(press(keys, { column: 2, readOnly: true }), keys).toEqual({ do: 'tell-locked' });
    }
    expect(press('a', { column: 1, readOnly: true })).toEqual({ do: 'tell-locked' });
    for (const keys of ['a', 'Escape', 'Ctrl+c']) expect(press(keys, { column: 2, readOnly: true }), keys).toBeNull();
  });
});
