import type { CannedResponse } from '@baton/core';
import { useEffect, useState } from 'preact/hooks';
import { useServices } from '../api/services.js';
import { useItems } from '../api/use-resource.js';
import { type CannedValues, cannedQuery, fillCanned, findCanned } from './fill-canned.js';

export interface CannedMenu {
  /** What is offered at this moment; empty when nothing is. */
  readonly options: readonly CannedResponse[];
  readonly chosen: number;
  choose(index: number): void;
  /** The caret may have moved, or the text changed. */
  look(area: HTMLTextAreaElement): void;
  /** True when the key was the menu's. */
  onKey(event: KeyboardEvent, area: HTMLTextAreaElement): boolean;
  pick(response: CannedResponse, area: HTMLTextAreaElement): void;
  close(): void;
}

export interface CannedMenuOptions {
  readonly values: CannedValues;
  readonly locale: string | null;
  readonly onText: (text: string) => void;
}

const NOTHING: readonly CannedResponse[] = [];

/** Offers canned responses for what is typed after a slash. */
export function useCannedMenu({ values, locale, onText }: CannedMenuOptions): CannedMenu {
  const { cannedResponses } = useServices();
  const responses = useItems(cannedResponses);
  const [query, setQuery] = useState<string | null>(null);
  const [chosen, setChosen] = useState(0);
  const options = query === null ? NOTHING : findCanned(responses, query, locale);
  useEffect(() => setChosen(0), [query]);

  const close = (): void => setQuery(null);
  const pick = (response: CannedResponse, area: HTMLTextAreaElement): void => {
    const caret = area.selectionStart;
    const before = area.value.slice(0, caret).replace(/\/[\p{L}\p{N}_-]*$/u, '');
    const filled = before + fillCanned(response.text, values);
    onText(filled + area.value.slice(caret));
    close();
    requestAnimationFrame(() => {
      area.focus();
      area.setSelectionRange(filled.length, filled.length);
    });
  };
  const onKey = (event: KeyboardEvent, area: HTMLTextAreaElement): boolean => {
    if (options.length === 0 || event.isComposing) return false;
    const response = options[chosen];
    if (event.key === 'ArrowDown') setChosen((chosen + 1) % options.length);
    else if (event.key === 'ArrowUp') setChosen((chosen + options.length - 1) % options.length);
    else if (event.key === 'Escape') close();
    else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && response)
      pick(response, area);
    else return false;
    event.preventDefault();
    return true;
  };
  return {
    options,
    chosen,
    choose: setChosen,
    look: (area) => setQuery(cannedQuery(area.value.slice(0, area.selectionStart))),
    onKey,
    pick,
    close,
  };
}
