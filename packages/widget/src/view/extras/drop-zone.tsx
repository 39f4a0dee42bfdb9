import type { JSX, RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { dragsFiles, filesOf } from '../composer/file-picking.js';
import { useView, useWidgetState } from '../view-context.js';
import { useAllStrings } from './use-all-strings.js';

/** Takes files that are dropped anywhere on the panel, and says so while they hang over it. */
export function DropZone({ panel }: { panel: RefObject<HTMLElement | null> }): JSX.Element | null {
  const { abilities, widget } = useWidgetState();
  const strings = useAllStrings();
  const { commands, environment } = useView();
  const [isOver, setOver] = useState(false);
  const isOn = abilities.files && widget?.attachments !== false;
  useEffect(() => {
    const target = panel.current;
    if (!target || !isOn) return;
    const listen = (type: string, hear: (event: DragEvent) => void) =>
      environment.listen(target, type, (event) => {
        if (dragsFiles(event as DragEvent)) hear(event as DragEvent);
      });
    const stops = [
      listen('dragover', (event) => {
        event.preventDefault();
        setOver(true);
      }),
      listen('dragleave', (event) => {
        if (!target.contains(event.relatedTarget as Node | null)) setOver(false);
      }),
      listen('drop', (event) => {
        event.preventDefault();
        setOver(false);
        commands.addFiles(filesOf(event.dataTransfer));
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [isOn]);
  return isOver ? <p class="drop">{strings.dropFiles}</p> : null;
}
