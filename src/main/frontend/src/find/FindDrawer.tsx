import { Button, Drawer } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { CaseTab } from '../casefile/CaseTab';
import { byNumber } from '../server';
import { Conditions } from './Conditions';
import { NOTHING } from './finding';
import { Results } from './Results';

interface Given {
  open: boolean;
  shown: string | null;
  onShow: (caseNumber: string | null) => void;
  onClose: () => void;
}

/** The search, and in its place the case that was chosen; the results are still there on the way back. */
export function FindDrawer({ open, shown, onShow, onClose }: Given) {
  const [conditions, setConditions] = useState(NOTHING);
  const [turn, setTurn] = useState(0);
  const back = useRef<HTMLButtonElement>(null);
  const search = useRef<HTMLDivElement>(null);

  const focusFirst = () => search.current?.querySelector('input')?.focus();

  const goBack = () => {
    const left = shown;
    onShow(null);
    window.setTimeout(() => {
      const rows = search.current?.querySelectorAll<HTMLElement>('.mj-open-case') ?? [];
      const row = Array.from(rows).find((one) => one.textContent === left);
      row ? row.focus() : focusFirst();
    }, 0);
  };

  useEffect(() => {
    if (open && shown) {
      window.setTimeout(() => back.current?.focus(), 0);
    }
  }, [open, shown]);

  return (
    <Drawer
      title={shown ? `案卷 ${shown}` : '查找案件'}
      open={open}
      onClose={() => {
        // The fields are empty when it opens again; results that nobody asked for would stand below them.
        setConditions(NOTHING);
        onClose();
      }}
      afterOpenChange={(now) => now && !shown && focusFirst()}
      size="min(1180px, 94vw)"
      zIndex={1100}
      destroyOnHidden
      rootClassName="mj-inbox mj-find"
    >
      {shown && (
        <>
          <Button ref={back} size="small" onClick={goBack}>
            返回查找结果
          </Button>
          <div className="mj-find-case">
            <CaseTab door={byNumber(shown)} />
          </div>
        </>
      )}
      <div ref={search} hidden={shown !== null}>
        <Conditions
          onFind={(next) => {
            setConditions(next);
            setTurn((before) => before + 1);
          }}
        />
        <Results key={turn} conditions={conditions} onOpen={onShow} />
      </div>
    </Drawer>
  );
}
