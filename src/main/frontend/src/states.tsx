import { Alert, Button, Spin } from 'antd';

export function Waiting({ words }: { words: string }) {
  return (
    <div className="mj-waiting" role="status">
      <Spin size="small" /> {words}…
    </div>
  );
}

export function Failed({ words, onRetry }: { words: string; onRetry: () => void }) {
  return (
    <Alert
      type="error"
      showIcon
      title={words}
      action={
        <Button size="small" onClick={onRetry}>
          重试
        </Button>
      }
    />
  );
}
