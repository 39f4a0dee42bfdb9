import { defaultHandoffSettings } from '@baton/core';
import { describe, expect, it } from 'vitest';
import { editScope, followGeneral, isOwn, makeOwn, ownSections, settingsIn } from './channel-scope.js';

const base = defaultHandoffSettings('inbox');

describe('the settings of a channel', () => {
  it('follow the general ones until a section is made its own', () => {
    const own = makeOwn(base, 'email', 'process');
    expect(isOwn(own, 'email', 'process')).toBe(true);
    const general = editScope(own, null, { process: 'none', whenUnassigned: 'close' });
    expect(settingsIn(general, 'email')).toMatchObject({ process: 'live', whenUnassigned: 'close' });
    expect(settingsIn(general, 'web')).toMatchObject({ process: 'none' });
  });

  it('change for that channel alone', () => {
    const edited = editScope(base, 'email', { process: 'async' });
    expect([edited.process, settingsIn(edited, 'email').process]).toEqual(['live', 'async']);
    expect(ownSections(edited, 'email')).toEqual(['process']);
  });

  it('leave nothing behind when they follow again', () => {
    const edited = editScope(editScope(base, 'email', { process: 'async' }), 'email', {
      whenUnassigned: 'close',
    });
    expect(followGeneral(edited, 'email', 'process').channels).toEqual({
      email: { whenUnassigned: 'close' },
    });
    expect(followGeneral(followGeneral(edited, 'email', 'process'), 'email', 'whenUnassigned')).toEqual(base);
  });

  it('are not those of a channel that is named like a part of every object', () => {
    expect(isOwn(base, 'constructor', 'process')).toBe(false);
    expect(settingsIn(base, 'constructor')).toBe(base);
  });
});
