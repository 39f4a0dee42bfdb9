import { BatonWidget, useBaton } from '@baton/widget/react';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

function HelpButton() {
  const { state, open } = useBaton();
  const said = state.conversation?.messages.length ?? 0;
  return (
    <button type="button" onClick={open}>
      Help ({said} messages)
    </button>
  );
}

function App() {
  const [helper, setHelper] = useState('nobody yet');
  return (
    <>
      <h1>The corner bakery</h1>
      <HelpButton />
      <p>Helped by {helper}</p>
      <BatonWidget
        workspace="demo"
        apiBase={BATON_URL}
        onHandoffAssigned={({ assignee }) => setHelper(assignee?.name ?? 'somebody')}
      />
    </>
  );
}

createRoot(document.querySelector('#root')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
