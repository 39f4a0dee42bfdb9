import { useEffect } from 'preact/hooks';
import { type DrawnView, useAppearance, useView } from './view-context.js';

type Extras = typeof import('./extras-part.js');

/** Brings the parts that most conversations begin without, once for all who want one. */
function fetchExtras({ appearance, adopt, fail }: DrawnView): void {
  import('./extras-part.js').then((extras) => {
    if (appearance.getState().extras) return;
    adopt(extras.EXTRAS_STYLES);
    appearance.setState({ extras });
  }, fail);
}

/** The later parts of the interface; null until they are there. Asks for them when they are wanted. */
export function useExtras(isWanted: boolean): Extras | null {
  const { extras } = useAppearance();
  const view = useView();
  useEffect(() => {
    if (isWanted && !extras) fetchExtras(view);
  }, [isWanted, extras]);
  return isWanted ? extras : null;
}
