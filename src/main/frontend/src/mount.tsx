import { StyleProvider } from '@ant-design/cssinjs';
import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Scope } from './webapp';

// The words of antd do not name the days and months of its calendars.
dayjs.locale('zh-cn');

const theme = {
  token: {
    colorPrimary: '#9b1c1c',
    colorLink: '#9b1c1c',
    colorTextSecondary: '#595959',
    colorTextTertiary: '#595959',
    colorTextDescription: '#595959',
    colorTextPlaceholder: '#6b6b6b',
    colorTextDisabled: '#6b6b6b',
    colorError: '#b00020',
    colorErrorText: '#b00020',
    colorErrorBg: '#fff0f0',
    colorErrorBorder: '#f0a8a8',
    borderRadius: 4,
    motion: false
  }
};

/** A part of the page with the look and the words of all parts. */
export function dressed(part: ReactNode): ReactNode {
  return (
    <StyleProvider hashPriority="high">
      {/* A list that is there as a whole is read as a whole; a virtual one is heard by the codes of its entries. */}
      <ConfigProvider locale={zhCN} theme={theme} virtual={false} button={{ autoInsertSpace: false }}>
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
