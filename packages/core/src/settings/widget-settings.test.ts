import { describe, expect, test } from 'vitest';
import { parseWidgetSettings } from './widget-settings.js';

const issuesOf = (input: unknown) => {
  const result = parseWidgetSettings(input);
  return result.ok ? [] : result.issues.map(({ path }) => path);
};

describe('the widget settings', () => {
  test('are whole when nothing is given', () => {
    const result = parseWidgetSettings({});
    expect(result).toMatchObject({
      ok: true,
      settings: {
        look: { accent: null, radius: 18, launcher: 'circle' },
        preChat: { enabled: false, fields: [] },
      },
    });
  });

  test.each([
    [{ look: { accent: 'red' } }, 'look.accent'],
    [{ look: { radius: 99 } }, 'look.radius'],
    [{ look: { font: 'x; } :host { all: unset' } }, 'look.font'],
    [{ look: { font: 'url(https://evil.example)' } }, 'look.font'],
    [{ look: { logoUrl: 'javascript:alert(1)' } }, 'look.logoUrl'],
    [{ preChat: { fields: [{ id: 'Order No', label: 'Order' }] } }, 'preChat.fields.0.id'],
    [{ preChat: { fields: [{ id: 'order' }] } }, 'preChat.fields'],
    [{ preChat: { fields: [{ id: 'email' }, { id: 'email' }] } }, 'preChat.fields'],
  ])('refuse %j and name the field', (input, path) => {
    expect(issuesOf(input)).toEqual([path]);
  });
});
