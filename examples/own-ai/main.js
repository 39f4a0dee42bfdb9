import { memoryBackend } from '@baton/core/testing';
import { createWidget } from '@baton/widget';

/** What the page's own server streams of the model's answer. */
async function* answer(question, { messages, signal }) {
  const response = await fetch('/answer', {
    method: 'POST',
    body: JSON.stringify({ question, messages: messages.map(({ author, text }) => ({ author, text })) }),
    signal,
  });
  if (!response.ok || !response.body) return yield { cannotAnswer: true };
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let said = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    said += part.value;
    if (said.includes('HANDOFF')) return yield { cannotAnswer: true };
    // What could still become the word for a handoff is held back.
    if (!'HANDOFF'.startsWith(said)) yield part.value;
  }
}

const backend = memoryBackend({ people: [{ id: 'robin', name: 'Robin' }] });
createWidget({ backend, answer });
