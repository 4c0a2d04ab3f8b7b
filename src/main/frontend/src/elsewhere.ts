import { keepFocus } from './access/focus';
import { watchNames } from './access/names';
import { endIdleSession } from './idle';
import { tellEndedSession } from './session';
import { whenStarted } from './webapp';
import { localizeCalendars } from './words/calendars';
import { watch } from './words/chinese';

// What Cockpit, Admin and the welcome page get of ours: Chinese words and names, no parts.
watch();
watchNames();
keepFocus();
localizeCalendars();
whenStarted((root) => {
  endIdleSession(root);
  tellEndedSession(root, '长时间未操作或者登录已过期，请重新登录。未保存的内容须重新填写。');
});

export default [];
