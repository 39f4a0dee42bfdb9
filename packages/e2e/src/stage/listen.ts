const REGION = '[aria-live], [role=log], [role=status], [role=alert]';
const ALERT = '[role=alert]';

/** Whether changes within an element are read out: the nearest live region decides. */
function isLive(element: Element | null): boolean {
  const region = element?.closest(REGION);
  return Boolean(region) && region?.getAttribute('aria-live') !== 'off';
}

/** The words in a node, without those of parts that keep quiet or are hidden from screen readers. */
function wordsOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (!(node instanceof Element)) return '';
  const isHidden = node.getAttribute('aria-hidden') === 'true' || node.getAttribute('aria-live') === 'off';
  return isHidden ? '' : [...node.childNodes].map(wordsOf).join(' ');
}

/** An alert is read out as it comes; of other regions only what comes into them later. */
function heardWith(node: Node): string {
  if (isLive(node.parentElement)) return wordsOf(node);
  if (!(node instanceof Element)) return '';
  const alerts = [...(node.matches(ALERT) ? [node] : []), ...node.querySelectorAll(ALERT)];
  return alerts.map(wordsOf).join(' ');
}

/**
 * Writes down what a screen reader would read out by itself, by the rules of live regions (WAI-ARIA 1.2, 6.6.1): added
 * nodes and changed texts of a region that is not off, out of a panel that can be reached.
 */
export function listen(root: ShadowRoot): string[] {
  const heard: string[] = [];
  const hear = (words: string) => {
    const text = words.replace(/\s+/g, ' ').trim();
    if (text) heard.push(text);
  };
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      if (!target.isConnected || element?.closest('[inert]')) continue;
      if (type === 'characterData' && isLive(element)) hear(wordsOf(target));
      for (const node of addedNodes) if (node.isConnected) hear(heardWith(node));
    }
  }).observe(root, { childList: true, characterData: true, subtree: true });
  return heard;
}
