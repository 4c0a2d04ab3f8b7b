import { Alert, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { keepWritten, readWritten, writtenKey } from '../handling/written';
import { useReturningFocus } from '../returning';
import { type Door, type FileVersion, server, wordsOf } from '../server';

interface Given {
  door: Door;
  file: FileVersion;
  onDone: () => void;
  onLeave: () => void;
}

const REASON = { key: 'reason', label: '撤回理由', kind: 'TEXT' as const, required: true, maxLength: 500, options: [] };

/** Asks why a file is withdrawn, and withdraws it. */
export function Withdrawal({ door, file, onDone, onLeave }: Given) {
  const [form] = Form.useForm<{ reason: string }>();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');

  const key = writtenKey(door, `withdraw-file:${file.id}`);
  const [restored] = useState(() => readWritten(window.localStorage, key, [REASON]));
  useReturningFocus();

  const withdraw = async ({ reason }: { reason: string }) => {
    setBusy(true);
    setTrouble('');
    try {
      await server.withdraw(door, file.id, reason);
      window.localStorage.removeItem(key);
      onDone();
    } catch (failure) {
      setTrouble(wordsOf(failure));
      setBusy(false);
    }
  };
  /** The escape key alone does not throw away what was entered. What is under way is not left. */
  const leave = (event: { type: string }) => {
    const written = form.isFieldsTouched() || Object.keys(restored).length > 0;
    if (!busy && !(event.type.startsWith('key') && written)) {
      window.localStorage.removeItem(key);
      onLeave();
    }
  };
  return (
    <Modal
      open
      title="撤回附件"
      okText="确定撤回"
      cancelText="取消"
      confirmLoading={busy}
      closable={!busy}
      cancelButtonProps={{ disabled: busy }}
      mask={{ closable: false }}
      zIndex={1100}
      onOk={form.submit}
      onCancel={leave}
      rootClassName="mj-dialog"
    >
      <p className="mj-hint">
        撤回“{file.name}”第{file.version}版。撤回后不再作为案件材料使用；文件、撤回人和理由仍留在案卷中备查。
      </p>
      {trouble && <Alert type="error" showIcon title={trouble} />}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={restored}
        onValuesChange={(_, all: { reason: string }) => keepWritten(window.localStorage, key, all)}
        onFinish={(values) => void withdraw(values)}
      >
        <Form.Item name={REASON.key} label={REASON.label} rules={[{ required: true, whitespace: true, message: '请填写撤回理由' }]}>
          <Input.TextArea rows={3} maxLength={REASON.maxLength} showCount autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
}
