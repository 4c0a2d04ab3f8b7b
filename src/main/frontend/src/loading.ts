import { useCallback, useEffect, useState } from 'react';
import { Refused, wordsOf } from './server';

export type Loading<T> =
  | { state: 'loading' }
  | { state: 'there'; value: T }
  | { state: 'failed'; words: string; status: number };

/** Asks once, and again when a key changes or on demand; an answer that comes too late is dropped. */
export function useAnswer<T>(
  ask: (signal: AbortSignal) => Promise<T>,
  keys: readonly unknown[]
): [Loading<T>, () => void] {
  const [answer, setAnswer] = useState<Loading<T>>({ state: 'loading' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    setAnswer((before) => (before.state === 'there' ? before : { state: 'loading' }));
    ask(abort.signal)
      .then((value) => !abort.signal.aborted && setAnswer({ state: 'there', value }))
      .catch((failure: unknown) => {
        if (!abort.signal.aborted) {
          const status = failure instanceof Refused ? failure.status : -1;
          setAnswer({ state: 'failed', words: wordsOf(failure), status });
        }
      });
    return () => abort.abort();
  }, [...keys, turn]);
  return [answer, useCallback(() => setTurn((t) => t + 1), [])];
}
