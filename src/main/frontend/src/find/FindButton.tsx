import { SearchOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { FindDrawer } from './FindDrawer';

/** 查找案件 in the bar. */
export function FindButton() {
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState<string | null>(null);

  return (
    <div className="mj-bell">
      <button
        type="button"
        className="mj-bell-button mj-find-button"
        aria-haspopup="dialog"
        aria-expanded={open}
        title="查找案件"
        onClick={() => {
          setShown(null);
          setOpen(true);
        }}
      >
        <SearchOutlined aria-hidden />
        <span>查找案件</span>
      </button>
      <FindDrawer open={open} shown={shown} onShow={setShown} onClose={() => setOpen(false)} />
    </div>
  );
}
