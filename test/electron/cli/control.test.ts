import { beforeAll, describe, expect, it } from 'vitest';
import { serialiseYear } from '../../../shared/model/exchange/serialise.ts';
import { useTempFolder } from '../../support/temp-folder.ts';
import { yearOfThreeOccasions } from '../../support/three-occasions.ts';
import { type Desk, desk } from './desk.ts';

describe('the internal control from the command line', () => {
  const folder = useTempFolder();
  let at: Desk;
  const on = (occasion: string) => ['--store', 'f.arshjul', '--occasion', occasion];

  beforeAll(async () => {
    at = desk(folder());
    at.write('year.json', serialiseYear(yearOfThreeOccasions()));
    await at.must('init', '--store', 'f.arshjul');
    await at.must('import', '--store', 'f.arshjul', '--from', 'year.json');
  });

  const points = [
    { point: 'a', answer: 'partly', comment: 'Två mål är röda.' },
    { point: 'designed', answer: 'yes', comment: null },
  ];

  it('takes the answers, and writes no text over another unless it is told to', async () => {
    at.write('points.json', JSON.stringify([{ type: 'assessment.set', occasion: 'helar', field: 'points', value: points }]));
    await at.must('change', '--store', 'f.arshjul', '--from', 'points.json');
    const refused = await at.run('control', 'assess', ...on('helar'), '--write');
    expect(refused.exitCode).toBe(1);
    expect(refused.errors.join(' ')).toContain('--replace');
  });

  it('writes the text by the answers, and tells what it rests on', async () => {
    const written = await at.must('control', 'assess', ...on('helar'), '--write', '--replace');
    expect(written).toContain('Krav a bedöms vara delvis uppfyllt. Två mål är röda.');
    const read: unknown = JSON.parse(await at.must('control', 'assess', ...on('helar'), '--json'));
    expect(read).toMatchObject({ assessment: { points, basis: expect.any(Array) }, changed: [] });
  });

  it('assesses only at the year’s end', async () => {
    const refused = await at.run('control', 'assess', ...on('delar'));
    expect(refused.exitCode).toBe(1);
    expect(refused.errors.join(' ')).toContain('när året är slut');
  });

  it('tells what has come from each board', async () => {
    expect(await at.must('control', 'supervise', '--store', 'f.arshjul', '--year', '2024')).toContain('Tillräcklig');
    expect((await at.run('control', 'supervise', '--store', 'f.arshjul', '--year', 'i år')).exitCode).toBe(2);
  });

  it('names what can be exported, and refuses an empty plan in words', async () => {
    const out = ['--format', 'docx', '--out', 'ut.docx'];
    const wrong = await at.run('control', 'export', ...on('helar'), '--document', 'list', ...out);
    expect(wrong.errors.join(' ')).toContain('plan, chapter, checklist');
    expect(await at.must('control', 'export', ...on('helar'), '--document', 'checklist', ...out)).toContain('ut.docx');
  });
});
