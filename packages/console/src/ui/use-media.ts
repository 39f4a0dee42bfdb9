import { useEffect, useState } from 'preact/hooks';

/** As wide as a phone is; the same as in the style sheets. */
export const PHONE = '(max-width: 679px)';

/** Whether a media query holds, followed while the component is shown. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const follow = (): void => setHolds(list.matches);
    follow();
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, [query]);
  return holds;
}
