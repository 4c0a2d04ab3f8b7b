import { Button, Empty, Timeline } from 'antd';
import { useState } from 'react';
import { dateTime } from '../plain';
import type { CaseRecord } from '../server';

const STEP = 20;
const FIELDS = 4;

/** 办理经过: who did what when, the newest first. */
export function Records({ records }: { records: CaseRecord[] }) {
  const [shown, setShown] = useState(STEP);
  if (records.length === 0) {
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="还没有办理记录" />;
  }
  return (
    <>
      <Timeline
        items={records.slice(0, shown).map((record) => ({
          key: record.position,
          content: <Entry record={record} />
        }))}
      />
      {records.length > shown && <Button onClick={() => setShown(shown + STEP)}>显示更早的记录</Button>}
    </>
  );
}

function Entry({ record }: { record: CaseRecord }) {
  const [all, setAll] = useState(false);
  const fields = all ? record.fields : record.fields.slice(0, FIELDS);
  return (
    <article>
      <h4 className="mj-record-title">{record.label}</h4>
      <p className="mj-record-who">
        {dateTime(record.at)}　{record.actorName}　{record.stageName}
      </p>
      {fields.length > 0 && (
        <dl className="mj-fields">
          {fields.map((field, index) => (
            <div key={index}>
              <dt>{field.label}</dt>
              <dd>{field.value || '（空）'}</dd>
            </div>
          ))}
        </dl>
      )}
      {record.fields.length > FIELDS && (
        <Button type="link" size="small" className="mj-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? '收起' : `显示全部${record.fields.length}项`}
        </Button>
      )}
    </article>
  );
}
