import composerCss from './styles/composer.css?inline';
import messagesCss from './styles/messages.css?inline';
import panelCss from './styles/panel.css?inline';

/** The part of the interface that is loaded when the panel is wanted. */
export { Panel } from './panel/panel.js';
export const PANEL_STYLES: string = panelCss + messagesCss + composerCss;
