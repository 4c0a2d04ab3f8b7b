/** What Tasklist hands to a plugin, as far as it is used here. */

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
