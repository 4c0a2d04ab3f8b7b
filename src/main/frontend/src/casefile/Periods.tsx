import { Empty } from 'antd';
import { Mark } from '../Mark';
import { colourOf, date } from '../plain';
import type { Period } from '../server';

/** 期限: each period with its days, its basis and its extensions. */
export function Periods({ periods }: { periods: Period[] }) {
  if (periods.length === 0) {
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="本案没有期限" />;
  }
  return (
    <table className="mj-table">
      <thead>
        <tr>
          <th scope="col">期限</th>
          <th scope="col">起算日</th>
          <th scope="col">届满日</th>
          <th scope="col">状态</th>
        </tr>
      </thead>
      <tbody>
        {periods.map((period, index) => (
          <tr key={index}>
            <th scope="row">
              {period.name}
              {period.legalBasis && <small>{period.legalBasis}</small>}
            </th>
            <td>{date(period.startedOn)}</td>
            <td>
              {date(period.lastDay)}
              {period.extensions === 0 && period.pausedDays > 0 && !period.pausedOn && (
                <small>原为{date(period.originalLastDay)}</small>
              )}
              {period.extensions > 0 && (
                <small>
                  原为{date(period.originalLastDay)}，已延长{period.extensions}次
                </small>
              )}
            </td>
            <td>
              <Mark colour={colourOf(period)}>
                {period.state === 'RUNNING' ? (period.daysLeftName ?? period.stateName) : period.stateName}
              </Mark>
              {period.pausedOn && (
                <small>
                  自{date(period.pausedOn)}起中止，已不计{period.pausedDays}日
                </small>
              )}
              {!period.pausedOn && period.pausedDays > 0 && <small>曾中止，不计{period.pausedDays}日</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
