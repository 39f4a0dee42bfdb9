import { useEffect } from 'preact/hooks';
import { useAppearance, useView } from './view-context.js';

/** The later parts of the interface; null until they are there. Asks for them when they are wanted. */
export function useExtras(isWanted: boolean): typeof import('./extras-part.js') | null {
  const { extras } = useAppearance();
  const { commands } = useView();
  useEffect(() => {
    if (isWanted && !extras) commands.prepareExtras();
  }, [isWanted, extras]);
  return isWanted ? extras : null;
}
