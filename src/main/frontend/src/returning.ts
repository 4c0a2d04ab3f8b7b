import { useEffect, useRef } from 'react';

/** Gives the focus back to where it was when this part came up, as soon as it is gone. */
export function useReturningFocus(): void {
  const before = useRef<Element | null>(null);
  // While it is drawn, since the part itself takes the focus before any effect runs.
  before.current ??= document.activeElement;
  useEffect(
    () => () => {
      const from = before.current;
      window.setTimeout(() => {
        const free = document.activeElement === null || document.activeElement === document.body;
        if (free && from instanceof HTMLElement && from.isConnected) {
          from.focus();
        }
      }, 0);
    },
    []
  );
}
