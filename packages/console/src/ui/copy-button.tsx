import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from './button.js';
import { Check, Copy } from './icons.js';

const SHOWN_MS = 2_000;

/** Copies by selection, for pages without clipboard access, as on plain HTTP. */
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  return copied;
}

/** Copies a text and says so. */
export function CopyButton({ text, label = 'Copy' }: { text: string; label?: string }): VNode {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (): Promise<void> => {
    const written = navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setCopied((await written) || copyBySelection(text));
  };
  return (
    <Button kind="primary" icon={copied ? Check : Copy} onClick={() => void copy()}>
      <span aria-live="polite">{copied ? 'Copied' : label}</span>
    </Button>
  );
}
