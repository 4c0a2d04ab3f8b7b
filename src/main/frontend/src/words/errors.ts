import { injector, type Scope } from '../webapp';
import { translate } from './table';

interface Failure {
  message?: unknown;
}

interface Notifications {
  addError(error: Failure): void;
}

/** What neither the server nor the table has Chinese words for would help no officer. */
const OTHERWISE = '服务器没有完成该操作，请刷新后重试；仍不成功的，请联系信息技术人员。';

const HAN = /\p{Script=Han}/u;

/** What a failure says to an officer. */
export function plain(message: string): string {
  return translate(message) ?? (HAN.test(message) || !/[A-Za-z]/.test(message) ? message : OTHERWISE);
}

const speaking = new WeakSet<object>();

/** Says in Chinese what went wrong, also where Tasklist shows what the engine says to programs. */
export function tellErrorsInChinese(scope: Scope): void {
  const parts = injector();
  if (!parts || speaking.has(scope.$root)) {
    return;
  }
  speaking.add(scope.$root);
  const notifications = parts.get('Notifications') as Notifications;
  const addError = notifications.addError.bind(notifications);
  notifications.addError = (error) => {
    if (typeof error.message === 'string') {
      error.message = plain(error.message);
    }
    addError(error);
  };
}
