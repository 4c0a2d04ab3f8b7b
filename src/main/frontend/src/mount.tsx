import { StyleProvider } from '@ant-design/cssinjs';
import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Scope } from './webapp';

const theme = {
  token: {
    colorPrimary: '#9b1c1c',
    colorLink: '#9b1c1c',
    colorTextSecondary: '#595959',
    colorTextTertiary: '#595959',
    colorTextDescription: '#595959',
    colorTextPlaceholder: '#6b6b6b',
    borderRadius: 4,
    motion: false
  }
};

/** A part of the page with the look and the words of all parts. */
export function dressed(part: ReactNode): ReactNode {
  return (
    <StyleProvider hashPriority="high">
      <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }}>
        {part}
      </ConfigProvider>
    </StyleProvider>
  );
}

/** Draws a part for as long as its scope lives. */
export function mount(node: HTMLElement, scope: Scope, part: ReactNode): void {
  const root = createRoot(node);
  root.render(dressed(part));
  scope.$on('$destroy', () => root.unmount());
}
