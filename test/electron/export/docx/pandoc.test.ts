import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeReportDocx } from '../../../../electron/export/docx/index.ts';
import type { HeadingBlock, ReportDocument } from '../../../../shared/report/document.ts';
import { EXAMPLE, reportOf } from '../report.ts';
import { sentence, table, text } from './blocks.ts';

/** A reader of Word documents that shares no code with what writes them: asked once, or not at all. */
const READERS = spawnSync('pandoc', ['--version']).error === undefined ? ['pandoc'] : [];

const Node = z.object({ t: z.string(), c: z.unknown().optional() });
type Node = z.infer<typeof Node>;

function read(bytes: Uint8Array): Node[] {
  const json = execFileSync('pandoc', ['--from', 'docx', '--to', 'json', '--track-changes', 'all'], {
    input: bytes,
    maxBuffer: 1 << 28,
  });
  const found: Node[] = [];
  const look = (value: unknown): void => {
    const node = Node.safeParse(value);
    if (node.success) found.push(node.data);
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) look(inner);
  };
  look(JSON.parse(json.toString('utf8')));
  return found;
}

const named = (nodes: readonly Node[], name: string) => nodes.filter(({ t }) => t === name);
/** What stands in a node, in plain words. */
function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(words).join('');
  const node = Node.safeParse(value);
  if (!node.success) return '';
  if (node.data.t === 'Str') return String(node.data.c);
  if (node.data.t === 'Space' || node.data.t === 'SoftBreak') return ' ';
  return words(node.data.c);
}
/** A blank that does not break is a blank to whoever reads. */
const plainly = (said: string) => said.replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ').trim();

describe.each(READERS)('what %s finds in a report in Word', () => {
  it('are its headings by level, its tables with heading rows, and a text for every picture', async () => {
    const nodes = read(await writeReportDocx(EXAMPLE));
    const chapters = EXAMPLE.blocks.filter((block): block is HeadingBlock => block.type === 'heading');
    const found = named(nodes, 'Header').map(({ c }) => ({
      level: (c as unknown[])[0],
      text: plainly(words((c as unknown[])[2])),
    }));
    for (const { level, text: title } of chapters) expect(found).toContainEqual({ level, text: plainly(title) });

    const tables = EXAMPLE.blocks.filter((block) => block.type === 'table');
    const heads = named(nodes, 'Table').map(({ c }) => ((c as unknown[])[3] as unknown[])[1] as unknown[]);
    expect(heads).toHaveLength(tables.length);
    expect(heads.map((rows) => rows.length)).toEqual(tables.map(({ headerRows }) => headerRows.length));

    const pictures = named(nodes, 'Image').map(({ c }) => words((c as unknown[])[1]));
    expect(pictures.length).toBeGreaterThan(100);
    expect(pictures.filter((said) => said.trim() === '')).toEqual([]);
  });

  it('is what is said to the secretary, as comments on the words that it is about', async () => {
    const from = { view: 'texts', id: 's1', text: 'section' } as const;
    const report: ReportDocument = {
      ...reportOf(
        { type: 'heading', id: 'k1', level: 1, number: '1', text: 'Utan text', newPage: false, page: 'portrait' },
        { ...text(sentence('Det som är sagt.')), from },
        table({ rows: [{ kind: 'item', cells: [], from: { view: 'items', id: 'i1' } }] }),
      ),
      remarks: [
        { about: { view: 'texts', id: 's1' }, heading: 'k1', text: 'Siffran kommer\ni morgon.' },
        { about: { view: 'texts', id: 's2' }, heading: 'k1', text: 'Inget att säga?' },
        { about: { view: 'items', id: 'finns inte' }, heading: null, text: 'Skrivs inte ut.' },
      ],
    };
    const starts = named(read(await writeReportDocx(report)), 'Span').filter(({ c }) =>
      JSON.stringify(c).includes('comment-start'),
    );
    expect(starts.map(({ c }) => plainly(words((c as unknown[])[1])))).toEqual(['Inget att säga?', 'Siffran kommer ¶ i morgon.']);
    expect(JSON.stringify(starts[0])).toContain('Till sekreteraren');
    expect(named(read(await writeReportDocx({ ...report, remarks: [] })), 'Span')).toEqual([]);
  });
});
