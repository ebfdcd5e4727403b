import { t } from '../../../shared/text/messages/index.ts';
import { command } from '../command.ts';
import { done } from '../outcome.ts';

/** `help`, `--help`, `-h`: what the commands are. */
export const help = command({}, () => done(t('cli:help')));
