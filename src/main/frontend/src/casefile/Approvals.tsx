import { Empty } from 'antd';
import { Mark } from '../Mark';
import { colourOfOpinion, date } from '../plain';
import type { Approval } from '../server';

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
            {approval.matterName} <Mark colour={colourOfOpinion(approval.outcomeName)}>{approval.outcomeName}</Mark>
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
                    {opinion.verdictName && <Mark colour={colourOfOpinion(opinion.verdictName)}>{opinion.verdictName}</Mark>}
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
