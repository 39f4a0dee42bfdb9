import type { JSX } from 'preact';
import { interfaceLanguage } from '../i18n/load-strings.js';
import { Launcher } from './launcher/launcher.js';
import { lookProperties } from './look.js';
import { useAppearance, type View, ViewContext } from './view-context.js';

function Frame(): JSX.Element {
  const { direction, layout, locale, side, theme, look, Panel } = useAppearance();
  return (
    <div
      class="root"
      dir={direction}
      lang={interfaceLanguage(locale)}
      style={lookProperties(look)}
      data-theme={theme}
      data-layout={layout}
      data-side={side}
    >
      {Panel && <Panel />}
      {layout === 'floating' && <Launcher />}
    </div>
  );
}

/** Everything that stands in the shadow root. */
export function WidgetRoot({ view }: { view: View }): JSX.Element {
  return (
    <ViewContext.Provider value={view}>
      <Frame />
    </ViewContext.Provider>
  );
}
