import { Button, DatePicker, Form, Input, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useAnswer } from '../loading';
import { type Conditions as Typed, finding, NOTHING } from './finding';

interface Entered {
  number?: string;
  subject?: string;
  unit?: string;
  stage?: string;
  days?: [Dayjs | null, Dayjs | null] | null;
  text?: string;
  open?: string;
}

function typed(entered: Entered): Typed {
  const [from, to] = entered.days ?? [null, null];
  return {
    ...NOTHING,
    number: entered.number?.trim() ?? '',
    subject: entered.subject?.trim() ?? '',
    unit: entered.unit ?? '',
    stage: entered.stage ?? '',
    text: entered.text?.trim() ?? '',
    open: entered.open ?? '',
    from: from?.format('YYYY-MM-DD') ?? '',
    to: to?.format('YYYY-MM-DD') ?? ''
  };
}

const options = (choices: { key: string; name: string }[]) =>
  choices.map((choice) => ({ value: choice.key, label: choice.name }));

/** What is looked for. Enter in any field searches. */
export function Conditions({ onFind }: { onFind: (conditions: Typed) => void }) {
  const [form] = Form.useForm<Entered>();
  const [choices] = useAnswer((signal) => finding.choices(signal), []);
  const there = choices.state === 'there' ? choices.value : { units: [], stages: [] };
  return (
    <Form
      form={form}
      layout="vertical"
      size="small"
      className="mj-conditions"
      role="search"
      aria-label="查找条件"
      onFinish={(entered) => onFind(typed(entered))}
    >
      <Form.Item name="number" label="案号">
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="subject" label="被反映人">
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="text" label="内容（姓名、单位及填写的文字）">
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="unit" label="承办部门">
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} placeholder="不限" options={options(there.units)} />
      </Form.Item>
      <Form.Item name="stage" label="阶段">
        <Select allowClear placeholder="不限" options={options(there.stages)} />
      </Form.Item>
      <Form.Item name="open" label="状态">
        <Select
          allowClear
          placeholder="不限"
          options={[
            { value: 'true', label: '办理中' },
            { value: 'false', label: '已办结' }
          ]}
        />
      </Form.Item>
      <Form.Item name="days" label="立卷日期">
        <DatePicker.RangePicker allowEmpty={[true, true]} style={{ width: '100%' }} />
      </Form.Item>
      <div className="mj-conditions-buttons">
        <Button type="primary" htmlType="submit">
          查找
        </Button>
        <Button
          onClick={() => {
            form.resetFields();
            onFind(NOTHING);
          }}
        >
          清空条件
        </Button>
      </div>
    </Form>
  );
}
