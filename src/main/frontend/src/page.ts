import { notification } from 'antd';
import type { Scope } from './webapp';

let root: Scope['$root'] | null = null;

/** Remembers Tasklist's page, so that what is done beside a task can bring it up to date. */
export function knowPage(scope: Scope): void {
  root = scope.$root;
}

/** The address without the task that is open in it. */
export function withoutTask(hash: string): string {
  const [path = '#/', query = ''] = hash.split('?');
  const rest = query.split('&').filter((part) => part && !part.startsWith('task='));
  return rest.length > 0 ? `${path}?${rest.join('&')}` : path;
}

/** The id of the task that is open in an address of Tasklist. */
export function taskIn(hash: string): string | null {
  const found = /[?&]task=([^&]+)/.exec(hash);
  return found?.[1] ? decodeURIComponent(found[1]) : null;
}

/**
 * Reads the list and the task anew. A task that has gone from this reader is closed, and what was done is said beside the
 * list; otherwise it is opened again, with the tab that was shown. Who has opened another task meanwhile stays there.
 */
export function refresh(task: string | null, gone: boolean, said: string): void {
  const hash = window.location.hash;
  const here = task !== null && taskIn(hash) === task;
  if (here) {
    window.location.hash = withoutTask(hash);
  }
  root?.$broadcast('refresh');
  if (gone || !here) {
    notification.success({ title: said, placement: 'top', duration: 8, role: 'status' });
  } else {
    window.setTimeout(() => {
      if (window.location.hash === withoutTask(hash)) {
        window.location.hash = hash;
      }
    }, REOPENED_AFTER);
  }
}

/** Tasklist forgets an open task with its next turn; it would not read one anew that never left the address. */
const REOPENED_AFTER = 60;
