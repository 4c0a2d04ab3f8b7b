/** The Camunda Form that is open, as far as it is needed to keep what is written in it. */
export interface OpenForm {
  /** What the fields hold, without what the form only shows. */
  fields(): Record<string, unknown>;
  onChange(listener: () => void): void;
}

interface FormJs {
  on(event: string, listener: () => void): void;
  _getSubmitData(): Record<string, unknown>;
}

interface Node {
  props?: { value?: { getService?: (name: string, strict?: boolean) => unknown } };
}

const DEPTH = 12;

/**
 * The form that is drawn in this element. Tasklist keeps it to itself; what it is drawn from hangs at the element, and
 * among that is the access to all services of the form.
 */
export function formIn(container: Element): OpenForm | null {
  let level: unknown[] = Object.keys(container)
    .filter((key) => key.startsWith('_'))
    .map((key) => (container as unknown as Record<string, unknown>)[key]);
  const seen = new Set<unknown>();
  for (let depth = 0; depth < DEPTH && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const at of level) {
      if (at === null || typeof at !== 'object' || at instanceof Element || seen.has(at)) {
        continue;
      }
      seen.add(at);
      const ask = (at as Node).props?.value?.getService;
      const form = typeof ask === 'function' ? (ask('form', false) as FormJs | undefined) : undefined;
      if (form && typeof form._getSubmitData === 'function') {
        return { fields: () => form._getSubmitData(), onChange: (listener) => form.on('changed', listener) };
      }
      const below = Array.isArray(at) ? at : Object.entries(at).filter(([key]) => key.startsWith('_')).map(([, it]) => it);
      next.push(...below);
    }
    level = next;
  }
  return null;
}
