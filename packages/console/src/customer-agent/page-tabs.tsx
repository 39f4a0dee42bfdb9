import type { ComponentType, VNode } from 'preact';
import { PATHS } from '../shell/paths.js';
import { FlaskConical, History, Pencil, Play } from '../ui/icons.js';

export const TABS = ['settings', 'try', 'backtest', 'versions'] as const;
export type Tab = (typeof TABS)[number];

type Icon = ComponentType<{ size?: number | string; 'aria-hidden'?: boolean | 'true' }>;

const LABELS: Readonly<Record<Tab, { readonly label: string; readonly icon: Icon }>> = {
  settings: { label: 'Settings', icon: Pencil },
  try: { label: 'Try it', icon: Play },
  backtest: { label: 'Backtest', icon: FlaskConical },
  versions: { label: 'Versions', icon: History },
};

/** The tab in an address's query; the settings when there is none. */
export function tabIn(query: Readonly<Record<string, string>>): Tab {
  return TABS.find((tab) => tab === query.tab) ?? 'settings';
}

/** Links to the parts of the page, so that each has its own address. */
export function PageTabs({ tab }: { tab: Tab }): VNode {
  return (
    <nav class="page-tabs" aria-label="Human handoff">
      {TABS.map((each) => {
        const { label, icon: Icon } = LABELS[each];
        const href = each === 'settings' ? PATHS.humanHandoff : `${PATHS.humanHandoff}?tab=${each}`;
        return (
          <a key={each} href={href} aria-current={each === tab ? 'page' : undefined}>
            <Icon size={15} aria-hidden="true" />
            {label}
          </a>
        );
      })}
    </nav>
  );
}
