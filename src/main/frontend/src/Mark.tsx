import type { Colour } from './plain';

/** A short state in a colour; its contrast is enough for small print. */
export function Mark({ colour, children }: { colour: Colour; children: string }) {
  return <span className={`mj-mark mj-mark-${colour}`}>{children}</span>;
}
