import { Alert, Button, Checkbox, Drawer, Empty, Pagination, Tag } from 'antd';
import { useEffect, useState } from 'react';
import { useAnswer } from '../loading';
import { dateTime } from '../plain';
import { type Message, server, wordsOf } from '../server';
import { Failed, Waiting } from '../states';

const SIZE = 10;

interface Given {
  open: boolean;
  onClose: () => void;
  onRead: () => void;
}

/** The messages of whoever is logged in. */
export function InboxDrawer({ open, onClose, onRead }: Given) {
  return (
    <Drawer title="收件箱" open={open} onClose={onClose} size={480} zIndex={1100} destroyOnHidden rootClassName="mj-inbox">
      <Messages onRead={onRead} onLeave={onClose} />
    </Drawer>
  );
}

function Messages({ onRead, onLeave }: { onRead: () => void; onLeave: () => void }) {
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
                    {!message.read && !message.settled && <Tag color="red">未读</Tag>}
                    {message.settled && <Tag>已办结</Tag>}
                  </span>
                  <span className="mj-message-text">{message.text}</span>
                  <time dateTime={message.created}>{dateTime(message.created)}</time>
                  {message.taskId && <span className="mj-message-way">打开任务</span>}
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
