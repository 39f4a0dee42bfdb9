import { createWidget } from '@baton/widget';
import { answer } from './answers.js';
import { ShopBackend } from './shop-backend.js';

const backend = new ShopBackend();
const widget = createWidget({ backend, answer });

// The shop's desk: what Robin sees and writes. In your case your own helpdesk does this.
const transcript = document.querySelector<HTMLElement>('#transcript');
const desk = document.querySelector<HTMLFormElement>('#desk');

widget.on('message:received', () => showTranscript());
widget.on('message:sent', () => showTranscript());

function showTranscript(): void {
  const messages = widget.getState().conversation?.messages ?? [];
  transcript?.replaceChildren(
    ...messages.map(({ author, text }) => {
      const line = document.createElement('li');
      line.textContent = `${author}: ${text}`;
      return line;
    }),
  );
}

desk?.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = String(new FormData(desk).get('reply') ?? '').trim();
  if (text) backend.reply(text);
  desk.reset();
});
