import { Button } from 'antd';
import { useState } from 'react';

/** The SHA-256 of a file: short, whole on demand, and to be copied for a comparison. */
export function Hash({ value, name }: { value: string; name: string }) {
  const [whole, setWhole] = useState(false);
  const [copied, setCopied] = useState(false);
  return (
    <span className="mj-hash">
      SHA-256：<code>{whole ? value : `${value.slice(0, 8)}…${value.slice(-8)}`}</code>
      <Button
        type="link"
        size="small"
        className="mj-more"
        aria-expanded={whole}
        aria-label={`${whole ? '收起' : '显示全部'}“${name}”的校验值`}
        onClick={() => setWhole(!whole)}
      >
        {whole ? '收起' : '全部'}
      </Button>
      <Button
        type="link"
        size="small"
        className="mj-more"
        aria-label={`复制“${name}”的校验值`}
        onClick={() => void copy(value).then(() => setCopied(true))}
      >
        复制
      </Button>
      <span role="status">{copied && '已复制'}</span>
    </span>
  );
}

/** The clipboard of the browser answers over TLS only; many offices have none inside. */
async function copy(text: string): Promise<void> {
  if (window.isSecureContext) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}
