const EVENTS =
  'ready error open close unread message:sent message:received conversation:started conversation:closed conversation:reopened availability:changed connection:changed identity:expired handoff:offered handoff:requested handoff:assigned handoff:waiting handoff:position handoff:scheduled handoff:unassigned handoff:declined handoff:cancelled handoff:failed handoff:expired handoff:returned';
const CALLS = [
  ['open'],
  ['close'],
  ['send', 'How do I install the widget?'],
  ['prefill', 'I have a question about '],
  ['requestHuman', { reason: 'playground' }],
  ['cancelHandoff'],
  ['returnToAgent'],
  ['setTheme', 'dark'],
  ['setTheme', 'auto'],
  ['setLocale', 'nl'],
  ['setLocale', 'ar'],
  ['setLocale', 'en'],
  ['hide'],
  ['show'],
  ['reset'],
];
const MOST_EVENTS = 200;

const find = (id) => document.getElementById(id);

/** An error is no plain data; its code and message are. */
const plain = (_key, value) =>
  value instanceof Error ? { code: value.code, message: value.message } : value;

async function call([method, ...args]) {
  try {
    const answer = await window.Baton(method, ...args);
    find('answer').textContent =
      answer === undefined || typeof answer === 'function'
        ? `${method}: done`
        : JSON.stringify(answer, plain);
  } catch (error) {
    find('answer').textContent = error.message;
  }
}

function show(name, detail) {
  const line = document.createElement('li');
  const time = Object.assign(document.createElement('time'), {
    textContent: new Date().toLocaleTimeString(),
  });
  const label = Object.assign(document.createElement('b'), { textContent: name });
  const text = Object.assign(document.createElement('code'), { textContent: JSON.stringify(detail, plain) });
  line.append(time, label, text);
  find('event-list').prepend(line);
  while (find('event-list').childElementCount > MOST_EVENTS) find('event-list').lastElementChild.remove();
}

function showState() {
  find('state-text').textContent = JSON.stringify(window.Baton.getState(), plain, 2);
}

/** The page may be quicker than the tag, whose global then does not exist yet: this is the stub from the docs. */
window.Baton ??= Object.assign((...given) => void window.Baton.q.push(given), { q: [] });
for (const name of EVENTS.split(' ')) window.Baton('on', name, (detail) => show(name, detail));
window.Baton('subscribe', showState);
window.Baton('once', 'ready', showState);

for (const given of CALLS) {
  const text = given.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join(' ');
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button quiet',
    textContent: text,
  });
  button.addEventListener('click', () => call(given));
  find('buttons').append(button);
}
find('call').addEventListener('submit', (event) => {
  event.preventDefault();
  try {
    call(JSON.parse(find('code').value));
  } catch {
    find('answer').textContent = 'Give a list in JSON, such as ["open"].';
  }
});
find('clear').addEventListener('click', () => find('event-list').replaceChildren());
