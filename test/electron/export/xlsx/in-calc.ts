import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseTabbed } from '../../../../shared/grid/tabbed-text.ts';

/** Where LibreOffice can be asked: once, or not at all. */
export const OFFICES: readonly string[] = spawnSync('localc', ['--version']).error === undefined ? ['LibreOffice'] : [];

/** Every formula is computed when a workbook is opened, whatever values it has stored. */
const COMPUTES = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;
/** Tabs, quotes, UTF-8, from the first line, cells as they are shown, every sheet to a file of its own. */
const AS_SHOWN = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,1033,false,true,true,false,false,-1';

/** The cells of each sheet as LibreOffice shows them in English, when it has computed every formula itself. */
export function shownInCalc(workbook: Uint8Array): ReadonlyMap<string, readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'arshjul-calc-'));
  try {
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), COMPUTES);
    writeFileSync(join(folder, 'bok.xlsx'), workbook);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('localc', [profile, '--headless', '--convert-to', AS_SHOWN, '--outdir', folder, join(folder, 'bok.xlsx')], {
      timeout: 120_000,
    });
    const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    return new Map(
      files.map((name) => [
        name.replace(/^bok-/u, '').replace(/\.csv$/u, ''),
        parseTabbed(readFileSync(join(folder, name), 'utf8')),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
