import { criterion } from './criteria';
import { DECISION_PATTERNS, DECISIONS } from './decisions';

/** Chinese words for what the locale files of the webapp do not reach: its form library, pickers and diagrams. */

const EXACT: Record<string, string> = {
  ...DECISIONS,
  // the choices of a form
  Select: '请选择',
  Search: '输入文字查找',
  'No results': '没有匹配的选项',
  'All values selected': '已全部选择',
  'Remove tag': '移除',
  'Skip to search': '转到查找框',
  'Nothing to show.': '没有内容',
  'Add new': '添加',
  'Previous page': '上一页',
  'Next page': '下一页',
  Increment: '增加',
  Decrement: '减少',
  // what a form objects to
  'Field is required.': '必填项，请填写。',
  'Value is not a number.': '请填写数字。',
  'Value is expected to be an integer.': '请填写整数。',
  'Field must be a valid email.': '请填写正确的电子邮箱。',
  'Field must be a valid  international phone number. (e.g. +4930664040900)': '请填写正确的电话号码。',
  'Date is invalid.': '日期不正确。',
  // dates
  'mm/dd/yyyy': '月/日/年',
  'm/d/yyyy': '月/日/年',
  'dd/mm/yyyy': '日/月/年',
  'd/m/yyyy': '日/月/年',
  'yyyy/mm/dd': '年/月/日',
  'yyyy/m/d': '年/月/日',
  'yyyy-mm-dd': '年-月-日',
  'dd.mm.yyyy': '日.月.年',
  'hh:mm': '时:分',
  'hh:mm ?m': '时:分',
  HH: '时',
  MM: '分',
  AM: '上午',
  PM: '下午',
  Today: '今天',
  Clear: '清除',
  Done: '完成',
  previous: '上一页',
  next: '下一页',
  Year: '年',
  Month: '月',
  Hour: '时',
  Minute: '分',
  'Scroll to increment': '滚动可增加',
  'Click to toggle': '点击可切换',
  // diagrams
  'zoom in': '放大',
  'zoom out': '缩小',
  'reset zoom': '看全图',
  'Open element documentation': '查看环节说明',
  // icons, for who hears the page
  bell: '收件箱',
  close: '关闭',
  left: '上一页',
  right: '下一页',
  ellipsis: '更多页',
  'double-left': '向前五页',
  'double-right': '向后五页',
  down: '展开',
  loading: '正在读取',
  'close-circle': '错误',
  'info-circle': '提示',
  'exclamation-circle': '注意',
  // types of variables
  String: '文本',
  Boolean: '是否',
  Short: '短整数',
  Integer: '整数',
  Long: '长整数',
  Double: '小数',
  Date: '日期',
  File: '文件',
  Object: '对象',
  // what a card of the list shows when the mouse rests on it
  caseNumber: '案号',
  stageName: '阶段',
  unitName: '承办部门',
  'task.assignee': '承办人',
  // what the server or the network says before ours is asked
  Unauthorized: '用户名或密码错误、账户已锁定，或者没有本应用的访问权限',
  'Unsuccessful HTTP response': '服务器没有完成该请求，请稍后重试；已填写的内容还在，没有丢失。',
  Close: '关闭',
  'Powered by bpmn.io': '表单由 bpmn.io 提供',
  // Cockpit
  'Toggle this section': '收起或展开本栏',
  Actions: '操作',
  Null: '空值',
  processDefinition: '流程定义',
  userTask: '人工任务',
  serviceTask: '系统任务',
  businessRuleTask: '决策任务',
  callActivity: '调用流程',
  subProcess: '子流程',
  'timer-transition': '定时流转',
  'timer-intermediate-transition': '定时流转',
  'async-continuation': '异步执行',
  intermediateTimer: '定时事件',
  boundaryTimer: '定时边界事件',
  null: '无',
  'Message is null.': '没有错误信息',
  'Failed Job': '失败的作业',
  'Failed External Task': '失败的外部任务',
  // Admin
  WORKFLOW: '工作组',
  SYSTEM: '系统组',
  PI: '流程实例',
  DI: '决策实例',
  TU: '任务用户',
  FNI: '流程节点实例',
  EDE: '决策元素',
  // zones of the clock in the foot of the page
  'Asia/Shanghai': '北京时间',
  UTC: '协调世界时'
};

const PATTERNS: [RegExp, string][] = [
  ...DECISION_PATTERNS,
  [/^(?:<task> <- )?No matching task with id .+$/, '该任务已经办结，或者不由您办理。'],
  [/^Request has been terminated[^]*$/, '与服务器的连接中断，请检查网络后重试；已填写的内容还在，没有丢失。'],
  [/^(?:Historic batch|Batch) with id '(.+)' does not exist$/, '没有标识为$1的批量操作的记录'],
  [/^DATE: (.+)$/, '日期：$1'],
  [/^DURATION: (.+)$/, '时长：$1'],
  [/^CYCLE: (.+)$/, '周期：$1'],
  [/^E\.g\.: `(.+)`$/, '例如：$1'],
  [/^Field must have minimum value of (.+)\.$/, '不得小于$1。'],
  [/^Field must have maximum value of (.+)\.$/, '不得大于$1。'],
  [/^Field must have minimum length of (\d+)\.$/, '不得少于$1个字。'],
  [/^Field must have maximum length of (\d+)\.$/, '不得超过$1个字。'],
  [/^Field must match pattern .+\.$/, '格式不正确。'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, '最多$1位小数。'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, '数值不符合规定的间隔，可填$1或者$2。'],
  [/^Remove list item (\d+)$/, '移除第$1项']
];

/** A refusal names a field by its label and, for programs, its key; people read the label alone. */
export function withoutKeys(text: string): string {
  return text.replace(/(“[^”]*”)（[A-Za-z]\w*）/g, '$1');
}

/** The Chinese for a whole text of the webapp; null if it has none. */
export function translate(text: string): string | null {
  const said = text.trim();
  if (!said || !/[A-Za-z]/.test(said)) {
    return null;
  }
  const exact = Object.hasOwn(EXACT, said) ? EXACT[said] : undefined;
  if (exact !== undefined) {
    return exact;
  }
  const pattern = PATTERNS.find(([form]) => form.test(said));
  if (pattern) {
    return said.replace(pattern[0], pattern[1]);
  }
  const plain = withoutKeys(said);
  return plain === said ? criterion(said) : plain;
}
