import { useEffect, useRef } from 'react';

/** Does something whenever a value has become another since the last drawing; not for the first. */
export function useChange<T>(value: T, act: () => void): void {
  const last = useRef(value);
  useEffect(() => {
    if (last.current === value) return;
    last.current = value;
    act();
  });
}
