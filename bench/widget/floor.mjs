import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * What a chat costs at the least: a page of Preact, zustand and socket.io-client that connects, has a button and, once
 * it is pressed, a dialog with a list, an input and a way to send. It loads all of it at once, as a bundle does.
 */
const SOURCE = `
  import { h, render } from 'preact';
  import { useEffect, useRef, useState } from 'preact/hooks';
  import { io } from 'socket.io-client';
  import { createStore } from 'zustand/vanilla';

  const store = createStore(() => ({ isOpen: false, isOnline: false, draft: '', messages: [] }));
  const socket = io({ transports: ['websocket'] });
  socket.on('connect', () => store.setState({ isOnline: true }));
  socket.on('disconnect', () => store.setState({ isOnline: false }));
  socket.on('message', (message) => store.setState(({ messages }) => ({ messages: [...messages, message] })));

  function useChat() {
    const [state, setState] = useState(store.getState());
    useEffect(() => store.subscribe(setState), []);
    return state;
  }

  function Composer({ draft, isOnline }) {
    const field = useRef(null);
    useEffect(() => field.current.focus(), []);
    const send = (event) => {
      event.preventDefault();
      socket.emit('message', draft);
      store.setState(({ messages }) => ({ draft: '', messages: [...messages, draft] }));
    };
    return h('form', { onSubmit: send },
      h('textarea', { ref: field, value: draft, onInput: (event) => store.setState({ draft: event.target.value }) }),
      h('button', { disabled: !isOnline || !draft }, 'Send'));
  }

  function Chat() {
    const { isOpen, ...state } = useChat();
    return h('div', { style: 'position:fixed;right:20px;bottom:20px' },
      isOpen && h('section', { role: 'dialog', style: 'width:360px;height:480px;background:#fff' },
        h('h1', null, 'Chat'),
        h('ul', { role: 'log' }, state.messages.map((text, place) => h('li', { key: place }, text))),
        h(Composer, state)),
      h('button', { id: 'open', onClick: () => store.setState({ isOpen: !isOpen }) }, 'Chat'));
  }

  render(h(Chat), document.body.appendChild(document.createElement('div')));`;

/** The floor as one script, from the same versions of the libraries that Baton has. */
export async function bundleFloor() {
  const { outputFiles } = await build({
    stdin: { contents: SOURCE, resolveDir: at('.'), loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    nodePaths: [at('../node_modules'), at('../../packages/widget/node_modules')],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0].contents;
}
