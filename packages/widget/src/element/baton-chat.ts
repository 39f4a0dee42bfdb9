import { createWidget } from '../create-widget.js';
import { MANAGED } from '../launcher/place.js';
import { readOptions } from '../launcher/read-options.js';
import type { Widget, WidgetOptions } from '../widget.js';

/** There is no HTMLElement while rendering on a server; importing must work there all the same. */
const Base: typeof HTMLElement =
  typeof HTMLElement === 'undefined' ? (class {} as typeof HTMLElement) : HTMLElement;

const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * `<baton-chat workspace="demo" api-base="https://chat.example.com">`: the widget as an element. The attributes are
 * those of the script tag without `data-`; `inline` draws the chat where the element stands.
 */
export class BatonChatElement extends Base {
  static readonly observedAttributes = ['locale', 'theme', 'consent'];
  /** What can not be an attribute, as `backend` and `answer`; set it before the element is put on the page. */
  options: WidgetOptions = {};
  /** The widget, while the element is on the page. */
  widget: Widget | null = null;

  connectedCallback(): void {
    if (this.widget || this.hasAttribute(MANAGED)) return;
    const attributes = Object.fromEntries(
      [...this.attributes].map(({ name, value }) => [camelCase(name), value]),
    );
    const { inline, ...read } = readOptions(attributes);
    const given = Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
    const isInline = this.hasAttribute('inline') || inline !== undefined;
    this.widget = createWidget({ ...given, ...this.options, host: this, ...(isInline && { inline: this }) });
  }

  /** What can change on a widget that is there changes; the rest counts for the next one. */
  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (!this.widget || value === before) return;
    const { locale, theme, consent } = readOptions({ [name]: value ?? undefined });
    if (name === 'locale' && locale) this.widget.setLocale(locale);
    if (name === 'theme') this.widget.setTheme(theme ?? 'auto');
    if (name === 'consent') this.widget.setConsent(consent ?? true);
  }

  disconnectedCallback(): void {
    // An element that is only moved comes back within the same task.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.widget?.destroy();
      this.widget = null;
    });
  }
}
