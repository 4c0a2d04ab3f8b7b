import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { useAnswer } from '../loading';
import { useReturningFocus } from '../returning';
import { type Door, type FileVersion, root, server } from '../server';
import { Failed, Waiting } from '../states';
import { download } from './download';
import { decoded } from './plain';

const MOST_TEXT = 1024 * 1024;

interface Given {
  door: Door;
  file: FileVersion;
  onSave: () => void;
  onLeave: () => void;
}

export const addressOf = (door: Door, file: FileVersion, save = false): string =>
  `${root()}/api/mingjian/desk/${door}/attachments/${file.id}/content${save ? '?save=true' : ''}`;

/** Shows a file as the browser can. */
export function Preview({ door, file, onSave, onLeave }: Given) {
  useReturningFocus();
  return (
    <Modal
      open
      title={`${file.name}（第${file.version}版）`}
      width="min(1100px, 94vw)"
      style={{ top: 24 }}
      zIndex={1100}
      onCancel={onLeave}
      rootClassName="mj-dialog mj-preview"
      footer={[
        <Button key="save" onClick={onSave}>
          下载
        </Button>,
        <Button key="leave" type="primary" onClick={onLeave}>
          关闭
        </Button>
      ]}
    >
      <Content door={door} file={file} />
    </Modal>
  );
}

function Content({ door, file }: { door: Door; file: FileVersion }) {
  const [answer, again] = useAnswer((signal) => look(door, file, signal), [door, file.id]);
  const [broken, setBroken] = useState(false);
  if (answer.state === 'loading') {
    return <Waiting words="正在打开文件" />;
  }
  if (answer.state === 'failed') {
    return <Failed words={answer.words} onRetry={again} />;
  }
  if (broken) {
    return <Alert type="warning" showIcon title="文件内容有损坏，浏览器无法显示，可以下载后查看。" />;
  }
  if (file.mediaType.startsWith('image/')) {
    return <img src={addressOf(door, file)} alt={file.name} onError={() => setBroken(true)} />;
  }
  if (file.mediaType === 'application/pdf') {
    return <iframe src={addressOf(door, file)} title={file.name} />;
  }
  return (
    <>
      {file.size > MOST_TEXT && <Alert type="info" title="文件较大，只显示开头部分，全文请下载查看。" />}
      <pre tabIndex={0}>{answer.value}</pre>
    </>
  );
}

/** Asks whether the bytes are there before the browser shows them, since a picture or a frame gives no reason. */
async function look(door: Door, file: FileVersion, signal: AbortSignal): Promise<string> {
  const enough = new AbortController();
  signal.addEventListener('abort', () => enough.abort());
  const answer = await server.content(door, file.id, enough.signal);
  if (file.mediaType === 'text/plain') {
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return decoded(bytes.subarray(0, MOST_TEXT), bytes.length > MOST_TEXT);
  }
  enough.abort();
  return '';
}

/** Lets the browser save the file, once it is known that the bytes are there. */
export async function save(door: Door, file: FileVersion): Promise<void> {
  const enough = new AbortController();
  await server.content(door, file.id, enough.signal);
  enough.abort();
  download(addressOf(door, file, true), file.name);
}
