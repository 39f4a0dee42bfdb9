import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useServices } from '../api/services.js';
import { useMe } from '../session/use-me.js';
import { PATHS } from './paths.js';

/** Tells somebody when another person changes their hours, absences or capacity. */
export function useScheduleAlert(): void {
  const { toasts } = useServices();
  const { route } = useLocation();
  const { id, scheduleSet } = useMe().person;
  const told = useRef(scheduleSet?.at);
  useEffect(() => {
    if (!scheduleSet || scheduleSet.at === told.current) return;
    told.current = scheduleSet.at;
    if (scheduleSet.by?.id === id) return;
    const text = `${scheduleSet.by?.name ?? 'Somebody'} changed your hours, absences or capacity.`;
    toasts.show({ text, action: { label: 'Look', run: () => route(PATHS.team) } });
  }, [scheduleSet?.at]);
}
