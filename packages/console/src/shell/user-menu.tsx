import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { THEMES, type Theme } from '../session/preferences.js';
import { useMe } from '../session/use-me.js';
import { Avatar } from '../ui/avatar.js';
import { ChevronDown, LogOut, Monitor, Moon, Sun } from '../ui/icons.js';
import { Switch } from '../ui/switch.js';
import { useDismiss } from '../ui/use-dismiss.js';
import { useStore } from '../ui/use-store.js';

const THEME_NAMES: Readonly<Record<Theme, string>> = { system: 'System', light: 'Light', dark: 'Dark' };
const THEME_ICONS = { system: Monitor, light: Sun, dark: Moon };

function ThemeChoice(): VNode {
  const { preferences } = useServices();
  const theme = useStore(preferences, (state) => state.theme);
  return (
    <fieldset class="segmented">
      <legend class="visually-hidden">Theme</legend>
      {THEMES.map((value) => {
        const Icon = THEME_ICONS[value];
        return (
          <label key={value} title={THEME_NAMES[value]}>
            <input
              type="radio"
              name="theme"
              value={value}
              checked={value === theme}
              onChange={() => preferences.setState({ theme: value })}
            />
            <Icon size={15} aria-hidden="true" />
            <span>{THEME_NAMES[value]}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

function MenuContent(): VNode {
  const { preferences, session, toasts } = useServices();
  const { person } = useMe();
  const sound = useStore(preferences, (state) => state.sound);
  const signOut = (): void =>
    void session
      .signOut()
      .catch((fault: unknown) => toasts.show({ text: toBatonError(fault).message, tone: 'danger' }));
  return (
    <section class="user-menu" aria-label="Your account">
      <div class="user-menu-person">
        <p>{person.name}</p>
        <p class="muted">{person.email}</p>
        <p class="role-tag">{person.role}</p>
      </div>
      <ThemeChoice />
      <div class="user-menu-row">
        <span id="sound-label">Sound for new assignments</span>
        <Switch
          checked={sound}
          labelledBy="sound-label"
          onChange={(checked) => preferences.setState({ sound: checked })}
        />
      </div>
      <button type="button" class="menu-item" onClick={signOut}>
        <LogOut size={16} aria-hidden="true" />
        Sign out
      </button>
    </section>
  );
}

/** The person who is signed in, with their preferences and the way out. */
export function UserMenu(): VNode {
  const { person } = useMe();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useDismiss(root, open, () => setOpen(false));
  return (
    <div class="user-menu-root" ref={root}>
      <button
        type="button"
        class="user-button"
        aria-expanded={open}
        aria-label={`Account of ${person.name}`}
        onClick={() => setOpen((isOpen) => !isOpen)}
      >
        <Avatar name={person.name} url={person.avatarUrl} size={28} presence={person.presence} />
        <span class="user-name">{person.name}</span>
        <ChevronDown size={14} aria-hidden="true" />
      </button>
      {open && <MenuContent />}
    </div>
  );
}
