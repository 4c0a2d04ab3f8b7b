import { Alert, Button, Checkbox, Drawer, Empty, Pagination } from 'antd';
import { useEffect, useState } from 'react';
import { CaseDrawer } from '../casefile/CaseDrawer';
import { useAnswer } from '../loading';
import { Mark } from '../Mark';
import { dateTime } from '../plain';
import { type Message, server, wordsOf } from '../server';
import { Failed, Waiting } from '../states';

const SIZE = 10;
/** A case that was sent to be read 抄送: there is no task to go to. */

interface Given {
  open: boolean;
  onClose: () => void;
  onRead: () => void;
}

/** The messages of whoever is logged in. */
export function InboxDrawer({ open, onClose, onRead }: Given) {
  const [copy, setCopy] = useState<string | null>(null);
  return (
    <>
      <Drawer title="收件箱" open={open} onClose={onClose} size={480} zIndex={1100} destroyOnHidden rootClassName="mj-inbox">
        <Messages onRead={onRead} onLeave={onClose} onCase={setCopy} />
      </Drawer>
      {copy && <CaseDrawer caseNumber={copy} onClose={() => setCopy(null)} />}
    </>
  );
}

interface Ways {
  onRead: () => void;
  onLeave: () => void;
  onCase: (caseNumber: string) => void;
}

function Messages({ onRead, onLeave, onCase }: Ways) {
  const [unreadOnly, setUnreadOnly] = useState(false);
  const [page, setPage] = useState(0);
  const [trouble, setTrouble] = useState('');
  const [inbox, again] = useAnswer((signal) => server.inbox(unreadOnly, page, SIZE, signal), [unreadOnly, page]);

  useEffect(() => {
    if (inbox.state === 'there' && inbox.value.messages.length === 0 && page > 0) {
      setPage(page - 1);
    }
  }, [inbox, page]);

  const read = async (message: Message) => {
    setTrouble('');
    try {
      if (!message.read) {
        await server.markRead(message.id);
        onRead();
      }
      if (message.taskId) {
        onLeave();
        window.location.hash = `#/?task=${encodeURIComponent(message.taskId)}`;
      } else if (message.caseNumber) {
        onLeave();
        onCase(message.caseNumber);
      } else {
        again();
      }
    } catch (failure) {
      setTrouble(wordsOf(failure));
    }
  };

  return (
    <>
      <div className="mj-inbox-bar">
        <Checkbox
          checked={unreadOnly}
          onChange={(event) => {
            setPage(0);
            setUnreadOnly(event.target.checked);
          }}
        >
          只看未读
        </Checkbox>
        <Button size="small" onClick={again}>
          刷新
        </Button>
      </div>
      {trouble && <Alert type="error" showIcon title={trouble} />}
      {inbox.state === 'loading' && <Waiting words="正在读取消息" />}
      {inbox.state === 'failed' && <Failed words={inbox.words} onRetry={again} />}
      {inbox.state === 'there' && inbox.value.messages.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={unreadOnly ? '没有未读消息' : '没有消息'} />
      )}
      {inbox.state === 'there' && inbox.value.messages.length > 0 && (
        <>
          <ul className="mj-messages">
            {inbox.value.messages.map((message) => (
              <li key={message.id}>
                <button type="button" className={message.read || message.settled ? 'mj-read' : 'mj-unread'} onClick={() => void read(message)}>
                  <span className="mj-message-head">
                    <b>{message.title}</b>
                    {!message.read && !message.settled && <Mark colour="red">未读</Mark>}
                    {message.settled && <Mark colour="plain">已处理</Mark>}
                  </span>
                  <span className="mj-message-text">{message.text}</span>
                  <time dateTime={message.created}>{dateTime(message.created)}</time>
                  {(message.taskId || message.caseNumber) && (
                    <span className="mj-message-way">{message.taskId ? '打开任务' : '查看案卷'}</span>
                  )}
                </button>
              </li>
            ))}
          </ul>
          <Pagination
            size="small"
            align="end"
            current={page + 1}
            pageSize={SIZE}
            total={inbox.value.total}
            showSizeChanger={false}
            showTotal={(total) => `共${total}条`}
            onChange={(next) => setPage(next - 1)}
          />
        </>
      )}
    </>
  );
}
