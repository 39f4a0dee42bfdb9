import { readableOn, type WidgetLook } from '@baton/core';
import type { VNode } from 'preact';
import { MessagesSquare, Sparkles } from '../ui/icons.js';

const OWN_ACCENT = { light: '#0c6654', dark: '#16755f' } as const;

function properties(look: WidgetLook, theme: 'light' | 'dark'): Record<string, string> {
  const chosen = theme === 'dark' ? (look.accentDark ?? look.accent) : look.accent;
  const accent = chosen ?? OWN_ACCENT[theme];
  return {
    '--preview-accent': accent,
    '--preview-on-accent': readableOn(accent),
    '--preview-radius': `${look.radius}px`,
    '--preview-gap': look.density === 'compact' ? '8px' : '14px',
    ...(look.font && { fontFamily: look.font }),
  };
}

/** How the chat will look, drawn as the widget draws it. */
export function WidgetPreview({ look, theme }: { look: WidgetLook; theme: 'light' | 'dark' }): VNode {
  const text = look.launcher === 'circle' ? '' : look.launcherText;
  return (
    <div class="look-preview" data-theme={theme} data-side={look.position} style={properties(look, theme)}>
      <div class="look-panel" aria-hidden="true">
        <header>
          {look.logoUrl ? <img src={look.logoUrl} alt="" /> : <Sparkles size={18} />}
          <b>Assistant</b>
        </header>
        <div class="look-messages">
          <p class="look-visitor">Can I change my order?</p>
          <p class="look-agent">
            Yes, until it is packed. <span class="look-link">How to change an order</span>
          </p>
        </div>
        <div class="look-composer">Write a message…</div>
      </div>
      <div class="look-launcher" data-shape={look.launcher} aria-hidden="true">
        <MessagesSquare size={22} />
        {text && <span>{text}</span>}
      </div>
    </div>
  );
}
