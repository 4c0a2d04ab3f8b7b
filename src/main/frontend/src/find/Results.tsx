import { Empty, Pagination } from 'antd';
import { useState } from 'react';
import { useAnswer } from '../loading';
import { Mark } from '../Mark';
import { date } from '../plain';
import { Failed, Waiting } from '../states';
import { type Conditions, finding, type FoundCase, sortedBy } from './finding';

const SIZE = 20;

const COLUMNS: [string, string][] = [
  ['number', '案号'],
  ['subject', '被反映人'],
  ['unit', '承办部门'],
  ['stage', '阶段'],
  ['openedAt', '立卷日期'],
  ['lastDay', '最近期限']
];

interface Given {
  conditions: Conditions;
  onOpen: (caseNumber: string) => void;
}

/** One page of what was found, sorted by a column. */
export function Results({ conditions, onOpen }: Given) {
  const [sort, setSort] = useState('-openedAt');
  const [page, setPage] = useState(0);
  const [found, again] = useAnswer((signal) => finding.find(conditions, sort, page, SIZE, signal), [sort, page]);
  if (found.state === 'loading') {
    return <Waiting words="正在查找" />;
  }
  if (found.state === 'failed') {
    return <Failed words={found.words} onRetry={again} />;
  }
  const { cases, total } = found.value;
  if (total === 0) {
    return (
      <div role="status">
        <Empty
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description="没有符合条件的案件。只查找您有权查阅的案件；可以减少条件或者缩短文字后再查。"
        />
      </div>
    );
  }
  return (
    <>
      <p className="mj-found" role="status">
        共{total}件
      </p>
      <table className="mj-table mj-results">
        <thead>
          <tr>
            {COLUMNS.map(([key, name]) => (
              <Column
                key={key}
                name={name}
                sorted={sort === key ? 'ascending' : sort === `-${key}` ? 'descending' : 'none'}
                onSort={() => {
                  setPage(0);
                  setSort(sortedBy(key, sort));
                }}
              />
            ))}
            <th scope="col">状态</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <Row key={one.caseNumber} one={one} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
      <Pagination
        size="small"
        align="end"
        current={page + 1}
        pageSize={SIZE}
        total={total}
        showSizeChanger={false}
        hideOnSinglePage
        onChange={(next) => setPage(next - 1)}
      />
    </>
  );
}

function Column({ name, sorted, onSort }: { name: string; sorted: 'ascending' | 'descending' | 'none'; onSort: () => void }) {
  return (
    <th scope="col" aria-sort={sorted}>
      <button type="button" className="mj-sort" onClick={onSort}>
        {name}
        <span aria-hidden>{{ ascending: ' ▲', descending: ' ▼', none: '' }[sorted]}</span>
      </button>
    </th>
  );
}

const COLOURS = { BLUE: 'blue', YELLOW: 'yellow', RED: 'red' } as const;

function Row({ one, onOpen }: { one: FoundCase; onOpen: (caseNumber: string) => void }) {
  return (
    <tr onClick={() => onOpen(one.caseNumber)}>
      <th scope="row">
        <button
          type="button"
          className="mj-open-case"
          onClick={(event) => {
            event.stopPropagation();
            onOpen(one.caseNumber);
          }}
        >
          {one.caseNumber}
        </button>
      </th>
      <td>
        {one.subjectName ?? '未登记'}
        <small>{one.subjectOrganisation}</small>
      </td>
      <td>{one.unitName ?? '尚未确定'}</td>
      <td>{one.stageName}</td>
      <td>{date(one.openedAt)}</td>
      <td>
        {one.period ? (
          <>
            {date(one.period.lastDay)}{' '}
            <Mark colour={one.period.colour ? COLOURS[one.period.colour] : 'green'}>{one.period.daysLeftName}</Mark>
            <small>{one.period.name}</small>
          </>
        ) : (
          '无'
        )}
      </td>
      <td>
        {one.closedAt ? '已办结' : '办理中'}
        {one.outcomeName && <small>{one.outcomeName}</small>}
      </td>
    </tr>
  );
}
