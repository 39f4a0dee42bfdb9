import { type Channel, type ChannelType, hasRole } from '@baton/core';
import type { ComponentType, VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { createResource } from '../api/resource.js';
import { useServices } from '../api/services.js';
import { useResource } from '../api/use-resource.js';
import { RoleNotice } from '../session/role-notice.js';
import { useMe } from '../session/use-me.js';
import { PATHS } from '../shell/paths.js';
import { Button, IconButton } from '../ui/button.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { Globe, Mail, Plus, Trash, Waypoints } from '../ui/icons.js';
import { Notice } from '../ui/notice.js';
import { Card, Page } from '../ui/page.js';
import { ErrorState, Skeleton } from '../ui/states.js';
import { Switch } from '../ui/switch.js';
import { ChannelPanel, type OpenChannel } from './channel-panel.js';

type Icon = ComponentType<{ size?: number | string; 'aria-hidden'?: boolean | 'true' }>;
const ICONS: Readonly<Record<ChannelType, Icon>> = { web: Globe, email: Mail, custom: Waypoints };

function detailOf(channel: Channel): string {
  if (channel.type === 'web') return 'The chat on your website';
  if (channel.type === 'email') return channel.settings.address;
  return channel.settings.webhookUrl ?? 'Replies are fetched over the API';
}

interface ChannelRowProps {
  readonly channel: Channel;
  readonly mayEdit: boolean;
  readonly onOpen: () => void;
  readonly onDelete: () => void;
}

function ChannelRow({ channel, mayEdit, onOpen, onDelete }: ChannelRowProps): VNode {
  const { api, channels, toasts } = useServices();
  const Icon = ICONS[channel.type];
  const toggle = async (enabled: boolean): Promise<void> => {
    try {
      await api.changeChannel(channel.id, { enabled });
    } catch (fault) {
      toasts.show({ text: toBatonError(fault).message, tone: 'danger' });
    }
    await channels.load();
  };
  const inside = (
    <>
      <Icon size={16} aria-hidden="true" />
      <span class="article-title">{channel.name}</span>
      <span class="choice-detail channel-detail">{detailOf(channel)}</span>
    </>
  );
  return (
    <li>
      {channel.type === 'web' ? (
        <a class="article-open" href={PATHS.install}>
          {inside}
        </a>
      ) : (
        <button type="button" class="article-open" onClick={onOpen} disabled={!mayEdit}>
          {inside}
        </button>
      )}
      {mayEdit && channel.type !== 'web' && (
        <>
          <Switch
            checked={channel.enabled}
            label={`${channel.name} is on`}
            onChange={(enabled) => void toggle(enabled)}
          />
          <IconButton icon={Trash} label={`Delete ${channel.name}`} onClick={onDelete} />
        </>
      )}
    </li>
  );
}

/** Says whether mail can go out at all, and from where. */
function MailNotice(): VNode | null {
  const { api } = useServices();
  const mail = useMemo(() => createResource(api.mail), [api]);
  const state = useResource(mail);
  if (state.status !== 'ready' || state.value.outgoing) return null;
  return (
    <Notice tone="warning" title="This server sends no mail">
      <p>
        Mail comes in, but no answer goes out by email until the operator sets <code>BATON_SMTP_URL</code>.
      </p>
    </Notice>
  );
}

function ChannelList({ onOpen }: { onOpen: (channel: Channel) => void }): VNode {
  const { api, channels, toasts } = useServices();
  const state = useResource(channels);
  const mayEdit = hasRole(useMe().person.role, 'manager');
  const [deleting, setDeleting] = useState<Channel | null>(null);
  const remove = async (channel: Channel): Promise<void> => {
    try {
      await api.deleteChannel(channel.id);
      channels.change((all) => all.filter(({ id }) => id !== channel.id));
      toasts.show({ text: `“${channel.name}” deleted.`, tone: 'success' });
    } catch (fault) {
      toasts.show({ text: toBatonError(fault).message, tone: 'danger' });
    }
    setDeleting(null);
  };
  if (state.status === 'failed')
    return <ErrorState error={state.error} onRetry={() => void channels.load()} />;
  if (state.status !== 'ready') return <Skeleton lines={3} label="Loading channels" />;
  return (
    <>
      <ul class="article-list">
        {state.value.map((channel) => (
          <ChannelRow
            key={channel.id}
            channel={channel}
            mayEdit={mayEdit}
            onOpen={() => onOpen(channel)}
            onDelete={() => setDeleting(channel)}
          />
        ))}
      </ul>
      {deleting && (
        <ConfirmDialog
          title={`Delete “${deleting.name}”?`}
          confirmLabel="Delete"
          danger
          onConfirm={() => remove(deleting)}
          onCancel={() => setDeleting(null)}
        >
          <p>Nothing more comes in or goes out by it. Its conversations stay.</p>
        </ConfirmDialog>
      )}
    </>
  );
}

/** How conversations reach the team: the website, email, and channels of one’s own. */
export function ChannelsPage(): VNode {
  const mayEdit = hasRole(useMe().person.role, 'manager');
  const [open, setOpen] = useState<OpenChannel | null>(null);
  const actions = mayEdit && (
    <>
      <Button icon={Plus} onClick={() => setOpen('email')}>
        Add email
      </Button>
      <Button icon={Plus} onClick={() => setOpen('custom')}>
        Add custom channel
      </Button>
    </>
  );
  return (
    <Page
      title="Channels"
      description="How conversations reach you. The same triggers, handoff and assignment hold on every channel."
      actions={actions}
    >
      <RoleNotice takes="manager" what="Changing channels" />
      <MailNotice />
      <Card title="Your channels">
        <ChannelList onOpen={setOpen} />
      </Card>
      {open && <ChannelPanel open={open} onClose={() => setOpen(null)} />}
    </Page>
  );
}
