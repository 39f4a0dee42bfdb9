import { BatonError, type HandoffSettings, type SettingsVersion } from '@baton/core';
import { describe, expect, it, vi } from 'vitest';
import { settingsVersion } from '../testing/fixtures.js';
import { createSettingsEditor, hasEdits } from './create-settings-editor.js';

const TRIGGER = { id: 't1', phrase: 'annulering', match: 'forms', enabled: true } as const;

async function start() {
  let stored: SettingsVersion = settingsVersion();
  const saveHandoffSettings = vi.fn(async (settings: HandoffSettings, version: number) => {
    if (version !== stored.version) throw new BatonError('precondition_failed');
    stored = { ...stored, version: version + 1, settings };
    return stored;
  });
  const restoreHandoffSettings = async (version: number) => {
    if (version !== 1) throw new BatonError('not_found');
    stored = { ...settingsVersion(), version: stored.version + 1 };
    return stored;
  };
  const editor = createSettingsEditor({
    handoffSettings: async () => stored,
    saveHandoffSettings,
    restoreHandoffSettings,
  });
  await editor.load();
  const saveByOther = (change: Partial<HandoffSettings>) => {
    stored = { ...stored, version: stored.version + 1, settings: { ...stored.settings, ...change } };
  };
  return { editor, state: editor.store.getState, saveHandoffSettings, saveByOther, stored: () => stored };
}

describe('the settings editor', () => {
  it('saves what was edited, from the version that it was made from', async () => {
    const { editor, state, saveHandoffSettings } = await start();
    editor.edit((draft) => ({ ...draft, process: 'async' }));
    expect(hasEdits(state())).toBe(true);
    expect(await editor.save()).toEqual({ outcome: 'saved', version: expect.anything() });
    expect(saveHandoffSettings.mock.calls[0]?.[1]).toBe(1);
    expect(state()).toMatchObject({ saved: { version: 2, settings: { process: 'async' } } });
    expect(hasEdits(state())).toBe(false);
  });

  it('shows what is wrong at its field before it asks the server', async () => {
    const { editor, state, saveHandoffSettings } = await start();
    editor.edit((draft) => ({
      ...draft,
      messages: { ...draft.messages, available: { default: 'Hi {nobody}' } },
    }));
    expect(await editor.save()).toMatchObject({ outcome: 'invalid' });
    expect(state().issues).toMatchObject([{ path: 'messages.available.default' }]);
    expect(saveHandoffSettings).not.toHaveBeenCalled();
  });

  it('shows what the server says is wrong', async () => {
    const { editor, state, saveHandoffSettings } = await start();
    const issues = [{ path: 'assignment.userIds.0', code: 'unknown', message: 'No such user.' }];
    saveHandoffSettings.mockRejectedValue(new BatonError('invalid', undefined, { issues }));
    editor.edit((draft) => ({ ...draft, process: 'none' }));
    expect(await editor.save()).toEqual({ outcome: 'invalid', issues });
    expect(state().issues).toEqual(issues);
  });

  it('keeps the edits and shows the other version when somebody saved first', async () => {
    const { editor, state, saveByOther } = await start();
    editor.edit((draft) => ({ ...draft, process: 'async' }));
    saveByOther({ customTriggers: [TRIGGER] });
    expect(await editor.save()).toEqual({ outcome: 'outdated' });
    expect(state()).toMatchObject({ newer: { version: 2 }, draft: { process: 'async', customTriggers: [] } });
  });

  it('goes on from the other version with the edits, or without', async () => {
    const { editor, state, saveByOther } = await start();
    editor.edit((draft) => ({ ...draft, process: 'async' }));
    saveByOther({ customTriggers: [TRIGGER] });
    await editor.save();
    editor.takeNewer();
    expect(state()).toMatchObject({ newer: null, draft: { process: 'async', customTriggers: [TRIGGER] } });
    expect((await editor.save()).outcome).toBe('saved');
    saveByOther({ process: 'none' });
    editor.edit((draft) => ({ ...draft, process: 'live' }));
    await editor.save();
    editor.takeNewer([]);
    expect(state().draft?.process).toBe('none');
    expect(hasEdits(state())).toBe(false);
  });

  it('keeps the edits of some sections and takes the others from the other version', async () => {
    const { editor, state, saveByOther } = await start();
    editor.edit((draft) => ({ ...draft, process: 'async', whenUnassigned: 'close' }));
    saveByOther({ process: 'none', whenUnassigned: 'keep-open' });
    await editor.save();
    editor.takeNewer(['whenUnassigned']);
    expect(state().draft).toMatchObject({ process: 'none', whenUnassigned: 'close' });
  });

  it('restores an earlier version as the newest, and says why it cannot', async () => {
    const { editor, state } = await start();
    editor.edit((draft) => ({ ...draft, process: 'async' }));
    await editor.save();
    expect(await editor.restore(1)).toEqual({ outcome: 'saved' });
    expect(state()).toMatchObject({ saved: { version: 3 }, draft: { process: 'live' } });
    expect(await editor.restore(9)).toMatchObject({ outcome: 'failed', error: { code: 'not_found' } });
  });

  it('saves triggers at once and leaves other edits unsaved', async () => {
    const { editor, state, stored } = await start();
    editor.edit((draft) => ({ ...draft, process: 'none' }));
    expect((await editor.saveTriggers([TRIGGER])).outcome).toBe('saved');
    expect(stored().settings).toMatchObject({ process: 'live', customTriggers: [TRIGGER] });
    expect(state().draft).toMatchObject({ process: 'none', customTriggers: [TRIGGER] });
    expect(hasEdits(state())).toBe(true);
  });

  it('says which trigger is wrong and keeps what is saved', async () => {
    const { editor, state } = await start();
    const result = await editor.saveTriggers([TRIGGER, { ...TRIGGER, id: 't2', phrase: '  ' }]);
    expect(result).toMatchObject({ outcome: 'invalid', issues: [{ path: 'customTriggers.1.phrase' }] });
    expect(state().saved?.version).toBe(1);
  });

  it('follows a version that somebody else saved, unless there are edits', async () => {
    const { editor, state, saveByOther } = await start();
    saveByOther({ process: 'none' });
    await editor.noticeVersion(2);
    expect(state().draft?.process).toBe('none');
    editor.edit((draft) => ({ ...draft, process: 'live' }));
    saveByOther({ process: 'async' });
    await editor.noticeVersion(3);
    expect(state()).toMatchObject({ draft: { process: 'live' }, newer: { version: 3 } });
  });
});
