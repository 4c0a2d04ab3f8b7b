import { Alert, Empty } from 'antd';
import { useEffect, useState } from 'react';
import { useAnswer } from '../loading';
import { type Door, type CaseFiles, type FileVersion, server, wordsOf } from '../server';
import { Failed, Waiting } from '../states';
import { Drop, useNoStrayDrops } from './Drop';
import { type Doings, FileEntry } from './FileEntry';
import { bySeries, hopeless } from './plain';
import { Preview, save } from './Preview';
import { queue, useSendings } from './queue';
import { Sendings } from './Sendings';
import { Withdrawal } from './Withdrawal';

interface Given {
  door: Door;
  onChange: () => void;
}

/** 附件: the files of a case, and the way to add, replace and withdraw them. */
export function Files({ door, onChange }: Given) {
  const [answer, again] = useAnswer((signal) => server.files(door, signal), [door]);
  if (answer.state === 'loading') {
    return <Waiting words="正在读取附件" />;
  }
  if (answer.state === 'failed') {
    return <Failed words={answer.words} onRetry={again} />;
  }
  const changed = () => {
    again();
    onChange();
  };
  return <Listed door={door} list={answer.value} onChange={changed} />;
}

interface Trouble {
  file: FileVersion;
  words: string;
}

function Listed({ door, list, onChange }: { door: Door; list: CaseFiles; onChange: () => void }) {
  const [shown, setShown] = useState<FileVersion | null>(null);
  const [leaving, setLeaving] = useState<FileVersion | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [done, setDone] = useState('');
  useNoStrayDrops();
  useEffect(
    () =>
      queue.onArrival((to, taken) => {
        if (to === door) {
          setDone(`“${taken.name}”${taken.version > 1 ? `第${taken.version}版` : ''}已上传`);
          onChange();
        }
      }),
    [door, onChange]
  );

  const add = (files: File[], replaces: FileVersion | null) =>
    files.forEach((file) => queue.add(door, file, replaces, hopeless(file, list)));
  const keep = (file: FileVersion) => {
    setTrouble(null);
    save(door, file).catch((failure: unknown) => setTrouble({ file, words: wordsOf(failure) }));
  };
  const doings: Doings = {
    onPreview: setShown,
    onSave: keep,
    onReplace: list.mayAdd ? (file, better) => add(better, file) : null,
    onWithdraw: list.mayAdd ? setLeaving : null
  };
  return (
    <>
      {list.mayAdd && (
        <Drop
          limits={list}
          onFiles={(files) => add(files, null)}
          onFolder={(name) => queue.add(door, new File([], name), null, '不能上传文件夹，请选择其中的文件。')}
        />
      )}
      <Sendings sendings={useSendings(door)} />
      <p className="mj-record-who" role="status">
        {done}
      </p>
      {trouble && (
        <Alert
          type="error"
          showIcon
          closable={{ onClose: () => setTrouble(null), 'aria-label': '不再显示' }}
          title={`“${trouble.file.name}”未能下载`}
          description={trouble.words}
        />
      )}
      <Entries list={list} doings={doings} />
      {shown && <Preview door={door} file={shown} onSave={() => keep(shown)} onLeave={() => setShown(null)} />}
      {leaving && (
        <Withdrawal
          door={door}
          file={leaving}
          onLeave={() => setLeaving(null)}
          onDone={() => {
            setLeaving(null);
            setDone(`“${leaving.name}”第${leaving.version}版已撤回`);
            onChange();
          }}
        />
      )}
    </>
  );
}

function Entries({ list, doings }: { list: CaseFiles; doings: Doings }) {
  const files = bySeries(list.files);
  if (files.length === 0) {
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="还没有附件" />;
  }
  return (
    <ul className="mj-files" aria-label="附件">
      {files.map((series) => (
        <FileEntry key={series.newest.series} series={series} all={list.files} doings={doings} />
      ))}
    </ul>
  );
}
