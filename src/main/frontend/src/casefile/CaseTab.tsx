import { Alert, Tabs } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useAnswer } from '../loading';
import { Mark } from '../Mark';
import { colourOf, date, nearest } from '../plain';
import { Files } from '../files/Files';
import { ActionBar } from '../handling/ActionBar';
import { Standing } from '../handling/Standing';
import { type Case, type Door, server } from '../server';
import { Failed, Waiting } from '../states';
import { Approvals } from './Approvals';
import { Papers } from './Papers';
import { Periods } from './Periods';
import { Records } from './Records';

const Way = lazy(() => import('./Way'));

/** 案卷: the case behind a door. */
export function CaseTab({ door }: { door: Door }) {
  const [answer, again] = useAnswer((signal) => server.caseOf(door, signal), [door]);
  if (answer.state === 'loading') {
    return <Waiting words="正在读取案卷" />;
  }
  if (answer.state === 'failed') {
    return answer.status === 404 || answer.status === 403 ? (
      <Alert type="info" showIcon title="没有可显示的案卷" description="该任务不属于任何案件、已经办结，或者您无权查看其案卷。" />
    ) : (
      <Failed words={answer.words} onRetry={again} />
    );
  }
  return <CaseFile door={door} file={answer.value} onChange={again} />;
}

function CaseFile({ door, file, onChange }: { door: Door; file: Case; onChange: () => void }) {
  const [shown, setShown] = useState('records');
  return (
    <div className="mj-case">
      <Head file={file} />
      <Standing door={door} key={file.records.length} />
      <ActionBar door={door} onDone={onChange} />
      <Tabs
        size="small"
        activeKey={shown}
        onChange={setShown}
        items={[
          { key: 'records', label: `办理经过（${file.records.length}）`, children: <Records records={file.records} /> },
          { key: 'approvals', label: `审批意见（${file.approvals.length}）`, children: <Approvals approvals={file.approvals} /> },
          { key: 'periods', label: `期限（${file.periods.length}）`, children: <Periods periods={file.periods} /> },
          { key: 'files', label: '附件', children: <Files door={door} onChange={onChange} /> },
          { key: 'papers', label: '文书', children: <Papers door={door} onMade={onChange} /> },
          {
            key: 'way',
            label: '流程图',
            children: (
              <Suspense fallback={<Waiting words="正在读取流程图" />}>
                <Way door={door} models={file.models} />
              </Suspense>
            )
          }
        ]}
      />
    </div>
  );
}

function Head({ file }: { file: Case }) {
  const period = nearest(file.periods);
  const subject = [file.subjectName, file.subjectOrganisation].filter(Boolean).join('，');
  return (
    <dl className="mj-head">
      <Fact name="案号" value={file.caseNumber} />
      <Fact name="被反映人" value={subject || '未登记'} />
      <Fact name="阶段" value={file.stageName ?? '未登记'} />
      <Fact name="承办部门" value={file.unitName ?? '尚未确定'} />
      <Fact name="立卷日期" value={date(file.openedAt)} />
      {file.closedAt && <Fact name="办结日期" value={date(file.closedAt)} />}
      <div className="mj-head-wide">
        <dt>最近期限</dt>
        <dd>
          {period ? (
            <>
              {period.name}，{date(period.lastDay)}届满{' '}
              <Mark colour={colourOf(period)}>{period.daysLeftName ?? period.stateName}</Mark>
            </>
          ) : (
            '没有正在计算的期限'
          )}
        </dd>
      </div>
    </dl>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
