import { useEffect, useState } from 'preact/hooks';

/** True for a moment longer than `value`, so that what comes with its end is covered by it. */
export function useLingering(value: boolean): boolean {
  const [lingers, setLingers] = useState(value);
  useEffect(() => {
    if (value) {
      setLingers(true);
      return undefined;
    }
    const timer = setTimeout(() => setLingers(false), 200);
    return () => clearTimeout(timer);
  }, [value]);
  return value || lingers;
}
