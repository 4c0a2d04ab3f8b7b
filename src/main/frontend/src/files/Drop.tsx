import { InboxOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import type { CaseFiles } from '../server';
import { sizeInWords } from './plain';

interface Given {
  limits: CaseFiles;
  onFiles: (files: File[]) => void;
  onFolder: (name: string) => void;
}

/** Where files are dropped or chosen. */
export function Drop({ limits, onFiles, onFolder }: Given) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const items = [...event.dataTransfer.items].filter((item) => item.kind === 'file');
    const folders = items.filter((item) => item.webkitGetAsEntry()?.isDirectory);
    folders.forEach((folder) => onFolder(folder.webkitGetAsEntry()?.name ?? ''));
    onFiles(
      items
        .filter((item) => !folders.includes(item))
        .map((item) => item.getAsFile())
        .filter((file) => file !== null)
    );
  };
  return (
    <div
      className={over ? 'mj-drop mj-drop-over' : 'mj-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <InboxOutlined aria-hidden />
      <div>
        <p>
          把文件拖到这里，或者 <Choose label="选择文件" multiple onFiles={onFiles} primary />
        </p>
        <p className="mj-record-who">
          可以一次选择多个；每个不超过{sizeInWords(limits.maxSize)}；可上传{limits.types.join('、')}
        </p>
      </div>
    </div>
  );
}

interface Choice {
  label: string;
  title?: string;
  multiple?: boolean;
  primary?: boolean;
  onFiles: (files: File[]) => void;
}

/** A button that lets the person choose files. */
export function Choose({ label, title, multiple = false, primary = false, onFiles }: Choice) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size="small"
        type={primary ? 'primary' : 'default'}
        {...(title ? { 'aria-label': title } : {})}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        aria-label={title ?? label}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}

/** A file that is dropped beside the field would take the place of the whole page. */
export function useNoStrayDrops(): void {
  useEffect(() => {
    const stop = (event: Event) => event.preventDefault();
    window.addEventListener('dragover', stop);
    window.addEventListener('drop', stop);
    return () => {
      window.removeEventListener('dragover', stop);
      window.removeEventListener('drop', stop);
    };
  }, []);
}
