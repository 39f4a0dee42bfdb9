import { createWidget, httpBackend } from '@baton/widget';

createWidget({ backend: httpBackend({ url: `${location.origin}/chat` }) });

// The shop's desk: what Robin sees and does. In your case your own helpdesk does this.
const desk = (path, body) =>
  fetch(`/chat/desk/${path}`, {
    method: 'POST',
    headers: { authorization: 'Bearer desk', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

document
  .querySelector('#there')
  .addEventListener('change', ({ target }) => desk('presence', { there: target.checked }));
