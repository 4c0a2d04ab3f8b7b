import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useAnswer } from '../loading';
import { dateTime } from '../plain';
import { wordsOf } from '../server';
import { Failed, Waiting } from '../states';
import { type Entry, type Identity, informants } from './informants';

const NOBODY: Identity = { name: '', idNumber: '', phone: '', address: '', remark: '', version: null };

/** 检举控告人: entered, read and changed by the petition office alone, and masked until somebody asks to see it. */
export function InformantTab({ taskId }: { taskId: string }) {
  const [entry, again] = useAnswer((signal) => informants.entry(taskId, signal), [taskId]);
  if (entry.state === 'loading') {
    return <Waiting words="正在读取" />;
  }
  if (entry.state === 'failed') {
    return entry.status === 404 ? (
      <Alert type="info" showIcon title="本任务没有可登记、查看的检举控告人信息" description={entry.words} />
    ) : (
      <Failed words={entry.words} onRetry={again} />
    );
  }
  return (
    <div className="mj-case mj-informant">
      <Alert
        type="warning"
        showIcon
        title="检举控告人的信息严格保密"
        description="仅限信访室承办本案的人员登记、查看，不得摘抄、复制、外传，不得写入其他表单、意见和附件（《监察法实施条例》第299条）。每次查看、登记、修改都记入案卷，只记人员和时间，不记内容。"
      />
      <Keeping taskId={taskId} entry={entry.value} onKept={again} />
    </div>
  );
}

function Keeping({ taskId, entry, onKept }: { taskId: string; entry: Entry; onKept: () => void }) {
  const [opened, setOpened] = useState<Identity | null>(null);
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');

  const run = async (work: () => Promise<void>) => {
    setBusy(true);
    setTrouble('');
    setSaid('');
    try {
      await work();
    } catch (failure) {
      setTrouble(wordsOf(failure));
      // Somebody else may have entered it meanwhile, which the words say; then it can be opened.
      onKept();
    } finally {
      setBusy(false);
    }
  };

  const keep = (identity: Identity) =>
    run(async () => {
      await informants.keep(taskId, identity);
      setOpened(null);
      setSaid('已加密保存，并记入案卷。');
      onKept();
    });

  return (
    <>
      <div aria-live="polite">
        {trouble && <Alert type="error" showIcon title={trouble} />}
        {said && <Alert type="success" showIcon title={said} />}
      </div>
      {entry.entered && !opened ? (
        <>
          <dl className="mj-head mj-masked">
            <Masked name="姓名" />
            <Masked name="证件号码" />
            <Masked name="联系电话" />
            <Masked name="住址或者单位" />
            <div className="mj-head-wide">
              <dt>登记</dt>
              <dd>
                {entry.changedByName}，{dateTime(entry.changedAt)}
              </dd>
            </div>
          </dl>
          <div className="mj-actions">
            <Button type="primary" loading={busy} onClick={() => void run(async () => setOpened(await informants.open(taskId)))}>
              查看（记入案卷）
            </Button>
          </div>
        </>
      ) : (
        <IdentityForm
          key={opened?.version ?? 0}
          identity={opened ?? NOBODY}
          busy={busy}
          onKeep={(identity) => void keep(identity)}
          onHide={opened ? () => setOpened(null) : null}
        />
      )}
    </>
  );
}

function Masked({ name }: { name: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd aria-label="已隐藏">＊＊＊＊＊＊</dd>
    </div>
  );
}

interface FormGiven {
  identity: Identity;
  busy: boolean;
  onKeep: (identity: Identity) => void;
  onHide: (() => void) | null;
}

function IdentityForm({ identity, busy, onKeep, onHide }: FormGiven) {
  return (
    <Form
      layout="vertical"
      autoComplete="off"
      initialValues={identity}
      requiredMark={(label, { required }) => (required ? <>{label}（必填）</> : label)}
      onFinish={(entered: Omit<Identity, 'version'>) => onKeep({ ...entered, version: identity.version })}
    >
      <Form.Item name="name" label="姓名" rules={[{ required: true, whitespace: true, message: '请填写姓名' }]}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="idNumber" label="证件号码" extra="居民身份证18位，校验码须正确；其他证件为5至30位字母、数字。">
        <Input maxLength={30} autoComplete="off" />
      </Form.Item>
      <Form.Item name="phone" label="联系电话">
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name="address" label="住址或者单位">
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="remark" label="备注">
        <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} showCount autoComplete="off" />
      </Form.Item>
      <div className="mj-actions">
        <Button type="primary" htmlType="submit" loading={busy}>
          保存
        </Button>
        {onHide && <Button onClick={onHide}>隐藏，不保存</Button>}
      </div>
    </Form>
  );
}
