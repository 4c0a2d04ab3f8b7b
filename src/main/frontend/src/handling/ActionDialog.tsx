import { Alert, DatePicker, Form, Input, Modal, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { type Door, type Entries, type Offer, type OfferedField, server, wordsOf } from '../server';
import { useReturningFocus } from '../returning';
import { fits, grouped } from './options';
import { keepWritten, readWritten, type Written, writtenKey } from './written';

interface Given {
  door: Door;
  offer: Offer;
  onDone: (message: string) => void;
  onLeave: () => void;
}

type Value = Written[string];

/**
 * Asks what an action needs, and carries it out. What was entered stays until it is done or the person leaves, also when the
 * session ends meanwhile.
 */
export function ActionDialog({ door, offer, onDone, onLeave }: Given) {
  const [form] = Form.useForm<Written>();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');

  const key = writtenKey(door, offer.name);
  const [restored] = useState(() => readWritten(window.localStorage, key, offer.fields));
  useReturningFocus();

  const carryOut = async (values: Written) => {
    setBusy(true);
    setTrouble('');
    try {
      const entries: Entries = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, listed(value)]));
      const { message } = await server.carryOut(door, offer.name, entries);
      window.localStorage.removeItem(key);
      onDone(message);
    } catch (failure) {
      setTrouble(wordsOf(failure));
      setBusy(false);
    }
  };
  /** The escape key alone does not throw away what was entered; the buttons do. What is under way is not left. */
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
      title={offer.label}
      okText={`确定${offer.label}`}
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
      <p className="mj-hint">{offer.hint}</p>
      {trouble && <Alert type="error" showIcon title={trouble} />}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={restored}
        onValuesChange={(_, all: Written) => keepWritten(window.localStorage, key, all)}
        onFinish={(values) => void carryOut(values)}
      >
        {offer.fields.map((field) => (
          <Form.Item
            key={field.key}
            name={field.key}
            label={field.required ? field.label : `${field.label}（选填）`}
            rules={[rule(field)]}
            {...(field.kind === 'DATE' ? { getValueProps: asDay, getValueFromEvent: fromDay } : {})}
          >
            {entry(field)}
          </Form.Item>
        ))}
      </Form>
    </Modal>
  );
}

function rule({ kind, label, required }: OfferedField) {
  return {
    required,
    type: kind === 'CHOICES' ? ('array' as const) : ('string' as const),
    whitespace: kind === 'TEXT',
    message: `${kind === 'TEXT' ? '请填写' : '请选择'}“${label}”`
  };
}

function entry(field: OfferedField) {
  switch (field.kind) {
    case 'TEXT':
      return <Input.TextArea rows={3} maxLength={field.maxLength} showCount />;
    case 'DATE':
      return <DatePicker format="YYYY年M月D日" style={{ width: '100%' }} />;
    default:
      return (
        <Select
          {...(field.kind === 'CHOICES' ? { mode: 'multiple' as const } : {})}
          showSearch={{ filterOption: fits }}
          placeholder="请选择"
          options={grouped(field.options)}
        />
      );
  }
}

function listed(value: Value): string[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

const asDay = (value: Value) => ({ value: typeof value === 'string' ? dayjs(value) : undefined });
const fromDay = (day: Dayjs | null) => day?.format('YYYY-MM-DD');
