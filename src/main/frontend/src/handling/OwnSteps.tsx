import { HistoryOutlined } from '@ant-design/icons';
import { Alert, Button, Drawer, Empty } from 'antd';
import { useState } from 'react';
import { useAnswer } from '../loading';
import { refresh, taskIn } from '../page';
import { dateTime } from '../plain';
import { byOwnStep, byTask, type OwnStep, server } from '../server';
import { Failed, Waiting } from '../states';
import { ActionDialog } from './ActionDialog';
import { isGone } from './gone';

/** 刚办结: in the bar, the steps that one has just completed, and what of them can be taken back 撤回. */
export function OwnSteps() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="mj-bell-button mj-own-button"
        aria-haspopup="dialog"
        aria-expanded={open}
        title="刚办结的步骤，下一步尚无人领取的可以撤回"
        onClick={() => setOpen(true)}
      >
        <HistoryOutlined aria-hidden />
        <span>刚办结</span>
      </button>
      <Drawer
        title="刚办结的步骤"
        open={open}
        onClose={() => setOpen(false)}
        size={480}
        zIndex={1050}
        destroyOnHidden
        rootClassName="mj-inbox"
      >
        <Steps onLeave={() => setOpen(false)} />
      </Drawer>
    </>
  );
}

function Steps({ onLeave }: { onLeave: () => void }) {
  const [steps, again] = useAnswer((signal) => server.ownSteps(signal), []);
  const [chosen, setChosen] = useState<OwnStep | null>(null);
  const [done, setDone] = useState('');

  const finish = (message: string) => {
    setChosen(null);
    setDone(message);
    again();
    // The open task may be the one that was taken back; any other stays open.
    const open = taskIn(window.location.hash);
    const gone = open === null ? Promise.resolve(false) : isGone(byTask(open));
    void gone.then((it) => refresh(it ? open : null, true, message));
    onLeave();
  };
  return (
    <>
      <p className="mj-hint">您最近七日办结的步骤。下一步尚无人领取、没有编号和登记决定的，可以撤回重新办理。</p>
      {done && <Alert type="success" showIcon title={done} role="status" />}
      {steps.state === 'loading' && <Waiting words="正在读取步骤" />}
      {steps.state === 'failed' && <Failed words={steps.words} onRetry={again} />}
      {steps.state === 'there' && steps.value.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="最近没有办结的步骤" />
      )}
      {steps.state === 'there' && steps.value.length > 0 && (
        <ul className="mj-own-steps">
          {steps.value.map((step) => (
            <li key={step.id}>
              <div>
                <b>{step.label}</b>
                <small>
                  {step.caseNumber}　{dateTime(step.completedAt)}办结
                </small>
              </div>
              {step.takeBack ? (
                <Button size="small" aria-label={`撤回“${step.label}”，${step.caseNumber}`} onClick={() => setChosen(step)}>
                  撤回
                </Button>
              ) : (
                <small>不能撤回</small>
              )}
            </li>
          ))}
        </ul>
      )}
      {chosen?.takeBack && (
        <ActionDialog door={byOwnStep(chosen.id)} offer={chosen.takeBack} onDone={finish} onLeave={() => setChosen(null)} />
      )}
    </>
  );
}
