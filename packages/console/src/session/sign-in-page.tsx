import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { Logo } from '../shell/logo.js';
import { Button } from '../ui/button.js';
import { Field } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import { usePageTitle } from '../ui/page-title.js';
import { RelayPicture } from './relay-picture.js';

function problemText(fault: unknown): string {
  const error = toBatonError(fault);
  return error.code === 'unauthenticated'
    ? 'This email address and password do not belong together.'
    : error.message;
}

function SignInForm({ expired }: { expired: boolean }): VNode {
  const { session } = useServices();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (form: HTMLFormElement): Promise<void> => {
    const data = new FormData(form);
    setBusy(true);
    setProblem(null);
    try {
      await session.signIn(String(data.get('email')).trim(), String(data.get('password')));
    } catch (fault) {
      setProblem(problemText(fault));
      setBusy(false);
      form.querySelector<HTMLInputElement>('input[name="password"]')?.select();
    }
  };
  return (
    <form
      class="sign-in-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(event.currentTarget);
      }}
    >
      {expired && !problem && (
        <Notice live title="Your sign-in has ended">
          <p>Sign in again to go on where you were.</p>
        </Notice>
      )}
      {problem && (
        <Notice tone="danger" live>
          <p>{problem}</p>
        </Notice>
      )}
      <Field label="Email">
        {(ids) => (
          <input
            {...ids}
            class="input input-large"
            name="email"
            type="email"
            autocomplete="username"
            required
            autofocus
            spellcheck={false}
          />
        )}
      </Field>
      <Field label="Password">
        {(ids) => (
          <input
            {...ids}
            class="input input-large"
            name="password"
            type="password"
            autocomplete="current-password"
            required
          />
        )}
      </Field>
      <Button kind="primary" type="submit" busy={busy} class="button-large">
        Sign in
      </Button>
    </form>
  );
}

/** Where somebody signs in; they stay at the address that they asked for. */
export function SignInPage({ expired }: { expired: boolean }): VNode {
  usePageTitle('Sign in');
  return (
    <main class="sign-in">
      <section class="sign-in-panel">
        <Logo />
        <div class="sign-in-content">
          <h1>Sign in to your inbox</h1>
          <p class="sign-in-lead">Take over where your customer agent hands off.</p>
          <SignInForm expired={expired} />
        </div>
        <p class="sign-in-help">
          No account yet, or a lost password? An admin of your workspace can help. If you have just installed
          Baton, the terminal that started it says how to sign in.
        </p>
      </section>
      <RelayPicture />
    </main>
  );
}
