import { useSyncExternalStore } from 'react';
import type { Door, FileVersion, Refused } from '../server';
import type { Scope } from '../webapp';
import { send } from './sending';

/** A file on its way to a case, or one that did not get there. */
export interface Sending {
  id: number;
  door: Door;
  file: File;
  replaces: FileVersion | null;
  state: 'waiting' | 'sending' | 'failed';
  /** From 0 to 1. */
  share: number;
  /** Why it failed. */
  words: string;
  /** Whether another try may help. */
  again: boolean;
}

const AT_ONCE = 2;

let sendings: readonly Sending[] = [];
let last = 0;
let owner = '';
const guarded = new WeakSet<object>();
const breaks = new Map<number, () => void>();
const watchers = new Set<() => void>();
const arrivals = new Set<(door: Door, taken: FileVersion) => void>();

function set(next: readonly Sending[]): void {
  sendings = next;
  watchers.forEach((watcher) => watcher());
}

function change(id: number, to: Partial<Sending>): void {
  set(sendings.map((sending) => (sending.id === id ? { ...sending, ...to } : sending)));
}

const warn = (event: BeforeUnloadEvent) => event.preventDefault();

function next(): void {
  const open = sendings.filter((sending) => sending.state !== 'failed');
  if (open.length > 0) {
    window.addEventListener('beforeunload', warn);
  } else {
    window.removeEventListener('beforeunload', warn);
  }
  const running = open.filter((sending) => sending.state === 'sending').length;
  open
    .filter((sending) => sending.state === 'waiting')
    .slice(0, Math.max(0, AT_ONCE - running))
    .forEach(start);
}

function start({ id, door, file, replaces }: Sending): void {
  change(id, { state: 'sending', share: 0, words: '' });
  const stop = send(door, file, replaces?.id ?? null, {
    onProgress: (share) => change(id, { share }),
    onDone: (taken) => {
      forget(id);
      arrivals.forEach((arrival) => arrival(door, taken));
    },
    onFailed: (reason) => {
      breaks.delete(id);
      change(id, { state: 'failed', words: inWords(reason), again: reason.status !== 400 });
      next();
    }
  });
  breaks.set(id, stop);
}

function inWords({ status, message }: Refused): string {
  switch (status) {
    case 0:
      return '与服务器的连接中断，不能确认文件是否已保存。请先核对附件列表，没有该文件的再重试。';
    case 401:
      return '登录已失效，文件未保存。请重新登录后在此重试，所选文件仍然保留。';
    default:
      return message;
  }
}

function forget(id: number): void {
  breaks.delete(id);
  set(sendings.filter((sending) => sending.id !== id));
  next();
}

function dismissAll(): void {
  sendings.forEach((sending) => queue.dismiss(sending.id));
}

/** The uploads of this page: they go on while other tasks are looked at, and those that failed wait for another try. */
export const queue = {
  add(door: Door, file: File, replaces: FileVersion | null, words: string | null): void {
    const state = words === null ? 'waiting' : 'failed';
    set([...sendings, { id: ++last, door, file, replaces, state, share: 0, words: words ?? '', again: false }]);
    next();
  },
  retry(id: number): void {
    change(id, { state: 'waiting' });
    next();
  },
  /** Breaks it off if it is on its way, and takes it off the list. */
  dismiss(id: number): void {
    breaks.get(id)?.();
    forget(id);
  },
  onArrival(listener: (door: Door, taken: FileVersion) => void): () => void {
    arrivals.add(listener);
    return () => arrivals.delete(listener);
  },
  /** What one user has chosen is not for the next one at this browser; the same one finds it after a new login. */
  guard(scope: Scope): void {
    const root = scope.$root;
    owner = root.authentication?.name ?? owner;
    if (!guarded.has(root)) {
      guarded.add(root);
      root.$on('authentication.logout.success', dismissAll);
      root.$on('authentication.changed', (_event, login) => {
        const name = (login as { name?: string } | null)?.name;
        if (name && name !== owner) {
          dismissAll();
          owner = name;
        }
      });
    }
  }
};

function subscribe(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

export function useSendings(door: Door): Sending[] {
  return useSyncExternalStore(subscribe, () => sendings).filter((sending) => sending.door === door);
}
