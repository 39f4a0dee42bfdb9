import fieldCss from './styles/field.css?inline';
import frameCss from './styles/frame.css?inline';
import sentCss from './styles/sent.css?inline';

/** What the frame wears; the panel, which takes its place, as well. */
export const FRAME_CSS = frameCss + fieldCss + sentCss;
