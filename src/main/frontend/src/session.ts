import type { Scope } from './webapp';

interface Notifications {
  clearAll(): void;
  addError(error: object): void;
  addMessage(message: { status: string; message: string }): void;
}

interface Place {
  path(): string;
}

interface Page {
  angular?: { element(node: Node): { injector(): { get(name: string): unknown } | undefined } };
}

const told = new WeakSet<object>();

/** Says on the login page why it has come up, when a session has ended by itself. */
export function tellEndedSession(scope: Scope): void {
  const root = scope.$root;
  const injector = (window as unknown as Page).angular?.element(document.body).injector();
  if (told.has(root) || !injector) {
    return;
  }
  told.add(root);
  let working = Boolean(root.authentication);
  let ended = false;
  const notifications = injector.get('Notifications') as Notifications;
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
  root.$on('authentication.logout.success', () => {
    working = false;
  });
  root.$on('authentication.login.required', () => {
    ended ||= working;
    working = false;
  });
  // The login page comes up more than once.
  root.$on('$routeChangeSuccess', () => {
    if (ended && (injector.get('$location') as Place).path() === '/login') {
      notifications.clearAll();
      notifications.addMessage({
        status: '登录已失效',
        message:
          '请重新登录。任务表单和办理操作中未提交的内容已保存在本机，登录后重新打开该任务即可继续填写；检举控告人信息不在本机保存，须重新填写。'
      });
    }
  });
}
