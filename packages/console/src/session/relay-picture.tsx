import type { VNode } from 'preact';
import { Check, Sparkles } from '../ui/icons.js';

/** What Baton does, as a picture beside the sign-in form; decorative. */
export function RelayPicture(): VNode {
  return (
    <div class="relay" aria-hidden="true">
      <div class="relay-scene">
        <p class="relay-bubble relay-visitor">I was charged twice, can I get a refund?</p>
        <p class="relay-bubble relay-agent">
          <Sparkles size={15} aria-hidden="true" />
          That is one for a person. Handing you over now.
        </p>
        <p class="relay-line">
          <span />
          <svg viewBox="0 0 64 24" width="64" height="24" aria-hidden="true">
            <path d="M12 20 52 4" stroke="currentColor" stroke-width="7" stroke-linecap="round" />
          </svg>
          <span />
        </p>
        <p class="relay-bubble relay-human">
          <i>SV</i>
          Hi, Sanne here. I can see both charges, the second is on its way back to you.
        </p>
        <p class="relay-told">
          <Check size={14} aria-hidden="true" /> Slot held, visitor told, nothing lost
        </p>
      </div>
    </div>
  );
}
