import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStartSettings } from '../../../electron/shell/settings.ts';
import { openSettings } from '../../../electron/shell/settings-file.ts';
import { placeWindow } from '../../../electron/shell/window-place.ts';
import { FIRST_PREFERENCES } from '../../../shared/api/first-preferences.ts';
import { keptPreferences } from '../../../shared/api/preferences.ts';
import { tempFolder } from '../../support/store.ts';

const FIRST = { size: 1 };
const check = (value: unknown) =>
  typeof value === 'object' && value !== null && 'size' in value && typeof value.size === 'number' ? { size: value.size } : null;

describe('a settings file', () => {
  it('that is not there has the first values, and is made by the first change', async () => {
    const file = join(tempFolder(), 'new', 'a.json');
    const settings = openSettings(file, check, FIRST);
    expect(settings.get()).toEqual({ size: 1 });
    await settings.set({ size: 2 });
    expect(openSettings(file, check, FIRST).get()).toEqual({ size: 2 });
  });

  it.each(['{"size":', '{"size":"2"}', '[]', 'null', '\u0000', ''])('that cannot be understood is kept beside: %j', (text) => {
    const file = join(tempFolder(), 'a.json');
    writeFileSync(file, text);
    expect(openSettings(file, check, FIRST).get()).toEqual(FIRST);
    expect(readFileSync(`${file}.unreadable`, 'utf8')).toBe(text);
    expect(existsSync(file)).toBe(false);
  });

  it('has the last of many changes, whole', async () => {
    const file = join(tempFolder(), 'a.json');
    const settings = openSettings(file, check, FIRST);
    await Promise.all(Array.from({ length: 25 }, (_none, size) => settings.set({ size })));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ size: 24 });
    expect(existsSync(`${file}.tmp`)).toBe(false);
  });

  it('that cannot be written tells the one who changed it, and the value holds', async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'in-the-way'), '');
    const settings = openSettings(join(folder, 'in-the-way', 'a.json'), check, FIRST);
    await expect(settings.set({ size: 5 })).rejects.toThrow(/ENOTDIR|EEXIST/);
    expect(settings.get()).toEqual({ size: 5 });
    await settings.written();
  });
});

describe('what is known before the window', () => {
  it.each([
    ['{"theme":"dark","view":"items"}', 'dark'],
    ['{"theme":"pink"}', 'system'],
    ['{', 'system'],
  ])('is the theme, of whatever is there: %s', (text, theme) => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'preferences.json'), text);
    expect(readStartSettings(folder).ticked.theme).toBe(theme);
  });

  it('is that misspelt words are marked, unless the person has said otherwise', () => {
    const folder = tempFolder();
    expect(readStartSettings(folder).ticked.spelling).toBe(true);
    writeFileSync(join(folder, 'preferences.json'), '{"spelling":false}');
    expect(readStartSettings(folder).ticked.spelling).toBe(false);
  });

  it.each(['{"lastStore":5}', '{"lastStore":""}', '{}'])('is no last store that is none: %s', (text) => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'session.json'), text);
    expect(readStartSettings(folder).session.get()).toEqual({ lastStore: null });
  });

  it.each([
    '{"bounds":{"x":0,"y":0,"width":-5,"height":5},"maximised":false}',
    '{"bounds":{"x":0,"y":0,"width":1e400,"height":5},"maximised":false}',
    '{"bounds":{"x":0},"maximised":false}',
    '{"bounds":null,"maximised":"yes"}',
  ])('is no place that no window can have: %s', (text) => {
    const folder = tempFolder();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'window.json'), text);
    expect(readStartSettings(folder).window.get()).toEqual({ bounds: null, maximised: false });
  });
});

describe('the window’s place', () => {
  const laptop = { x: 0, y: 0, width: 1440, height: 900 };
  const beside = { x: 1440, y: 0, width: 1920, height: 1080 };
  const onBeside = { bounds: { x: 1500, y: 40, width: 1200, height: 800 }, maximised: false };

  it('is where it stood', () => {
    expect(placeWindow(onBeside, [laptop, beside])).toEqual(onBeside.bounds);
  });

  it('is on a screen that is there when its own has gone', () => {
    expect(placeWindow(onBeside, [laptop])).toEqual({ width: 1440, height: 860 });
  });

  it('never hides its title bar above or below the screen', () => {
    for (const y of [-700, 890]) {
      expect(placeWindow({ bounds: { x: 0, y, width: 1000, height: 700 }, maximised: false }, [laptop])).not.toHaveProperty('y');
    }
  });

  it('is no larger than a small screen', () => {
    expect(placeWindow({ bounds: null, maximised: false }, [{ x: 0, y: 0, width: 1024, height: 700 }])).toEqual({
      width: 1024,
      height: 700,
    });
  });
});

describe('preferences', () => {
  it('that an older program has written keep what they say; the rest is as at the first start', () => {
    const written = { theme: 'dark', view: 'texts', occasion: null, sidebar: 'folded' };
    expect(keptPreferences(written)).toEqual({ ...FIRST_PREFERENCES, ...written });
  });

  it.each([5, 'text', ['light'], { theme: 'pink' }, { spelling: 'no' }, { unknown: 1 }])('are not %j', (value) => {
    expect(keptPreferences(value)).toBeNull();
  });
});
