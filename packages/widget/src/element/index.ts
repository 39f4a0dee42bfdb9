import { ELEMENT_NAME } from '../launcher/place.js';
import { BatonChatElement } from './baton-chat.js';

if (typeof customElements !== 'undefined' && !customElements.get(ELEMENT_NAME)) {
  customElements.define(ELEMENT_NAME, BatonChatElement);
}

export { BatonChatElement };
