import { describe, test } from 'vitest';
import { backendContract, type MemoryBackendOptions, memoryBackend } from './index.js';

function casesFor(options: MemoryBackendOptions) {
  return backendContract({
    create: async () => {
      const backend = memoryBackend({ people: [{ id: 'ada', name: 'Ada' }], ...options });
      const { people } = backend;
      return {
        backend,
        person: {
          available: async (on) => people.setAvailable('ada', on),
          reply: async (id, text) => people.reply(id, text),
          close: async (id) => people.close(id),
          returnToAgent: async (id) => people.returnToAgent(id),
        },
        reconnect: async () => backend.openTab(),
        file: (text) => new Blob([text]),
        dispose: async () => backend.disconnect(),
      };
    },
  });
}

/** The memory backend has no connection: what can go wrong are the calls. */
function faultyCases() {
  let failing = 0;
  let deaf = 0;
  let delayMs = 0;
  const pass = () => new Promise<void>((resolve) => setTimeout(resolve, delayMs));
  const hooks: MemoryBackendOptions['hooks'] = {
    before: async () => {
      if (delayMs) await pass();
      if (failing > 0 && failing--) throw new Error('The network is down.');
    },
    after: async () => {
      if (delayMs) await pass();
      if (deaf > 0 && deaf--) throw new Error('The answer was lost.');
    },
  };
  return backendContract({
    faults: ['fail', 'deafen', 'slow'],
    create: async () => {
      delayMs = 0;
      const backend = memoryBackend({ people: [{ id: 'ada', name: 'Ada' }], hooks });
      const { people } = backend;
      return {
        backend,
        person: {
          available: async (on) => people.setAvailable('ada', on),
          reply: async (id, text) => people.reply(id, text),
          close: async (id) => people.close(id),
          returnToAgent: async (id) => people.returnToAgent(id),
        },
        network: {
          fail: (count) => {
            failing = count;
          },
          deafen: (count) => {
            deaf = count;
          },
          slow: (ms) => {
            delayMs = ms;
          },
        },
        reconnect: async () => backend.openTab(),
        dispose: async () => backend.disconnect(),
      };
    },
  });
}

describe('the memory backend keeps the contract', () => {
  describe('while the page answers', () => {
    for (const { name, run } of casesFor({})) test(name, run);
  });
  describe('while its own agent answers', () => {
    for (const { name, run } of casesFor({ answer: async () => 'In the documentation.' })) test(name, run);
  });
  describe('when calls fail', () => {
    for (const { name, run } of faultyCases()) test(name, run);
  });
  describe('on a slow network', () => {
    const later = () => new Promise<void>((resolve) => setTimeout(resolve, Math.random() * 4));
    for (const { name, run } of casesFor({ hooks: { before: later, after: later } })) test(name, run);
  });
});
