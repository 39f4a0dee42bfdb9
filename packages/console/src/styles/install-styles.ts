import base from './base.css';
import channels from './channels.css';
import controls from './controls.css';
import handoff from './handoff.css';
import helpDesk from './help-desk.css';
import inbox from './inbox.css';
import overlays from './overlays.css';
import pages from './pages.css';
import reports from './reports.css';
import session from './session.css';
import shell from './shell.css';
import team from './team.css';
import theme from './theme.css';
import tokens from './tokens.css';
import transcript from './transcript.css';
import workflows from './workflows.css';

/** Puts the console's styles into a document without inline styles, so that a strict content security policy holds. */
export function installStyles(target: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    [
      tokens,
      base,
      controls,
      shell,
      inbox,
      transcript,
      pages,
      overlays,
      session,
      team,
      reports,
      helpDesk,
      handoff,
      workflows,
      channels,
      theme,
    ].join('\n'),
  );
  target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
}
