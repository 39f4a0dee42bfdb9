import { createWidget, socketBackend } from '@baton/widget';

const widget = createWidget({ backend: socketBackend({ workspace: 'demo', apiBase: BATON_URL }) });

document.querySelector('#ask').addEventListener('click', () => widget.open());
widget.on('handoff:assigned', ({ assignee }) => {
  document.querySelector('output').textContent = `${assignee.name} is with you.`;
});
