import { notification } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Refused, wordsOf } from './server';

export type Loading<T> =
  | { state: 'loading' }
  | { state: 'there'; value: T }
  | { state: 'failed'; words: string; status: number };

/** After these answers, what was shown is no longer for this reader. */
const DENIED = [401, 403, 404];

/** Whether what is shown stays although it could not be read anew: it is an answer to the same question. */
export function stays(asked: readonly unknown[], answered: readonly unknown[] | null, status: number): boolean {
  return answered !== null && !DENIED.includes(status) && asked.every((key, index) => key === answered[index]);
}

/**
 * Asks once, and again when a key changes or on demand; an answer that comes too late is dropped. What could not be read
 * anew stays as it was, and with it what somebody is writing in it; that it is not the latest is told.
 */
export function useAnswer<T>(
  ask: (signal: AbortSignal) => Promise<T>,
  keys: readonly unknown[]
): [Loading<T>, () => void] {
  const [answer, setAnswer] = useState<Loading<T>>({ state: 'loading' });
  const [turn, setTurn] = useState(0);
  const answered = useRef<readonly unknown[] | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    setAnswer((before) => (before.state === 'there' ? before : { state: 'loading' }));
    ask(abort.signal)
      .then((value) => {
        if (!abort.signal.aborted) {
          answered.current = keys;
          setAnswer({ state: 'there', value });
        }
      })
      .catch((failure: unknown) => {
        if (abort.signal.aborted) {
          return;
        }
        const status = failure instanceof Refused ? failure.status : -1;
        if (stays(keys, answered.current, status)) {
          notification.warning({ key: 'stale', title: '未能刷新，显示的可能不是最新内容', description: wordsOf(failure), role: 'status' });
        } else {
          answered.current = null;
          setAnswer({ state: 'failed', words: wordsOf(failure), status });
        }
      });
    return () => abort.abort();
  }, [...keys, turn]);
  return [answer, useCallback(() => setTurn((t) => t + 1), [])];
}
