import type { OfferedField } from '../server';

type Option = { value: string; label: string; group: string };
type Grouped = (Option | { label: string; options: Option[] })[];

/** The options under their headings, in the order they came; those without a heading stand alone. */
export function grouped(options: OfferedField['options']): Grouped {
  const headings = new Map<string, Option[]>();
  options.forEach(({ group, value, label }) => headings.set(group, [...(headings.get(group) ?? []), { value, label, group }]));
  return [...headings].flatMap(([group, own]): Grouped => (group ? [{ label: group, options: own }] : own));
}

/** Whether an option is one that is looked for: by its own words, or by those of its heading. */
export function fits(sought: string, option: { label?: unknown; group?: unknown } | undefined): boolean {
  return `${String(option?.group ?? '')} ${String(option?.label ?? '')}`.includes(sought.trim());
}
