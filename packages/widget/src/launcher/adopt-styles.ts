/**
 * Gives a shadow root a style sheet. A constructed sheet needs no permission from the page's content security policy;
 * where it can not be made, a style element carries the page's nonce.
 */
export function adoptStyles(root: ShadowRoot, css: string, nonce?: string): void {
  const page = root.ownerDocument;
  try {
    const sheet = new (page.defaultView as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const style = page.createElement('style');
    if (nonce) style.nonce = nonce;
    style.textContent = css;
    root.prepend(style);
  }
}
