import type { Scope } from './webapp';

/** Whose drafts the browser holds; Tasklist itself does not remember it. */
const OWNER = 'mingjian:drafts-of';

/** The keys of Tasklist's drafts: task forms, the start form (whose task is "undefined"), embedded forms. */
export function isDraft(key: string): boolean {
  return key.startsWith('camunda-form:') || key.startsWith('camForm:');
}

/** Removes all drafts, so that nobody reads at this browser what somebody else wrote. */
export function forgetDrafts(storage: Storage): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  keys.filter((key): key is string => key !== null && isDraft(key)).forEach((key) => storage.removeItem(key));
  storage.removeItem(OWNER);
}

/** Removes what was kept after a logout; a session that merely ended leaves an owner. */
export function forgetOwnerless(storage: Storage): void {
  if (storage.getItem(OWNER) === null) {
    forgetDrafts(storage);
  }
}

/** Lets the drafts belong to this user: those of another one, or of nobody known, go. */
export function claimDrafts(storage: Storage, user: string): void {
  if (storage.getItem(OWNER) !== user) {
    forgetDrafts(storage);
    storage.setItem(OWNER, user);
  }
}

/**
 * Keeps drafts with their user. A session that merely ended leaves them for the same user; logging out removes them.
 */
export function guardDrafts(scope: Scope): void {
  const root = scope.$root;
  const user = root.authentication?.name;
  if (user) {
    claimDrafts(window.localStorage, user);
  }
  if (!guarded.has(root)) {
    guarded.add(root);
    root.$on('authentication.logout.success', () => forgetDrafts(window.localStorage));
    // Where a login is asked for, Tasklist keeps the open form; after a logout, in any tab, that is a draft of nobody.
    root.$on('authentication.login.required', () => queueMicrotask(() => forgetOwnerless(window.localStorage)));
    root.$on('authentication.changed', (_event, login) => {
      const name = (login as { name?: string } | null)?.name;
      if (name) {
        claimDrafts(window.localStorage, name);
      }
    });
  }
}

const guarded = new WeakSet<object>();
