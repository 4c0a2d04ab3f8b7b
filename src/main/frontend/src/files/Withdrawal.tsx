import { Alert, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { type Door, type FileVersion, server, wordsOf } from '../server';

interface Given {
  door: Door;
  file: FileVersion;
  onDone: () => void;
  onLeave: () => void;
}

/** Asks why a file is withdrawn, and withdraws it. */
export function Withdrawal({ door, file, onDone, onLeave }: Given) {
  const [form] = Form.useForm<{ reason: string }>();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');

  const withdraw = async ({ reason }: { reason: string }) => {
    setBusy(true);
    setTrouble('');
    try {
      await server.withdraw(door, file.id, reason);
      onDone();
    } catch (failure) {
      setTrouble(wordsOf(failure));
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      title="撤回附件"
      okText="确定撤回"
      cancelText="取消"
      confirmLoading={busy}
      mask={{ closable: false }}
      zIndex={1100}
      onOk={form.submit}
      onCancel={onLeave}
      rootClassName="mj-dialog"
    >
      <p className="mj-hint">
        撤回“{file.name}”第{file.version}版。撤回后不再作为案件材料使用；文件、撤回人和理由仍留在案卷中备查。
      </p>
      {trouble && <Alert type="error" showIcon title={trouble} />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => void withdraw(values)}>
        <Form.Item name="reason" label="撤回理由" rules={[{ required: true, whitespace: true, message: '请填写撤回理由' }]}>
          <Input.TextArea rows={3} maxLength={500} showCount autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
}
