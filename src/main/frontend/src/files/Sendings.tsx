import { Alert, Button, Progress } from 'antd';
import { shown, sizeInWords } from './plain';
import { queue, type Sending } from './queue';

/** Each file on its way with how far it is, and each that failed with the reason until it is dismissed. */
export function Sendings({ sendings }: { sendings: Sending[] }) {
  return (
    <ul className="mj-sendings" aria-label="正在上传的文件">
      {sendings.map((sending) => (
        <li key={sending.id}>{sending.state === 'failed' ? <Broken sending={sending} /> : <Under sending={sending} />}</li>
      ))}
    </ul>
  );
}

function Broken({ sending }: { sending: Sending }) {
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={shown(sending.file.name)}
      description={sending.words}
      action={
        <span className="mj-file-actions">
          {sending.again && (
            <Button size="small" aria-label={`重试上传“${sending.file.name}”`} onClick={() => queue.retry(sending.id)}>
              重试
            </Button>
          )}
          <Button size="small" aria-label={`不再显示“${sending.file.name}”`} onClick={() => queue.dismiss(sending.id)}>
            知道了
          </Button>
        </span>
      }
    />
  );
}

function Under({ sending: { id, file, state, share, replaces } }: { sending: Sending }) {
  const arrived = share >= 1;
  return (
    <div className="mj-sending">
      <span className="mj-file-name">
        {shown(file.name)}
        {replaces && `（“${replaces.name}”的新版本）`}
      </span>
      <span className="mj-record-who">
        {state === 'waiting' ? '等待上传' : arrived ? '已送达，正在检查并保存' : `共${sizeInWords(file.size)}`}
      </span>
      <Button size="small" aria-label={`取消上传“${file.name}”`} onClick={() => queue.dismiss(id)}>
        取消
      </Button>
      <Progress percent={Math.floor(share * 100)} size="small" status="active" aria-label={`“${file.name}”的上传进度`} />
    </div>
  );
}
