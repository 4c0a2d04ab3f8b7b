import { Empty, Tag } from 'antd';
import { date } from '../plain';
import type { Approval } from '../server';

function colour(outcome: string): string {
  if (outcome.includes('不同意')) {
    return 'red';
  }
  if (outcome.includes('退回')) {
    return 'gold';
  }
  return outcome.includes('同意') ? 'green' : 'blue';
}

/** 审批意见: each submission of a matter with its opinions in order. */
export function Approvals({ approvals }: { approvals: Approval[] }) {
  if (approvals.length === 0) {
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="还没有报批事项" />;
  }
  return (
    <>
      {approvals.map((approval, index) => (
        <section key={index} className="mj-approval">
          <h4>
            {approval.matterName} <Tag color={colour(approval.outcomeName)}>{approval.outcomeName}</Tag>
          </h4>
          <p className="mj-record-who">
            {date(approval.submittedOn)}报批{approval.proposerName && `　提出人：${approval.proposerName}`}
          </p>
          {approval.opinions.length === 0 ? (
            <p>还没有人签署意见</p>
          ) : (
            <ol className="mj-opinions">
              {approval.opinions.map((opinion, at) => (
                <li key={at}>
                  <span className="mj-opinion-head">
                    <b>{opinion.levelName}</b> {opinion.approverName}
                    {opinion.verdictName && <Tag color={colour(opinion.verdictName)}>{opinion.verdictName}</Tag>}
                    <time>{date(opinion.givenOn)}</time>
                  </span>
                  {opinion.text && <p>{opinion.text}</p>}
                  {opinion.source && <p className="mj-record-who">依据：{opinion.source}</p>}
                </li>
              ))}
            </ol>
          )}
        </section>
      ))}
    </>
  );
}
