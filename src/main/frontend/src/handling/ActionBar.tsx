import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useAnswer } from '../loading';
import { type Door, type Offer, server } from '../server';
import { ActionDialog } from './ActionDialog';

interface Given {
  door: Door;
  onDone: () => void;
}

/** 办理: what one may do with the task or the case, as the server offers it; nothing where nothing is offered. */
export function ActionBar({ door, onDone }: Given) {
  const [offers, again] = useAnswer((signal) => server.offers(door, signal), [door]);
  const [chosen, setChosen] = useState<Offer | null>(null);
  const [done, setDone] = useState('');

  const finish = (message: string) => {
    setChosen(null);
    setDone(message);
    again();
    onDone();
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
                setDone('');
                setChosen(offer);
              }}
            >
              {offer.label}
            </Button>
          ))}
        </div>
      )}
      {done && <Alert className="mj-done-words" type="success" showIcon closable title={done} role="status" />}
      {chosen && <ActionDialog door={door} offer={chosen} onDone={finish} onLeave={() => setChosen(null)} />}
    </>
  );
}
