import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { type BaseWindow, dialog, type FileFilter, type OpenDialogOptions, type SaveDialogOptions } from 'electron';
import type { TemplateKind } from '../../shared/report/template-kind.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { ExportOrder } from './export-messages.ts';
import { withExtension } from './file-names.ts';

const STORE = { name: t('shell:file.type'), extensions: ['arshjul'] };
const EXPORTS: Readonly<Record<ExportOrder['format'], FileFilter>> = {
  docx: { name: t('shell:file.word'), extensions: ['docx'] },
  pdf: { name: t('shell:file.pdf'), extensions: ['pdf'] },
  html: { name: t('shell:file.html'), extensions: ['html'] },
  pptx: { name: t('shell:file.slides'), extensions: ['pptx'] },
  json: { name: t('shell:file.json'), extensions: ['json'] },
  xlsx: { name: t('shell:file.workbook'), extensions: ['xlsx'] },
  csv: { name: t('shell:file.values'), extensions: ['csv'] },
  png: { name: t('shell:file.png'), extensions: ['png'] },
  svg: { name: t('shell:file.svg'), extensions: ['svg'] },
};

/** Asks for a store to open; null when the person changed their mind. */
export function askForStore(window: BaseWindow): Promise<string | null> {
  return askForFile(window, { title: t('shell:file.open'), filters: [STORE], properties: ['openFile'] });
}

/** Asks for a year file to read in. */
export function askForYearFile(window: BaseWindow): Promise<string | null> {
  return askForFile(window, { title: t('shell:file.import'), filters: [EXPORTS.json], properties: ['openFile'] });
}

const TEMPLATES = { word: ['dotx', 'docx'], slides: ['potx', 'pptx'] } as const satisfies Record<TemplateKind, readonly string[]>;

/** Asks for a template of an organisation. */
export function askForTemplate(window: BaseWindow, kind: TemplateKind): Promise<string | null> {
  const filters = [{ name: t(`shell:file.template.${kind}`), extensions: [...TEMPLATES[kind]] }];
  return askForFile(window, { title: t(`shell:file.chooseTemplate.${kind}`), filters, properties: ['openFile'] });
}

/** Asks for a package of region-wide risks. */
export function askForPackage(window: BaseWindow): Promise<string | null> {
  return askForFile(window, { title: t('risks:package.take'), filters: [EXPORTS.json], properties: ['openFile'] });
}

/** Asks for the packages of boards' reports, one or several. */
export async function askForBoardPackages(window: BaseWindow): Promise<readonly string[] | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t('region:command.take'),
    filters: [EXPORTS.json],
    properties: ['openFile', 'multiSelections'],
  });
  return canceled || filePaths.length === 0 ? null : filePaths;
}

/** Asks for a file that figures are in. */
export function askForFigureFile(window: BaseWindow): Promise<string | null> {
  const filters = [
    { name: t('shell:file.figures'), extensions: ['xlsx', 'xlsm', 'csv', 'txt'] },
    { name: t('shell:file.any'), extensions: ['*'] },
  ];
  return askForFile(window, { title: t('figures:import.title'), filters, properties: ['openFile'] });
}

/** Asks for a file that shows what has been done. */
export function askForEvidence(window: BaseWindow): Promise<string | null> {
  return askForFile(window, { title: t('evidence:ask'), properties: ['openFile'] });
}

/** Asks where an attached file is to be saved, under the name that it has. */
export function askForEvidencePlace(window: BaseWindow, suggestion: string): Promise<string | null> {
  const extension = extname(suggestion).slice(1);
  return askForPlace(window, extension, {
    title: t('evidence:place'),
    defaultPath: suggestion,
    properties: ['showOverwriteConfirmation'],
  });
}

/** Asks where a new store is to stand. `suggestion` is a full path. */
export function askForNewStore(window: BaseWindow, suggestion: string): Promise<string | null> {
  return askForPlace(window, 'arshjul', { title: t('shell:file.create'), filters: [STORE], defaultPath: suggestion });
}

/** Asks where an exported document is to stand; the dialog itself asks before a file is replaced. */
export function askForExport(window: BaseWindow, format: ExportOrder['format'], suggestion: string): Promise<string | null> {
  return askForPlace(window, format, {
    title: t('shell:file.export'),
    filters: [EXPORTS[format]],
    defaultPath: suggestion,
    properties: ['showOverwriteConfirmation'],
  });
}

/** Asks for the folder that several documents are to stand in. */
export async function askForExportFolder(window: BaseWindow, suggestion: string): Promise<string | null> {
  return askForFile(window, {
    title: t('shell:file.exportFolder'),
    buttonLabel: t('shell:file.exportHere'),
    defaultPath: suggestion,
    properties: ['openDirectory', 'createDirectory'],
  });
}

/** Asks whether files that stand in a folder already may be replaced. */
export async function askToReplace(window: BaseWindow, files: readonly string[]): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: t('shell:file.replace', { count: files.length, files: files.join(', ') }),
    buttons: [t('shell:file.replaceThem'), t('shell:file.replaceNot')],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
}

async function askForFile(window: BaseWindow, options: OpenDialogOptions): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, options);
  return canceled ? null : (filePaths[0] ?? null);
}

/** Dialogs on Linux leave the extension out, and so ask about replacing another file than the one that will be written. */
async function askForPlace(window: BaseWindow, extension: string, options: SaveDialogOptions): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, options);
  if (canceled || filePath === '') return null;
  const path = withExtension(filePath, extension);
  const isAskedAbout = path === filePath || !existsSync(path);
  return isAskedAbout ? path : askForPlace(window, extension, { ...options, defaultPath: path });
}
