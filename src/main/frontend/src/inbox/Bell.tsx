import { BellOutlined } from '@ant-design/icons';
import { Badge } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { OwnSteps } from '../handling/OwnSteps';
import { type Counts, Refused, server } from '../server';
import { InboxDrawer } from './InboxDrawer';

const MINUTE = 60_000;

interface Numbers {
  unread: number;
  counts: Counts | null;
}

/** Asks for the numbers once a minute and when the window or the page changes, until the session is over. */
function useNumbers(): [Numbers, () => void] {
  const [numbers, setNumbers] = useState<Numbers>({ unread: 0, counts: null });
  const [turn, setTurn] = useState(0);
  const refresh = useCallback(() => setTurn((t) => t + 1), []);
  const [over, setOver] = useState(false);

  useEffect(() => {
    if (over) {
      return;
    }
    const abort = new AbortController();
    const end = (failure: unknown) => {
      if (failure instanceof Refused && failure.status === 401) {
        setOver(true);
      }
    };
    server
      .unread(abort.signal)
      .then(({ unread }) => setNumbers((before) => ({ ...before, unread })))
      .catch(end);
    server
      .counts(abort.signal)
      .then((counts) => setNumbers((before) => ({ ...before, counts })))
      .catch(end);
    return () => abort.abort();
  }, [turn, over]);

  useEffect(() => {
    if (over) {
      return;
    }
    const visible = () => document.visibilityState === 'visible' && refresh();
    const timer = setInterval(visible, MINUTE);
    window.addEventListener('focus', refresh);
    window.addEventListener('hashchange', refresh);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', refresh);
      window.removeEventListener('hashchange', refresh);
    };
  }, [over, refresh]);
  return [numbers, refresh];
}

/** 收件箱 in the bar: the unread number, how much is to be done, and the way to the messages. */
export function Bell() {
  const [{ unread, counts }, refresh] = useNumbers();
  const [open, setOpen] = useState(false);
  return (
    <div className="mj-bell">
      {counts && (
        <ul className="mj-counts" aria-label="任务数量">
          <Count name="我的任务" value={counts.mine} />
          <Count name="即将到期" value={counts.dueSoon} look="mj-soon" />
          <Count name="已超期" value={counts.overdue} look="mj-late" />
        </ul>
      )}
      <OwnSteps />
      <button
        type="button"
        className="mj-bell-button"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={unread > 0 ? `收件箱，${unread}条未读` : '收件箱，没有未读'}
        title="收件箱"
        onClick={() => setOpen(true)}
      >
        <Badge count={unread} size="small" overflowCount={99} color="#b00020" offset={[4, -2]}>
          <BellOutlined aria-hidden />
        </Badge>
        <span aria-hidden>收件箱</span>
      </button>
      <InboxDrawer open={open} onClose={() => setOpen(false)} onRead={refresh} />
    </div>
  );
}

function Count({ name, value, look = '' }: { name: string; value: number; look?: string }) {
  return (
    <li className={value > 0 ? look : ''}>
      {name} <b>{value}</b>
    </li>
  );
}
