import { Button } from 'antd';
import { useState } from 'react';
import { Mark } from '../Mark';
import { dateTime } from '../plain';
import type { FileVersion } from '../server';
import { Choose } from './Drop';
import { Hash } from './Hash';
import { counts, type Series, sizeInWords, twin } from './plain';

export interface Doings {
  onPreview: (file: FileVersion) => void;
  onSave: (file: FileVersion) => void;
  /** Both null where one may only read. */
  onReplace: ((file: FileVersion, better: File[]) => void) | null;
  onWithdraw: ((file: FileVersion) => void) | null;
}

/** A file with its newest version and, on demand, the others. */
export function FileEntry({ series, all, doings }: { series: Series; all: FileVersion[]; doings: Doings }) {
  const [open, setOpen] = useState(false);
  const { newest, others } = series;
  return (
    <li className="mj-file">
      <Version file={newest} newest twin={twin(newest, all)} doings={doings} />
      {others.length > 0 && (
        <Button type="link" size="small" className="mj-more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? '收起其他版本' : `其他版本（${others.length}）`}
        </Button>
      )}
      {open && (
        <ul aria-label={`“${newest.name}”的其他版本`}>
          {others.map((file) => (
            <li key={file.id}>
              <Version file={file} newest={false} twin={undefined} doings={doings} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

interface Shown {
  file: FileVersion;
  newest: boolean;
  twin: FileVersion | undefined;
  doings: Doings;
}

function Version({ file, newest, twin: same, doings }: Shown) {
  const { onPreview, onSave, onReplace, onWithdraw } = doings;
  return (
    <article>
      <div className="mj-file-head">
        <h4 className="mj-file-name">{counts(file) ? <bdi>{file.name}</bdi> : <del><bdi>{file.name}</bdi></del>}</h4>
        <span className="mj-file-actions">
          {file.previewed && (
            <Button size="small" aria-label={`预览“${file.name}”第${file.version}版`} onClick={() => onPreview(file)}>
              预览
            </Button>
          )}
          <Button size="small" aria-label={`下载“${file.name}”第${file.version}版`} onClick={() => onSave(file)}>
            下载
          </Button>
          {newest && counts(file) && onReplace && (
            <Choose label="新版本" title={`上传“${file.name}”的新版本`} onFiles={(better) => onReplace(file, better)} />
          )}
          {counts(file) && onWithdraw && (
            <Button size="small" aria-label={`撤回“${file.name}”第${file.version}版`} onClick={() => onWithdraw(file)}>
              撤回
            </Button>
          )}
        </span>
      </div>
      <p className="mj-record-who">
        {file.kind}　{sizeInWords(file.size)}　第{file.version}版　{file.uploadedByName}　{dateTime(file.uploadedAt)}
        {!file.previewed && '　不能在线预览，请下载查看'}
      </p>
      {!counts(file) && (
        <p>
          <Mark colour="red">已撤回</Mark> {file.withdrawnByName}　{dateTime(file.withdrawnAt)}　理由：{file.withdrawalReason}
        </p>
      )}
      {same && (
        <p>
          <Mark colour="yellow">内容相同</Mark> 与“{same.name}”第{same.version}版完全相同，如属重复上传请撤回
        </p>
      )}
      <p className="mj-record-who">
        <Hash value={file.sha256} name={file.name} />
      </p>
    </article>
  );
}
