import { logOut, server } from './server';
import type { Scope } from './webapp';

/** When somebody last worked at this browser, in any of its tabs. */
const ACTIVE = 'mingjian:active';

const LOOK_EVERY = 10_000;
const NOTE_EVERY = 1_000;

/** Whether nobody has worked for as long as a login lasts; without a length it lasts for ever. */
export function isIdle(storage: Storage, now: number, seconds: number): boolean {
  return seconds > 0 && now - Number(storage.getItem(ACTIVE) ?? now) >= seconds * 1000;
}

export function noteActivity(storage: Storage, now: number): void {
  if (now - Number(storage.getItem(ACTIVE) ?? 0) >= NOTE_EVERY) {
    storage.setItem(ACTIVE, String(now));
  }
}

/** Notes each key, click and turn of the wheel, unless it comes too late. */
function watchActivity(inTime: () => boolean): void {
  const active = () => {
    if (inTime()) {
      noteActivity(window.localStorage, Date.now());
    }
  };
  for (const event of ['pointerdown', 'keydown', 'wheel']) {
    window.addEventListener(event, active, { capture: true, passive: true });
  }
}

const guarded = new WeakSet<object>();

/**
 * Ends the session when nobody has worked for as long as the server lets a login last. The webapps ask for their lists every
 * few seconds, which keeps a session alive at a desk that everybody has left. What is unsaved stays, as with any session
 * that ended by itself.
 */
export function endIdleSession(scope: Scope): void {
  const root = scope.$root;
  if (guarded.has(root)) {
    return;
  }
  guarded.add(root);
  let seconds = 0;
  let ending = false;
  const begin = () => {
    noteActivity(window.localStorage, Date.now());
    server.session().then(
      ({ idleSeconds }) => {
        seconds = idleSeconds;
      },
      () => undefined
    );
  };
  const end = async () => {
    ending = true;
    if (await logOut()) {
      seconds = 0;
      // As Tasklist does when the server refuses a session; otherwise its login page would find nothing to do and leave.
      root.$apply(() => {
        root.$broadcast('authentication.changed', null);
        root.authentication = null;
        root.$broadcast('authentication.login.required');
      });
    }
    ending = false;
  };
  // Before it notes a key, too: the computer may have slept, and whoever wakes it is not the one who was there.
  const look = () => {
    const idle = isIdle(window.localStorage, Date.now(), seconds);
    if (idle && !ending) {
      void end();
    }
    return !idle;
  };
  // Before a login there is nothing to end, and a request more would only be refused.
  if (root.authentication) {
    begin();
  }
  watchActivity(look);
  window.setInterval(look, LOOK_EVERY);
  root.$on('authentication.changed', (_event, who) => {
    seconds = 0;
    if (who) {
      begin();
    }
  });
}
