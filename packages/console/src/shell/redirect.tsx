import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';

/** Goes on to another address at once, without leaving this one in the history. */
export function Redirect({ to }: { to: string }): null {
  const { route } = useLocation();
  useEffect(() => route(to, true), [route, to]);
  return null;
}
