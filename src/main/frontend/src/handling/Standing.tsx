import { useAnswer } from '../loading';
import { Mark } from '../Mark';
import { date, dateTime } from '../plain';
import { type Door, server, type TaskStanding } from '../server';

/** 办理状态: with whom the task is, whether it waits for opinions, and how often it was urged; silent while unknown. */
export function Standing({ door }: { door: Door }) {
  const [answer] = useAnswer((signal) => server.standing(door, signal), [door]);
  return answer.state === 'there' && answer.value.length > 0 ? (
    <>
      {answer.value.map((task, index) => (
        <OneTask key={index} task={task} named={!door.startsWith('tasks/')} />
      ))}
    </>
  ) : null;
}

function OneTask({ task, named }: { task: TaskStanding; named: boolean }) {
  const awaited = task.opinions.filter((opinion) => opinion.awaited).length;
  const last = task.urged[task.urged.length - 1];
  return (
    <section className="mj-standing" aria-label={named ? `办理状态：${task.label}` : '办理状态'}>
      <p>
        {named && <b>{task.label}</b>}
        <span>承办人：{task.holderName ?? '尚未领取'}</span>
        {task.delegateName && <Mark colour="blue">{`委派中，由${task.delegateName}办理`}</Mark>}
        {task.returned && <Mark colour="green">委派已办回，请审阅后提交</Mark>}
        {awaited > 0 && <Mark colour="yellow">{`待加签${awaited}份`}</Mark>}
        {last && <Mark colour="red">{`已催办${task.urged.length}次，最近${dateTime(last)}`}</Mark>}
      </p>
      {task.opinions.length > 0 && (
        <ul className="mj-opinions" aria-label="加签意见">
          {task.opinions.map((opinion, index) => (
            <li key={index}>
              <div className="mj-opinion-head">
                <b>{opinion.adviserName}</b>
                <Mark colour={opinion.awaited ? 'yellow' : opinion.opinion ? 'green' : 'plain'}>{opinion.stateName}</Mark>
                <time dateTime={opinion.at}>{date(opinion.at)}</time>
              </div>
              <p>征求意见：{opinion.question}</p>
              {opinion.opinion && <p>加签意见：{opinion.opinion}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
