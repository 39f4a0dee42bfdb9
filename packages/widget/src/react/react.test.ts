import { memoryBackend } from '@baton/core/testing';
import { act, createElement, StrictMode, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Baton, BatonWidget, type BatonWidgetProps, useBaton } from './index.js';

let root: Root;
let place: HTMLElement;
beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  place = document.body.appendChild(document.createElement('main'));
  root = createRoot(place);
});
afterEach(async () => {
  await act(async () => root.unmount());
  place.remove();
  localStorage.clear();
  sessionStorage.clear();
});

const backend = () => memoryBackend({ answer: () => 'Answer.', people: [{ id: 'ada', name: 'Ada' }] });
const elements = () => document.querySelectorAll('baton-chat');
const until = (check: () => void) =>
  vi.waitFor(() => act(async () => check()), { timeout: 3_000, interval: 10 });
const widget = (props: BatonWidgetProps) => createElement(BatonWidget, { locale: 'en', ...props });
const render = (...children: Parameters<typeof createElement>[2][]) =>
  act(async () => root.render(createElement('div', null, ...children)));

let baton: Baton;
function Probe({ onBaton }: { onBaton?: (baton: Baton) => void }) {
  baton = useBaton();
  useEffect(() => onBaton?.(baton), []);
  return createElement('output', null, String(baton.state.conversation?.messages.length ?? 0));
}

describe('<BatonWidget/>', () => {
  test('puts one widget on the page and takes it away with itself', async () => {
    await render(widget({ backend: backend() }));
    expect(elements().length).toBe(1);
    await render();
    expect(elements().length).toBe(0);
  });

  test('leaves one widget in StrictMode, and no listener or timer of the first', async () => {
    await act(async () => root.render(createElement(StrictMode, null, widget({ backend: backend() }))));
    expect(elements().length).toBe(1);
    await act(async () => root.render(null));
    expect(elements().length).toBe(0);
  });

  test('renders nothing on the server, where useBaton has the first state', () => {
    const page = createElement('div', null, widget({ workspace: 'demo' }), createElement(Probe));
    expect(renderToString(page)).toBe('<div><output>0</output></div>');
  });

  test('draws the chat where it stands', async () => {
    await render(widget({ backend: backend(), inline: true, className: 'chat' }));
    expect(place.querySelector('.chat > baton-chat')).not.toBeNull();
  });

  test('tells events to the handlers of the latest render', async () => {
    const first = vi.fn();
    const second = vi.fn();
    const shared = backend();
    await render(widget({ backend: shared, onOpen: first, onMessageReceived: first }), createElement(Probe));
    await render(
      widget({ backend: shared, onOpen: second, onMessageReceived: second }),
      createElement(Probe),
    );
    await act(async () => {
      baton.open();
      baton.send('Hello');
    });
    await until(() => expect(second).toHaveBeenCalledTimes(2));
    expect(first).not.toHaveBeenCalled();
    expect(second.mock.calls[1]?.[0].message.text).toBe('Answer.');
  });

  test('keeps the widget when what can change does, and makes another for the rest', async () => {
    const shared = backend();
    await render(widget({ backend: shared, theme: 'light', context: { plan: 'free' } }));
    const [before] = elements();
    await render(
      widget({ backend: shared, theme: 'dark', context: { plan: 'pro' }, identity: { name: 'Ada' } }),
    );
    expect([...elements()]).toEqual([before]);
    await render(widget({ backend: shared, theme: 'dark', position: 'left' }));
    expect(elements().length).toBe(1);
    expect(elements()[0]).not.toBe(before);
  });
});

describe('useBaton()', () => {
  test('renders again with what is said', async () => {
    await render(widget({ backend: backend() }), createElement(Probe));
    expect(place.querySelector('output')?.textContent).toBe('0');
    await act(async () => baton.send('Hello'));
    await until(() => expect(place.querySelector('output')?.textContent).toBe('2'));
  });

  test('takes calls and listeners before there is a widget, also in StrictMode', async () => {
    const heard = vi.fn();
    const onBaton = (early: Baton) => {
      early.on('message:sent', heard);
      early.send('Early');
    };
    const page = createElement(
      'div',
      null,
      createElement(Probe, { onBaton }),
      widget({ backend: backend() }),
    );
    await act(async () => root.render(page));
    await until(() => expect(heard).toHaveBeenCalledOnce());
  });

  test('is the widget around it where there are several', async () => {
    const batons: Baton[] = [];
    const keep = (one: Baton) => void batons.push(one);
    await render(
      createElement(
        BatonWidget,
        { backend: backend(), locale: 'en' },
        createElement(Probe, { onBaton: keep }),
      ),
      createElement(
        BatonWidget,
        { backend: backend(), locale: 'en' },
        createElement(Probe, { onBaton: keep }),
      ),
    );
    await act(async () => batons[0]?.open());
    await until(() => {
      const open = [...elements()].filter((element) => element.shadowRoot?.querySelector('[role=dialog]'));
      expect(open.length).toBe(1);
    });
  });

  test('gives the same methods in every render', async () => {
    await render(widget({ backend: backend() }), createElement(Probe));
    const { open, state } = baton;
    await act(async () => baton.send('Hello'));
    await until(() => expect(baton.state).not.toBe(state));
    expect(baton.open).toBe(open);
  });
});
