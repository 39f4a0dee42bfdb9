// A press on a suggestion opens the chat with its words in the message box. `Baton` queues calls until it has loaded.
for (const button of document.querySelectorAll('[data-say]')) {
  button.addEventListener('click', () => {
    if (typeof window.Baton !== 'function') return;
    window.Baton('open');
    window.Baton('prefill', button.dataset.say);
  });
}
