import '@baton/widget/element';

const chat = document.createElement('baton-chat');
for (const [name, value] of Object.entries({ workspace: 'demo', 'api-base': BATON_URL, inline: '' }))
  chat.setAttribute(name, value);

// Events bubble up the page, out of any shadow root.
document.addEventListener('baton:message:sent', ({ detail }) => {
  document.title = detail.message.text;
});
document.querySelector('main').append(chat);
