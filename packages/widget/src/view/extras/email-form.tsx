import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useView } from '../view-context.js';
import { useAllStrings } from './use-all-strings.js';

/** A whole address by shape; whether it exists, only a message to it can tell. */
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

/** An address for the answer, instead of waiting. */
export function EmailForm({ onDone }: { onDone: () => void }): JSX.Element {
  const strings = useAllStrings();
  const { commands } = useView();
  const field = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState('');
  const [isSaving, setSaving] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const save = async () => {
    const email = field.current?.value.trim() ?? '';
    if (!ADDRESS.test(email)) {
      setFault(strings.emailInvalid);
      field.current?.focus();
      return;
    }
    setSaving(true);
    try {
      await commands.leaveEmail(email);
      onDone();
    } catch {
      setFault(strings.emailFailed);
      setSaving(false);
    }
  };
  return (
    <form
      class="email-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label for="baton-email">{strings.emailLabel}</label>
      <div class="email-row">
        <input
          id="baton-email"
          ref={field}
          type="email"
          inputMode="email"
          autocomplete="email"
          aria-invalid={fault !== ''}
          aria-describedby={fault ? 'baton-email-fault' : undefined}
        />
        <button type="submit" class="button" data-primary disabled={isSaving}>
          {strings.emailSend}
        </button>
      </div>
      {fault && (
        <p id="baton-email-fault" class="field-error" role="alert">
          {fault}
        </p>
      )}
    </form>
  );
}
