import { hasRole } from '@baton/core';
import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { createResource } from '../api/resource.js';
import { useServices } from '../api/services.js';
import { useResource } from '../api/use-resource.js';
import { useMe } from '../session/use-me.js';
import { Button } from '../ui/button.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { CopyButton } from '../ui/copy-button.js';
import { Card } from '../ui/page.js';
import { ErrorState, Skeleton } from '../ui/states.js';
import { IDENTITY_SAMPLES } from './identity-samples.js';
import { Snippet } from './snippet.js';

function Samples(): VNode {
  const [language, setLanguage] = useState(IDENTITY_SAMPLES[0]?.language);
  const sample = IDENTITY_SAMPLES.find((one) => one.language === language);
  return (
    <>
      <fieldset class="language-picker">
        <legend>Sign it on your server</legend>
        {IDENTITY_SAMPLES.map((one) => (
          <label key={one.language}>
            <input
              type="radio"
              name="identity-language"
              checked={one.language === language}
              onChange={() => setLanguage(one.language)}
            />
            {one.language}
          </label>
        ))}
      </fieldset>
      {sample && <Snippet code={sample.code} label={`Signing in ${sample.language}`} />}
      <p class="card-description">Then tell the widget, on pages where somebody is signed in:</p>
      <Snippet code={`Baton('identify', { token })`} label="Telling the widget" />
    </>
  );
}

/** The secret, shown this once. */
function FreshSecret({ secret }: { secret: string }): VNode {
  return (
    <div class="fresh-secret" role="status">
      <p>
        <strong>Copy the secret now: it is not shown again.</strong> Keep it on your server, never in a page.
      </p>
      <Snippet code={secret} label="Identity secret" />
      <CopyButton text={secret} label="Copy secret" />
    </div>
  );
}

/** Lets visitors be recognised who have signed in to the owner's website. */
export function IdentityCard(): VNode {
  const { api, toasts } = useServices();
  const mayRenew = hasRole(useMe().person.role, 'admin');
  const identity = useMemo(() => createResource(api.identity), [api]);
  const state = useResource(identity);
  const isConfigured = state.status === 'ready' && state.value.configured;
  const [secret, setSecret] = useState<string | null>(null);
  const [asks, setAsks] = useState(false);
  const renew = async (): Promise<void> => {
    try {
      const fresh = await api.renewIdentitySecret();
      setSecret(fresh.secret);
      identity.change(() => ({ configured: true, createdAt: fresh.createdAt }));
    } catch (fault) {
      toasts.show({ tone: 'danger', text: toBatonError(fault).message });
    }
    setAsks(false);
  };
  return (
    <Card
      title="Recognise your visitors"
      description="Your server signs who is logged in. Their conversation then follows them from one device to the next, and your team sees a name that can be trusted. An email address that somebody types opens nothing."
      action={
        mayRenew &&
        state.status === 'ready' && (
          <Button onClick={() => (isConfigured ? setAsks(true) : void renew())}>
            {isConfigured ? 'Make a new secret' : 'Make a secret'}
          </Button>
        )
      }
    >
      {secret && <FreshSecret secret={secret} />}
      {!secret && state.status === 'ready' && (
        <p class="muted">
          {state.value.createdAt
            ? `There is a secret, made on ${new Date(state.value.createdAt).toLocaleDateString()}.`
            : 'There is no secret yet. An admin makes one here.'}
        </p>
      )}
      {state.status === 'failed' && <ErrorState error={state.error} onRetry={() => void identity.load()} />}
      {(state.status === 'loading' || state.status === 'idle') && <Skeleton lines={1} label="Loading" />}
      <Samples />
      {asks && (
        <ConfirmDialog
          title="Make a new secret?"
          confirmLabel="Make a new secret"
          danger
          onConfirm={renew}
          onCancel={() => setAsks(false)}
        >
          The one before stops working at once. Visitors are not recognised until your server signs with the
          new one.
        </ConfirmDialog>
      )}
    </Card>
  );
}
