import type { Offer } from '../server';

/** What was entered in a dialog, by the keys of its fields. */
export type Written = Record<string, string | string[] | undefined>;

/** Where this browser keeps what is written in a dialog; it is a draft, and goes with the drafts of a form. */
export const writtenKey = (door: string, name: string): string => `camunda-form:action:${door}:${name}`;

/** What was written before the session ended, as far as it is still asked and still offered. */
export function readWritten(storage: Storage, key: string, fields: Offer['fields']): Written {
  const kept = parsed(storage.getItem(key));
  return Object.fromEntries(
    fields.flatMap(({ key: field, kind, options }): [string, string | string[]][] => {
      const value = kept[field];
      const offered = (one: unknown): one is string => typeof one === 'string' && options.some((option) => option.value === one);
      if (kind === 'CHOICES') {
        const chosen = Array.isArray(value) ? value.filter(offered) : [];
        return chosen.length > 0 ? [[field, chosen]] : [];
      }
      return typeof value === 'string' && value && (kind !== 'CHOICE' || offered(value)) ? [[field, value]] : [];
    })
  );
}

export function keepWritten(storage: Storage, key: string, written: Written): void {
  storage.setItem(key, JSON.stringify(written));
}

function parsed(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
