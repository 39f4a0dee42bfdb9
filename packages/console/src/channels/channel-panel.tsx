import type { Channel } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ChannelDraft } from '../api/outreach-api.js';
import { useServices } from '../api/services.js';
import { CopyButton } from '../ui/copy-button.js';
import { SavePanel } from '../ui/save-panel.js';
import { useSave } from '../ui/use-save.js';
import { postExample } from './channel-examples.js';
import { ChannelFields, type ChannelForm } from './channel-fields.js';
import { SecretNote } from './secret-note.js';
import { Snippet } from './snippet.js';

/** A channel that is there, or the type of a new one. */
export type OpenChannel = Channel | 'email' | 'custom';

function formOf(open: OpenChannel): ChannelForm {
  const empty = { address: '', fromName: '', replyAddress: '', webhookUrl: '' };
  if (open === 'email') return { ...empty, type: 'email', name: 'Email' };
  if (open === 'custom' || open.type === 'web') return { ...empty, type: 'custom', name: '' };
  if (open.type === 'custom')
    return { ...empty, type: 'custom', name: open.name, webhookUrl: open.settings.webhookUrl ?? '' };
  const { address, fromName, replyAddress } = open.settings;
  return { ...empty, type: 'email', name: open.name, address, fromName, replyAddress: replyAddress ?? '' };
}

function draftOf(form: ChannelForm): ChannelDraft {
  const { name, address, fromName } = form;
  if (form.type === 'custom')
    return { type: 'custom', name, settings: { webhookUrl: form.webhookUrl.trim() || null } };
  const replyAddress = form.replyAddress.trim() || null;
  return { type: 'email', name, settings: { address: address.trim(), fromName, replyAddress } };
}

function Instructions({ channel, secret }: { channel: Channel; secret: string | null }): VNode {
  const code = postExample(location.origin, channel);
  return (
    <>
      {secret && <SecretNote secret={secret} about="It signs the replies that are delivered to you." />}
      <p class="setting-name">Post messages to this channel</p>
      <p class="setting-text">
        {channel.type === 'email'
          ? 'Have your mail provider post each incoming mail here. Quotations and signatures are cut off.'
          : 'Post each message that a contact writes. Posting the same externalId again changes nothing.'}{' '}
        Use an API key of somebody with the role agent.
      </p>
      <Snippet code={code} label="Example of posting a message" />
      <div>
        <CopyButton text={code} label="Copy example" />
      </div>
    </>
  );
}

/** Where a channel is added, changed, and shown how to be used. */
export function ChannelPanel({ open, onClose }: { open: OpenChannel; onClose: () => void }): VNode {
  const { api, channels, toasts } = useServices();
  const [channel, setChannel] = useState<Channel | null>(typeof open === 'string' ? null : open);
  const [secret, setSecret] = useState<string | null>(null);
  const [form, setForm] = useState(() => formOf(open));
  const saving = useSave();
  const save = async (): Promise<void> => {
    await saving.save(async () => {
      const draft = draftOf(form);
      if (channel) await api.changeChannel(channel.id, { name: draft.name, settings: draft.settings });
      else {
        const created = await api.addChannel(draft);
        setChannel(created);
        setSecret(created.secret);
      }
      await channels.load();
      toasts.show({ text: `“${draft.name}” saved.`, tone: 'success' });
      if (channel) onClose();
    });
  };
  const title = channel ? channel.name : form.type === 'email' ? 'New email channel' : 'New custom channel';
  return (
    <SavePanel
      title={title}
      draft={form}
      saving={saving}
      isSaved={secret !== null}
      onSave={save}
      onClose={onClose}
    >
      {secret === null && <ChannelFields form={form} issues={saving.issues} onChange={setForm} />}
      {channel && <Instructions channel={channel} secret={secret} />}
    </SavePanel>
  );
}
