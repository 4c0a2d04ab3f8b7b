import { createElement } from 'react';
import { keepFocus } from './access/focus';
import { watchNames } from './access/names';
import { CaseTab } from './casefile/CaseTab';
import { guardDrafts } from './drafts';
import { queue } from './files/queue';
import { FindButton } from './find/FindButton';
import { Bell } from './inbox/Bell';
import { endIdleSession } from './idle';
import { hideTab, LABEL } from './informant/hide';
import { InformantTab } from './informant/InformantTab';
import { mount } from './mount';
import { knowPage } from './page';
import { tellEndedSession } from './session';
import { watchStart } from './registration/watchStart';
import { byTask } from './server';
import { dress } from './style';
import { keepUnsaved } from './unsaved/keep';
import type { Plugin } from './webapp';
import { localizeCalendars } from './words/calendars';
import { watch } from './words/chinese';
import { tellErrorsInChinese } from './words/errors';

const SESSION_ENDED =
  '请重新登录。任务表单和办理操作中未提交的内容已保存在本机，登录后重新打开该任务即可继续填写；检举控告人信息不在本机保存，须重新填写。';

dress();
watch();
watchNames();
keepFocus();
localizeCalendars();
keepUnsaved();

const bell: Plugin = {
  id: 'mingjian-inbox',
  pluginPoint: 'tasklist.navbar.action',
  priority: 1000,
  render: (node, _given, scope) => {
    guardDrafts(scope);
    knowPage(scope);
    endIdleSession(scope);
    queue.guard(scope);
    tellErrorsInChinese(scope);
    tellEndedSession(scope, SESSION_ENDED);
    localizeCalendars();
    mount(node, scope, createElement(Bell));
  }
};

const casefile: Plugin = {
  id: 'mingjian-casefile',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: '案卷' },
  render: (node, given, scope) => {
    if (given.taskId) {
      mount(node, scope, createElement(CaseTab, { door: byTask(given.taskId), key: given.taskId }));
    }
  }
};

const find: Plugin = {
  id: 'mingjian-find',
  pluginPoint: 'tasklist.navbar.action',
  priority: 1001,
  render: (node, _given, scope) => {
    hideTab();
    watchStart();
    mount(node, scope, createElement(FindButton));
  }
};

const informant: Plugin = {
  id: 'mingjian-informant',
  pluginPoint: 'tasklist.task.detail',
  priority: 100,
  properties: { label: LABEL },
  render: (node, given, scope) => {
    if (given.taskId) {
      mount(node, scope, createElement(InformantTab, { taskId: given.taskId, key: given.taskId }));
    }
  }
};

export default [bell, find, casefile, informant];
