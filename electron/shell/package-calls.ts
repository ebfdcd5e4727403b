import type { BaseWindow } from 'electron';
import { failed, ok } from '../../shared/api/result.ts';
import { fileNameOf } from '../../shared/text/file-name.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { ShellHandlers } from './answer-call.ts';
import { askForBoardPackages, askForPackage } from './dialogs.ts';
import type { ExportPlaces } from './export-places.ts';
import type { ExportedFiles } from './exported-files.ts';
import type { StoreHost } from './store-host.ts';

type PackageCalls = Pick<
  ShellHandlers,
  'publishControl' | 'openControlPackage' | 'exportPackage' | 'offerPackages' | 'takePackages'
>;

/**
 * The calls of what travels between a region and its boards as files: region-wide risks one way, the boards' reports the other. Their parts
 * load when asked for.
 */
export function packageCalls(host: StoreHost, window: BaseWindow, places: ExportPlaces, exported: ExportedFiles): PackageCalls {
  return {
    publishControl: async ({ occasion, day }) => {
      const [{ packageBytes }, { packageOf }, { writeFileSafely }] = await Promise.all([
        import('../exchange/control-package.ts'),
        import('../../shared/control/package/package.ts'),
        import('../export/write-file.ts'),
      ]);
      const [view, risks] = await Promise.all([host.call('model', { occasion }), host.call('risks', { occasion })]);
      if (!view.ok) return view;
      if (!risks.ok) return risks;
      const { model, organisations } = view.value;
      const organisation = organisations.find(({ id }) => id === model.organisation);
      const name = organisation?.name.definite ?? model.organisation;
      const content = packageOf(risks.value.portfolio, { organisation: model.organisation, name, day });
      if (content.risks.length === 0) return failed('invalid-input', t('risks:package.nothing'));
      const path = await places.ask('json', fileNameOf(`${t('risks:package.title')} ${day}`));
      if (path === null) return failed('cancelled', t('shell:export.cancelled'));
      const written = await writeFileSafely(path, packageBytes(content));
      return written.ok ? ok({ path }) : written;
    },
    exportPackage: async ({ occasion }) => {
      const made = await host.makePackage(occasion);
      if (!made.ok) return made;
      const { bytes, name } = made.value;
      const path = await places.ask('json', fileNameOf(name));
      if (path === null) return failed('cancelled', t('shell:export.cancelled'));
      const { writeFileSafely } = await import('../export/write-file.ts');
      const written = await writeFileSafely(path, bytes);
      if (!written.ok) return written;
      exported.add(path);
      return ok({ path });
    },
    offerPackages: async ({ occasion, files }) => {
      if (files !== null) {
        return host.offerPackages(
          occasion,
          files.map(({ name, bytes }) => ({ name, bytes: ok(bytes) })),
        );
      }
      const paths = await askForBoardPackages(window);
      if (paths === null) return failed('cancelled', t('shell:call.cancelled'));
      const { givenFile } = await import('../exchange/board-package.ts');
      return host.offerPackages(occasion, await Promise.all(paths.map(givenFile)));
    },
    takePackages: ({ occasion, reports }) => host.takePackages(occasion, reports),
    openControlPackage: async () => {
      const file = await askForPackage(window);
      if (file === null) return failed('cancelled', t('shell:call.cancelled'));
      const { readPackage } = await import('../exchange/control-package.ts');
      return readPackage(file);
    },
  };
}
