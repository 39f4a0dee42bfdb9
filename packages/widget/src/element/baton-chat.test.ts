import { memoryBackend } from '@baton/core/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BatonChatElement } from './index.js';

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
});

const until = (check: () => void) => vi.waitFor(check, { timeout: 3_000, interval: 5 });

function element(attributes: Record<string, string> = {}): BatonChatElement {
  const made = document.createElement('baton-chat') as BatonChatElement;
  made.options = { backend: memoryBackend({ answer: () => 'Answer.' }) };
  for (const [name, value] of Object.entries({ locale: 'en', ...attributes })) made.setAttribute(name, value);
  return made;
}

describe('<baton-chat>', () => {
  test('is defined by the import, and does nothing before it is on the page', () => {
    expect(customElements.get('baton-chat')).toBe(BatonChatElement);
    expect(element().widget).toBeNull();
  });

  test('floats in a corner, and is gone when it is taken away', async () => {
    const chat = element();
    document.body.append(chat);
    await until(() => expect(chat.shadowRoot?.querySelector('.launcher')).not.toBeNull());
    expect(chat.dataset.layout).toBe('floating');
    chat.remove();
    await until(() => expect(chat.widget).toBeNull());
    expect(chat.shadowRoot?.childElementCount).toBe(0);
  });

  test('stands where it is when it is inline, open and without a launcher', async () => {
    const chat = element({ inline: '' });
    document.body.append(chat);
    expect(chat.dataset.layout).toBe('inline');
    expect(chat.widget?.getState().isOpen).toBe(true);
    await until(() => expect(chat.shadowRoot?.querySelector('textarea')).not.toBeNull());
    expect(chat.shadowRoot?.querySelector('.launcher')).toBeNull();
  });

  test('is the same widget after it was moved', async () => {
    const chat = element();
    document.body.append(chat);
    const { widget } = chat;
    document.body.appendChild(document.createElement('section')).append(chat);
    await Promise.resolve();
    expect(chat.widget).toBe(widget);
  });

  test('tells its events as bubbling, composed events, out of a shadow root of the page', async () => {
    const shadow = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const chat = element();
    const heard: string[] = [];
    const names = ['ready', 'open', 'message:sent', 'message:received'] as const;
    for (const name of names) {
      const listen = (event: Event) =>
        heard.push(`${event.type} ${(event as CustomEvent).detail?.message?.text ?? ''}`);
      document.addEventListener(`baton:${name}`, listen, { once: true });
    }
    shadow.append(chat);
    await until(() => expect(heard).toContain('baton:ready '));
    chat.widget?.open();
    chat.widget?.send('Hello');
    await until(() => expect(heard.length).toBe(4));
    expect(heard).toEqual([
      'baton:ready ',
      'baton:open ',
      'baton:message:sent Hello',
      'baton:message:received Answer.',
    ]);
  });

  test('follows its attributes', async () => {
    const chat = element({ theme: 'light' });
    document.body.append(chat);
    const setTheme = vi.spyOn(chat.widget!, 'setTheme');
    const setLocale = vi.spyOn(chat.widget!, 'setLocale');
    chat.setAttribute('theme', 'dark');
    chat.removeAttribute('theme');
    chat.setAttribute('locale', 'nl');
    expect(setTheme.mock.calls).toEqual([['dark'], ['auto']]);
    expect(setLocale.mock.calls).toEqual([['nl']]);
  });

  test('keeps nothing in the browser without consent, and what it has when consent is given later', async () => {
    const chat = element({ consent: 'false', workspace: 'demo' });
    document.body.append(chat);
    chat.widget?.send('Hello');
    await until(() => expect(chat.widget?.getState().conversation?.messages.length).toBe(2));
    expect(localStorage.length + sessionStorage.length).toBe(0);
    chat.setAttribute('consent', 'true');
    expect(localStorage.getItem('baton:demo:conversation')).toBe(chat.widget?.getState().conversation?.id);
    chat.setAttribute('consent', 'false');
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });
});
