import backtest from './backtest.css';
import base from './base.css';
import cannedResponses from './canned-responses.css';
import channelScope from './channel-scope.css';
import channels from './channels.css';
import choices from './choices.css';
import composer from './composer.css';
import controls from './controls.css';
import conversation from './conversation.css';
import details from './details.css';
import helpDesk from './help-desk.css';
import inbox from './inbox.css';
import install from './install.css';
import knowledge from './knowledge.css';
import messages from './messages.css';
import notes from './notes.css';
import overlays from './overlays.css';
import pages from './pages.css';
import reports from './reports.css';
import session from './session.css';
import settings from './settings.css';
import shell from './shell.css';
import tables from './tables.css';
import team from './team.css';
import theme from './theme.css';
import ticket from './ticket.css';
import tokens from './tokens.css';
import transcript from './transcript.css';
import trial from './trial.css';
import triggers from './triggers.css';
import versions from './versions.css';
import workflowConditions from './workflow-conditions.css';
import workflowSteps from './workflow-steps.css';
import workflowTemplates from './workflow-templates.css';
import workflows from './workflows.css';

/** Puts the console's styles into a document without inline styles, so that a strict content security policy holds. */
export function installStyles(target: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    [
      tokens,
      base,
      controls,
      choices,
      tables,
      shell,
      inbox,
      conversation,
      transcript,
      composer,
      details,
      pages,
      settings,
      overlays,
      session,
      team,
      knowledge,
      reports,
      helpDesk,
      ticket,
      notes,
      cannedResponses,
      channelScope,
      messages,
      triggers,
      versions,
      trial,
      backtest,
      workflows,
      workflowTemplates,
      workflowSteps,
      workflowConditions,
      channels,
      install,
      theme,
    ].join('\n'),
  );
  target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
}
