import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useAnswer } from '../loading';
import { refresh } from '../page';
import { type Door, type Offer, server, taskOf } from '../server';
import { dropDraft } from '../unsaved/keep';
import { ActionDialog } from './ActionDialog';
import { isGone } from './gone';

interface Given {
  door: Door;
  onDone: () => void;
}

/** What was done last, by its door: the tab is drawn anew when Tasklist has read the task again. */
const said = new Map<Door, string>();

/** After these the form is another's; a draft of it would lie over what the other one enters when the task comes back. */
const HANDS_ON = ['transfer', 'delegate', 'end-delegation'];

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
    const handedOn = chosen !== null && HANDS_ON.includes(chosen.name);
    setChosen(null);
    say(message);
    const task = taskOf(door);
    if (task !== null) {
      if (handedOn) {
        dropDraft(window.localStorage, task);
      }
      void isGone(door).then((gone) => refresh(task, gone, message));
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
