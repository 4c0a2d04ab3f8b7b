import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useAnswer } from '../loading';
import { refresh } from '../page';
import { type Door, type Offer, Refused, server } from '../server';
import { ActionDialog } from './ActionDialog';

interface Given {
  door: Door;
  onDone: () => void;
}

/** What was done last, by its door: the tab is drawn anew when Tasklist has read the task again. */
const said = new Map<Door, string>();

/** 办理: what one may do with the task or the case, as the server offers it; nothing where nothing is offered. */
export function ActionBar({ door, onDone }: Given) {
  const [offers, again] = useAnswer((signal) => server.offers(door, signal), [door]);
  const [chosen, setChosen] = useState<Offer | null>(null);
  const [done, setDone] = useState(() => said.get(door) ?? '');

  const say = (message: string) => {
    said.clear();
    if (message) {
      said.set(door, message);
    }
    setDone(message);
  };
  const finish = (message: string) => {
    setChosen(null);
    say(message);
    if (door.startsWith('tasks/')) {
      void isGone(door).then((gone) => refresh(gone, message));
    } else {
      again();
      onDone();
    }
  };
  return (
    <>
      {offers.state === 'there' && offers.value.length > 0 && (
        <div className="mj-actions" role="toolbar" aria-label="办理操作">
          {offers.value.map((offer) => (
            <Button
              key={offer.name}
              size="small"
              title={offer.hint}
              onClick={() => {
                say('');
                setChosen(offer);
              }}
            >
              {offer.label}
            </Button>
          ))}
        </div>
      )}
      {done && (
        <Alert
          className="mj-done-words"
          type="success"
          showIcon
          closable={{ onClose: () => say(''), 'aria-label': '关闭' }}
          title={done}
          role="status"
        />
      )}
      {chosen && <ActionDialog door={door} offer={chosen} onDone={finish} onLeave={() => setChosen(null)} />}
    </>
  );
}

/** Whether the reader has lost sight of the task by what he did. */
async function isGone(door: Door): Promise<boolean> {
  try {
    await server.offers(door);
    return false;
  } catch (failure) {
    return failure instanceof Refused && (failure.status === 404 || failure.status === 403);
  }
}
