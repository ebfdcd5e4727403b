import { madeOf } from '../../../../shared/region/words.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { givenFile, parseBoardPackage } from '../../../exchange/board-package.ts';
import { command } from '../../command.ts';
import { asJson, detailLines, done, failure } from '../../outcome.ts';
import { contentLines } from './words.ts';

/** `package show --from G.json [--json]`: what a package holds, once it has been found whole. */
export const showPackage = command({ from: 'value', json: 'flag' }, async ({ from, json }) => {
  const { bytes } = await givenFile(from);
  const read = bytes.ok ? parseBoardPackage(bytes.value) : bytes;
  if (!read.ok) return failure(t('cli:about', { file: from, message: read.error.message }), ...detailLines(read.error.details));
  const { report: _, ...head } = read.value;
  const [whose = '', ...held] = contentLines(head.contents);
  const made = `  ${t('region:contents.made', madeOf(head))}`;
  return done(json ? asJson(head) : `${[whose, made, ...held].join('\n')}\n`);
});
