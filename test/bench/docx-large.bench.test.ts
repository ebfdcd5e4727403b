import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../shared/text/plain-text.ts';
import { EXAMPLE } from '../electron/export/report.ts';
import { tempFolder } from '../support/store.ts';

const CHILD = fileURLToPath(new URL('./support/docx-child.ts', import.meta.url));
/**
 * What the program promises on an idle machine, milliseconds, with loading the writer; megabytes. The memory is that of texts and
 * tables: what drawing a chart takes is held until the system asks for it, and is measured with the charts.
 */
const PROMISED = { small: 1_000, large: 3_000, memory: 500 };
/** A busy machine may take so many times what packing the same parts takes there. */
const TIMES_FLOOR = 150;
const RUNS = 3;

interface Run {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly floor: number;
  readonly bytes: number;
}

/** The best of several runs, each in a process of its own as each export has a worker of its own. */
function best(pages: number, tables: number, charts: number): Run {
  const runs = Array.from({ length: RUNS }, (): Run => {
    const output = execFileSync(process.execPath, [CHILD, ...[pages, tables, charts].map(String)], { encoding: 'utf8' });
    return JSON.parse(output);
  });
  return runs.reduce((one, other) => (other.milliseconds < one.milliseconds ? other : one));
}

function said(name: string, { milliseconds, megabytes, floor, bytes }: Run): string {
  const ratio = (milliseconds / floor).toFixed(1);
  return `${name}: ${milliseconds.toFixed(0)} ms, ${ratio} times packing alone (${floor.toFixed(0)} ms), ${megabytes.toFixed(0)} MB, ${bytes} bytes`;
}

describe('a large report in Word', () => {
  it.each([
    ['100 pages with 60 tables and 2 charts', 100, 60, 2, PROMISED.small],
    ['300 pages with 200 tables and 40 charts', 300, 200, 40, PROMISED.large],
  ])('of %s is written in time', (name, pages, tables, charts, limit) => {
    const run = best(pages, tables, charts);
    console.info(said(name, run));
    expect(run.milliseconds).toBeLessThan(Math.max(limit, run.floor * TIMES_FLOOR));
  });

  it('of 300 pages with 200 tables is written in little memory', () => {
    const run = best(300, 200, 0);
    console.info(said('300 pages with 200 tables', run));
    expect(run.megabytes).toBeLessThan(PROMISED.memory);
  });

  it('takes no longer than pandoc takes for the same texts, where there is one to ask', () => {
    const isThere = spawnSync('pandoc', ['--version']).error === undefined;
    if (!isThere) {
      console.info('pandoc: not on this machine, so there is no ratio to it');
      return;
    }
    const folder = tempFolder();
    const text = EXAMPLE.blocks.flatMap((block) => {
      if (block.type === 'heading') return [`${'#'.repeat(block.level)} ${block.text}`];
      return block.type === 'text' ? [toPlainText(block.text).replaceAll('\n', '\n\n')] : [];
    });
    writeFileSync(join(folder, 'text.md'), [text, text].flat().join('\n\n'));
    const start = performance.now();
    execFileSync('pandoc', ['text.md', '-o', 'text.docx'], { cwd: folder });
    const pandoc = performance.now() - start;
    const run = best(100, 60, 2);
    console.info(
      `pandoc: ${pandoc.toFixed(0)} ms for the texts alone; here ${run.milliseconds.toFixed(0)} ms with tables and charts`,
    );
    expect(run.milliseconds).toBeLessThan(pandoc * 2 + PROMISED.small);
  });
});
