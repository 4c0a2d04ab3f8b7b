/** What the webapps are made of and hand to a plugin, as far as it is used here. */

export interface Scope {
  $on(event: string, listener: (event: unknown, payload?: unknown) => void): () => void;
  $root: Scope & { authentication?: { name: string } | null; $broadcast(event: string, payload?: unknown): void; $apply(work: () => void): void };
}

export interface Plugin {
  id: string;
  pluginPoint: string;
  priority: number;
  properties?: Record<string, string>;
  render(node: HTMLElement, given: { taskId?: string }, scope: Scope): void;
}

/** Gives the parts of a webapp by name. */
export interface Injector {
  get(name: string): unknown;
}

interface Page {
  angular?: { element(node: Node): { injector(): Injector | undefined } };
}

const LOOK_EVERY = 200;

/** The parts of the webapp on this page; none before it has started. */
export function injector(): Injector | undefined {
  return (window as unknown as Page).angular?.element(document.body).injector();
}

/** Waits until the webapp has started: a file of ours comes before that, and outside Tasklist nobody calls it. */
export function whenStarted(then: (root: Scope) => void): void {
  const parts = injector();
  if (parts) {
    then(parts.get('$rootScope') as Scope);
  } else {
    window.setTimeout(() => whenStarted(then), LOOK_EVERY);
  }
}
