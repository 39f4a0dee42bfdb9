import type { BatonError, WidgetSettings } from '@baton/core';
import { useEffect, useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';

/** The widget settings that are being edited. */
export interface WidgetSettingsEditor {
  /** null while they are loading. */
  readonly draft: WidgetSettings | null;
  readonly isChanged: boolean;
  readonly isSaving: boolean;
  /** Why they could not be loaded. */
  readonly fault: BatonError | null;
  /** What is wrong, by path as in `look.font`. */
  readonly issues: Readonly<Record<string, string>>;
  change(part: Partial<WidgetSettings>): void;
  discard(): void;
  save(): Promise<void>;
  load(): void;
}

/** Loads the widget settings and keeps what is changed until it is saved. */
export function useWidgetSettings(): WidgetSettingsEditor {
  const { api, toasts, widgetSettings } = useServices();
  const [saved, setSaved] = useState<WidgetSettings | null>(null);
  const [draft, setDraft] = useState<WidgetSettings | null>(null);
  const [fault, setFault] = useState<BatonError | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [issues, setIssues] = useState<Readonly<Record<string, string>>>({});
  const accept = (settings: WidgetSettings): void => {
    setSaved(settings);
    setDraft(settings);
    setIssues({});
  };
  const load = (): void => {
    setFault(null);
    api.widgetSettings().then(accept, (cause: unknown) => setFault(toBatonError(cause)));
  };
  useEffect(load, []);
  const save = async (): Promise<void> => {
    if (!draft) return;
    setSaving(true);
    try {
      accept(await api.saveWidgetSettings(draft));
      void widgetSettings.load();
      toasts.show({ text: 'Saved. Visitors see it with their next page.', tone: 'success' });
    } catch (cause) {
      const error = toBatonError(cause);
      setIssues(Object.fromEntries(error.issues.map(({ path, message }) => [path, message])));
      toasts.show({ text: error.issues[0]?.message ?? error.message, tone: 'danger' });
    } finally {
      setSaving(false);
    }
  };
  return {
    draft,
    isChanged: JSON.stringify(draft) !== JSON.stringify(saved),
    isSaving,
    fault,
    issues,
    change: (part) => draft && setDraft({ ...draft, ...part }),
    discard: () => setDraft(saved),
    save,
    load,
  };
}
