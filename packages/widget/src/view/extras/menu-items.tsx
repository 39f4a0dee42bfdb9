import type { JSX } from 'preact';
import type { Strings } from '../../i18n/strings.js';
import type { WidgetState } from '../../store/widget-state.js';
import type { View } from '../view-context.js';
import { ExtraIcon } from './extra-icons.js';

export interface MenuItem {
  readonly label: string;
  readonly icon: JSX.Element;
  readonly run: () => void;
}

function transcriptItems(view: View, strings: Strings): MenuItem[] {
  return (['html', 'txt'] as const).map((format) => ({
    label: `${strings.transcript} (${format.toUpperCase()})`,
    icon: <ExtraIcon name="download" size={18} />,
    run: () =>
      void import('./save-transcript.js')
        .then(({ saveTranscript }) => saveTranscript(view, format))
        .catch(() => undefined),
  }));
}

function alertItems({ alerts }: WidgetState, { store, environment }: View, strings: Strings): MenuItem[] {
  const { Notification } = environment.window as unknown as { Notification?: typeof globalThis.Notification };
  const sound = {
    label: alerts.sound ? strings.soundOff : strings.soundOn,
    icon: <ExtraIcon name="sound" size={18} />,
    run: () => store.setState({ alerts: { ...alerts, sound: !alerts.sound } }),
  };
  const canAsk = Notification && Notification.permission !== 'denied' && !alerts.notify;
  if (!canAsk) return [sound];
  const ask = async () => {
    const permission = await Notification.requestPermission();
    if (permission === 'granted') store.setState({ alerts: { ...alerts, notify: true } });
  };
  return [
    sound,
    {
      label: strings.notify,
      icon: <ExtraIcon name="bell" size={18} />,
      run: () => void ask().catch(() => undefined),
    },
  ];
}

/** What can be done with the conversation as it stands. */
export function menuItems(state: WidgetState, view: View, strings: Strings): MenuItem[] {
  const { conversation, agentPaused, widget } = state;
  const { commands } = view;
  if (!conversation || conversation.seq === 0) return [];
  const items: MenuItem[] = [];
  if (conversation.handler === 'human' && !agentPaused)
    items.push({
      label: strings.backToAssistant,
      icon: <ExtraIcon name="back" size={18} />,
      run: commands.returnToAgent,
    });
  items.push(...alertItems(state, view, strings));
  if (widget?.transcript !== false) items.push(...transcriptItems(view, strings));
  if (conversation.status === 'open')
    items.push({ label: strings.endChat, icon: <ExtraIcon name="check" size={18} />, run: commands.endChat });
  items.push({
    label: strings.startAgain,
    icon: <ExtraIcon name="plus" size={18} />,
    run: commands.startAgain,
  });
  return items;
}
