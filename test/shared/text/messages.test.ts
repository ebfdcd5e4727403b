import { describe, expect, it } from 'vitest';
import { t } from '../../../shared/text/messages/index.ts';
import { shell } from '../../../shared/text/messages/sv/shell.ts';
import { views } from '../../../shared/text/messages/sv/views.ts';

describe('the words of the program', () => {
  it('are what stands in the catalogue of their room, the window’s own when none is named', () => {
    expect(t('shell:menu.file')).toBe(shell.menu.file);
    expect(t('views:nav.items')).toBe(views.nav.items);
    expect(t('nav.items')).toBe(views.nav.items);
  });

  it('have their values filled in, and the form of their number', () => {
    expect(t('control:ticks.share', { done: 2, total: 3 })).toBe('2 av 3');
    expect(t('control:ticks.missed', { count: 1 })).not.toBe(t('control:ticks.missed', { count: 2 }));
  });

  it('are left to the library where something is to be filled in and nothing is given', () => {
    expect(t('control:ticks.share' as 'shell:menu.file')).not.toBe('2 av 3');
    expect(t('shell:there.is.none' as 'shell:menu.file')).toBe('there.is.none');
  });
});
