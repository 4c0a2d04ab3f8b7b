import { Drawer } from 'antd';
import { useReturningFocus } from '../returning';
import { byNumber } from '../server';
import { CaseTab } from './CaseTab';

interface Given {
  caseNumber: string;
  onClose: () => void;
}

/** The case by its number, for who comes to it without a task. */
export function CaseDrawer({ caseNumber, onClose }: Given) {
  useReturningFocus();
  return (
    <Drawer
      title={`案卷 ${caseNumber}`}
      open
      onClose={onClose}
      size={860}
      zIndex={1050}
      destroyOnHidden
      rootClassName="mj-case-drawer"
    >
      <CaseTab door={byNumber(caseNumber)} />
    </Drawer>
  );
}
