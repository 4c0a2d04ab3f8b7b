import { injector, type Scope } from './webapp';

interface Notifications {
  clearAll(): void;
  addError(error: object): void;
  addMessage(message: { status: string; message: string }): void;
}

interface Place {
  path(): string;
}

const told = new WeakSet<object>();

/** Says on the login page why it has come up, when a session has ended by itself, and what comes of the work. */
export function tellEndedSession(scope: Scope, message: string): void {
  const root = scope.$root;
  const parts = injector();
  if (told.has(root) || !parts) {
    return;
  }
  told.add(root);
  let working = Boolean(root.authentication);
  let ended = false;
  const notifications = parts.get('Notifications') as Notifications;
  const addError = notifications.addError.bind(notifications);
  // What failed for want of a session would say so in its own way, and push the reason aside.
  notifications.addError = (error) => {
    if (!ended) {
      addError(error);
    }
  };
  root.$on('authentication.login.failure', () => {
    ended = false;
  });
  root.$on('authentication.login.success', () => {
    working = true;
    ended = false;
  });
  // After a reload the webapp hears of its user without a login.
  root.$on('authentication.changed', (_event, who) => {
    if (who) {
      working = true;
      ended = false;
    }
  });
  root.$on('authentication.logout.success', () => {
    working = false;
  });
  root.$on('authentication.login.required', () => {
    ended ||= working;
    working = false;
  });
  // The login page comes up more than once.
  root.$on('$routeChangeSuccess', () => {
    if (ended && (parts.get('$location') as Place).path() === '/login') {
      notifications.clearAll();
      notifications.addMessage({ status: '登录已失效', message });
    }
  });
}
