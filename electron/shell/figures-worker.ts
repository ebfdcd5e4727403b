import { basename } from 'node:path';
import { type MessagePort, parentPort } from 'node:worker_threads';
import { failed, ok, type Result } from '../../shared/api/result.ts';
import { type OpenedFile, openedFile } from '../../shared/figures/import/opened-file.ts';
import { t } from '../../shared/text/messages/index.ts';
import { type FigureFileReading, readFigureBytes, readFigureFile } from '../import/figures/read-file.ts';
import type { FigureMessage, FigureQuestion, FigureSource, FigureWorkKind, FigureWorks } from './figure-messages.ts';

const port = parentPort;
if (port === null) throw new Error('figures are read in a worker thread');

let opened: OpenedFile | null = null;
let onProgress: (fraction: number) => void = () => undefined;

async function answer(question: FigureQuestion): Promise<Result<FigureWorks[FigureWorkKind]['answer']>> {
  if (question.kind === 'open') return open(question.input);
  if (opened === null) return failed('not-found', t('figures:file.closed'));
  return question.kind === 'find' ? opened.find(question.input.receiver, question.input.wish) : opened.cells(question.input);
}

async function open(source: FigureSource): Promise<Result<OpenedFile['about']>> {
  const name = 'path' in source ? basename(source.path) : source.name;
  const reading =
    'path' in source ? await readFigureFile(source.path) : readFigureBytes(Buffer.from(source.bytes), name, source.date);
  if (reading.outcome !== 'sheets') return refused(name, reading);
  opened = openedFile({ name, date: reading.date }, reading, (fraction) => onProgress(fraction));
  return ok(opened.about);
}

function refused(name: string, reading: Exclude<FigureFileReading, { outcome: 'sheets' }>): Result<never> {
  switch (reading.outcome) {
    case 'faulty':
      return failed('invalid-input', reading.message);
    case 'no-file':
      return failed('not-found', t('shell:import.unreadable', { name }));
    case 'unreadable':
      return failed('not-found', t('shell:import.unreadable', { name }), { details: reading.code });
  }
}

// Each question brings the port that its answer goes to.
port.on('message', async ({ question, reply }: { readonly question: FigureQuestion; readonly reply: MessagePort }) => {
  const tell = (message: FigureMessage) => reply.postMessage(message);
  onProgress = (fraction) => tell({ type: 'progress', fraction });
  tell({ type: 'answer', result: await answer(question) });
  reply.close();
});
