import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { dragsFiles, filesOf } from '../composer/file-picking.js';
import { useView, useWidgetState } from '../view-context.js';

/**
 * Takes files that are dropped anywhere on the panel. Where the chat takes none they do nothing: the browser would open
 * them in place of the page.
 * @returns Whether files hang over the panel that it would take.
 */
export function useFileDrop(panel: RefObject<HTMLElement | null>): boolean {
  const { abilities, widget } = useWidgetState();
  const { commands, environment } = useView();
  const [isOver, setOver] = useState(false);
  const takesFiles = abilities.files && widget?.attachments !== false;
  useEffect(() => {
    const target = panel.current!;
    const listen = (type: string, hear: (event: DragEvent) => void) =>
      environment.listen(target, type, (event) => hear(event as DragEvent));
    const stops = [
      listen('dragover', (event) => {
        if (!dragsFiles(event)) return;
        event.preventDefault();
        if (takesFiles) setOver(true);
        else event.dataTransfer!.dropEffect = 'none';
      }),
      listen('dragleave', (event) => {
        if (!target.contains(event.relatedTarget as Node | null)) setOver(false);
      }),
      listen('drop', (event) => {
        if (!dragsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        if (takesFiles) commands.addFiles(filesOf(event.dataTransfer));
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [takesFiles]);
  return isOver;
}
