import { randomUUID } from 'node:crypto';
import { packageOf } from '../../../../shared/control/package/package.ts';
import { type Taking, takePackage } from '../../../../shared/control/package/take.ts';
import { localDate } from '../../../../shared/text/local-date.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { packageBytes, readPackage } from '../../../exchange/control-package.ts';
import { writeFileSafely } from '../../../export/write-file.ts';
import { command } from '../../command.ts';
import { targetProblem } from '../../export-target.ts';
import { asJson, detailLines, done, failure, misused } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';
import { writeFailure } from '../../write-failure.ts';

/** `control publish --store F --occasion O --date DAY --out G`: the region-wide risks of the portfolio as a package of that day. */
export const publishPackage = command(
  { store: 'value', occasion: 'value', date: 'value', out: 'value' },
  async ({ store: file, occasion, date: written, out }) => {
    const day = localDate(written);
    if (day === null) return misused(t('cli:control.badDay', { day: written }));
    const problem = await targetProblem(file, out);
    if (problem !== null) return failure(problem);
    return withStore(file, 'read', async (store) => {
      const [view, risks] = await Promise.all([store.model(occasion), store.risks(occasion)]);
      if (!view.ok) return storeFailure(file, view.error, 'read');
      if (!risks.ok) return storeFailure(file, risks.error, 'read');
      const { model, organisations } = view.value;
      const organisation = model.organisation;
      const name = organisations.find(({ id }) => id === organisation)?.name.definite ?? organisation;
      const content = packageOf(risks.value.portfolio, { organisation, name, day });
      if (content.risks.length === 0) return failure(t('cli:about', { file, message: t('risks:package.nothing') }));
      const saved = await writeFileSafely(out, packageBytes(content));
      return saved.ok ? done(`${t('risks:package.published', { path: out })}\n`) : writeFailure(out, saved.error);
    });
  },
);

/**
 * `control take --store F --occasion O --from X.json [--map "Regionens område=Här;..."] [--new-areas] [--write] [--json]`: what the package
 * would change, risk by risk; changes it with `--write`. Areas that are not here are refused by name until they are mapped, or made
 * with `--new-areas`.
 */
export const takePackageFile = command(
  { store: 'value', occasion: 'value', from: 'value', map: 'optional', 'new-areas': 'flag', write: 'flag', json: 'flag' },
  async ({ store: file, occasion, from, map: mapping, 'new-areas': newAreas, write, json }) => {
    const read = await readPackage(from);
    if (!read.ok) {
      return failure(t('cli:about', { file: from, message: read.error.message }), ...detailLines(read.error.details));
    }
    return withStore(file, write ? 'import' : 'read', async (store) => {
      const [view, control, risks] = await Promise.all([store.model(occasion), store.control(occasion), store.risks(occasion)]);
      if (!view.ok) return storeFailure(file, view.error, 'read');
      if (!control.ok) return storeFailure(file, control.error, 'read');
      if (!risks.ok) return storeFailure(file, risks.error, 'read');
      const areas = control.value.plan.areas.map(({ name }) => name);
      const { portfolio } = risks.value;
      const taking = takePackage(read.value, { portfolio, areas, map: mapOf(mapping ?? ''), newId: randomUUID });
      if (taking.foreignAreas.length > 0 && !newAreas) {
        const names = taking.foreignAreas.map((name) => `”${name}”`).join(', ');
        return failure(t('cli:control.foreignAreas', { from, areas: names }));
      }
      if (write) {
        const year = view.value.model.id;
        const commands = taking.risks.map(({ becomes }) => ({ type: 'portfolio.put', year, risk: becomes }) as const);
        const taken = commands.length === 0 ? null : await store.commit({ type: 'many', commands, words: 'file' });
        if (taken !== null && !taken.ok) return storeFailure(file, taken.error, 'import');
      }
      return done(json ? asJson(taking) : `${lines(taking).join('\n')}\n`);
    });
  },
);

/** "Personal=HR;Ekonomi=Ekonomi" */
function mapOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(';').flatMap((pair) => {
      const [region = '', here = ''] = pair.split('=');
      return region.trim() === '' || here.trim() === '' ? [] : [[region.trim(), here.trim()] as const];
    }),
  );
}

function lines({ risks, gone, newerTaken }: Taking): string[] {
  const changed = risks.filter(({ what }) => what !== 'same');
  return [
    ...(newerTaken === null ? [] : [t('cli:control.older', { taken: newerTaken })]),
    ...(changed.length === 0 ? [t('risks:package.upToDate')] : []),
    ...changed.flatMap(({ what, region, local, keepsOwn, actions }) => [
      t(`risks:package.${what}`),
      ...(local === null || local.region?.text === region.text
        ? [`  ${region.text}`]
        : [`  ${t('risks:package.was', { text: local.text })}`, `  ${t('risks:package.becomes', { text: region.text })}`]),
      ...(keepsOwn ? [`  ${t('risks:package.keepsOwn')}`] : []),
      ...actions
        .map(({ what: how, text }) => t(how === 'added' ? 'risks:package.actionAdded' : 'risks:package.actionChanged', { text }))
        .map((line) => `  ${line}`),
    ]),
    ...gone.flatMap(({ text }) => [t('risks:package.gone'), `  ${text}`]),
  ];
}
