/** Names and roles for those parts of the webapp that say nothing to somebody who hears the page. */

const NAMED = 'data-mj-named';

/** What a button or link without a text does, if its tooltip does not say so; the first that fits. */
const ICONS: [string, string][] = [
  ['.region-toggle[data-region="filters"]', '收起或展开筛选栏'],
  ['.region-toggle[data-region="list"]', '收起或展开任务列表'],
  ['.region-toggle[data-region="task"]', '收起或展开任务详情'],
  ['.maximize', '任务详情占满窗口'],
  ['.reset-regions', '恢复三栏显示'],
  ['.stored-criteria > .dropdown-toggle', '保存的检索条件'],
  ['.stored-criteria .btn', '保存检索条件'],
  ['.app-switch > .dropdown-toggle', '切换应用'],
  ['.app-label-wrapper[href*="/tasklist/"]', '进入办案'],
  ['.app-label-wrapper[href*="/cockpit/"]', '进入监督'],
  ['.app-label-wrapper[href*="/admin/"]', '进入管理'],
  ['[ng-click^="changeOrder"]', '按本列排序'],
  ['[ng-click="toggleOpen()"]', '展开或收起下级环节'],
  ['.bjs-drilldown', '进入子流程'],
  ['[state-circle]', '查看流程实例'],
  [':is(.glyphicon-ok, :has(> .glyphicon-ok))', '确定'],
  [':is(.glyphicon-remove, :has(> .glyphicon-remove))', '取消'],
  [':is(.glyphicon-pencil, :has(> .glyphicon-pencil))', '修改'],
  [':is(.glyphicon-plus-sign, :has(> .glyphicon-plus-sign))', '添加'],
  [':is(.glyphicon-remove-sign, :has(> .glyphicon-remove-sign))', '移除'],
  [':is(.glyphicon-calendar, :has(> .glyphicon-calendar))', '选择日期'],
  [':is(.glyphicon-chevron-up, :has(> .glyphicon-chevron-up))', '增加'],
  [':is(.glyphicon-chevron-down, :has(> .glyphicon-chevron-down))', '减少'],
  [':is(.uib-left, :has(> .glyphicon-chevron-left))', '上一页'],
  [':is(.uib-right, :has(> .glyphicon-chevron-right))', '下一页']
];

/** What is entered where no label says so. */
const FIELDS: [string, string][] = [
  ['[name="filterColor"]', '颜色'],
  ['[name="filterPriority"]', '优先级'],
  ['[name="queryParamKey"]', '条件'],
  ['[name="queryParamValue"]', '值'],
  ['[ng-model="variable.varType"]', '变量类型'],
  ['.stored-criteria input', '检索条件的名称'],
  ['[ng-model="formData.editValue"], [ng-model="editValue"]', '检索值'],
  ['.form-control[name="name"][ng-keyup]', '按名称查找环节'],
  ['[name="includeInstancesValue"]', '包括已有流程实例'],
  ['[name="includeJobsPriority"], [name="includeJobsValue"]', '包括已有作业'],
  ['#preserveDueDate', '保留到期时间'],
  ['#dueDate[type=radio]', '设置到期时间'],
  ['[ng-model="hours"]', '时'],
  ['[ng-model="minutes"]', '分']
];

function first(element: Element, names: [string, string][]): string | null {
  return names.find(([selector]) => element.matches(selector))?.[1] ?? null;
}

function tooltip(element: Element): string | null {
  const near = [element, ...element.querySelectorAll('[uib-tooltip], [title]'), element.parentElement];
  for (const at of near) {
    const said = at?.getAttribute('title')?.trim() || at?.getAttribute('uib-tooltip')?.trim();
    if (said) {
      return said;
    }
  }
  return null;
}

function name(element: Element, words: string | null): void {
  if (words && element.getAttribute('aria-label') !== words) {
    element.setAttribute('aria-label', words);
    element.setAttribute(NAMED, '');
  }
}

/** Whether nobody but us names it. */
function nameless(element: Element): boolean {
  return element.hasAttribute(NAMED) || !element.getAttribute('aria-label')?.trim();
}

function labelled(field: Element): boolean {
  const labels = (field as HTMLInputElement).labels;
  return Array.from(labels ?? []).some((label) => label.textContent?.trim()) || field.hasAttribute('aria-labelledby');
}

function remove(element: Element, ...attributes: string[]): void {
  attributes.forEach((attribute) => element.removeAttribute(attribute));
}

/** Goes once through the page; what has its name already costs nothing. */
export function nameParts(page: ParentNode): void {
  for (const part of page.querySelectorAll('a, button')) {
    if (nameless(part) && !(part as HTMLElement).innerText.trim() && !part.closest('.mj-case, .mj-inbox, .mj-bell')) {
      name(part, tooltip(part) ?? first(part, ICONS));
    }
  }
  for (const field of page.querySelectorAll('input:not([type=hidden]), select, textarea')) {
    if (nameless(field) && !labelled(field)) {
      const row = field.closest('.form-group')?.querySelector('label')?.textContent?.trim();
      name(field, field.getAttribute('placeholder') || first(field, FIELDS) || row || null);
    }
  }
  for (const field of page.querySelectorAll('input[aria-owns]:not([role])')) {
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-controls', field.getAttribute('aria-owns') ?? '');
  }
  // What an icon is called by those who drew it is no word for anybody else; what it stands for is said beside it.
  for (const icon of page.querySelectorAll('.anticon[aria-label]')) {
    if (/^[a-z-]+$/.test(icon.getAttribute('aria-label') ?? '')) {
      remove(icon, 'aria-label', 'role');
      icon.setAttribute('aria-hidden', 'true');
    }
  }
  for (const list of page.querySelectorAll('[role=listbox]:not([aria-label])')) {
    list.setAttribute('aria-label', '可选内容');
  }
  // What scrolls can be reached by the keys, also the open list of a choice and a wide decision table.
  for (const list of page.querySelectorAll(':is(.ant-select-dropdown-list-holder, .tjs-table-container):not([tabindex])')) {
    list.setAttribute('tabindex', '0');
  }
  // An option is chosen as a whole; a link in it would be a second thing to stop at.
  for (const link of page.querySelectorAll('li[role=option] > a[href]')) {
    remove(link, 'href', 'tabindex');
  }
  for (const heading of page.querySelectorAll('[role=heading]:not([aria-level])')) {
    heading.setAttribute('aria-level', '4');
  }
  // A link without an address is a button; the spinners of a clock stay out of the way of the keys.
  for (const link of page.querySelectorAll(`a:is([ng-click], [${NAMED}]):not([href], [role])`)) {
    link.setAttribute('role', 'button');
    if (!link.hasAttribute('tabindex')) {
      link.setAttribute('tabindex', '0');
    }
  }
  // A lamp in a link shows whether something is on; it is nothing to stop at.
  for (const lamp of page.querySelectorAll<HTMLInputElement>('a input.toggle[type=radio]:enabled')) {
    lamp.disabled = true;
    lamp.setAttribute('aria-hidden', 'true');
  }
  // The folds of a dialog are buttons that open a part, not tabs.
  for (const fold of page.querySelectorAll('.panel-group')) {
    remove(fold, 'role');
    for (const part of fold.querySelectorAll('.panel-heading, .panel-collapse')) {
      remove(part, 'role', 'aria-selected', 'aria-expanded');
    }
    for (const toggle of fold.querySelectorAll('a.accordion-toggle')) {
      const open = toggle.closest('.panel')?.classList.contains('panel-open') ?? false;
      toggle.setAttribute('role', 'button');
      toggle.setAttribute('aria-expanded', String(open));
    }
  }
}

function press(event: KeyboardEvent): void {
  const at = event.target;
  if (event.key === 'Enter' && at instanceof HTMLElement && at.matches('a[role=button]:not([href])')) {
    at.click();
  }
}

/** Names the parts of the page, now and whenever it changes. */
export function watchNames(): void {
  document.addEventListener('keydown', press);
  let waiting = false;
  const pass = () => {
    waiting = false;
    nameParts(document);
  };
  pass();
  new MutationObserver(() => {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(pass);
    }
  }).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['uib-tooltip', 'title', 'class', 'href', 'role', 'aria-selected']
  });
}
