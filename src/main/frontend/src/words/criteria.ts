/** The criteria of a filter, which the webapp names in its own code. */
const CRITERIA: Record<string, string> = {
  'Process Instance': '流程实例',
  'Process definition': '流程定义',
  'Case Instance': '案例实例',
  'Case definition': '案例定义',
  'User / Group': '人员与单位',
  Task: '任务',
  Dates: '日期',
  Other: '其他',
  ID: '标识',
  'Business Key': '案号',
  Key: '代码',
  Name: '名称',
  Active: '有效',
  'Activity Instance ID': '环节实例标识',
  'Execution ID': '执行标识',
  Assignee: '承办人',
  Owner: '交办人',
  'Candidate Group': '可领取单位',
  'Candidate Groups': '可领取单位（任一）',
  'Candidate User': '可领取人员',
  'Involved User': '参与人员',
  Assigned: '已有承办人',
  Unassigned: '尚无承办人',
  'Delegation State': '委派状态',
  'Definition Key': '环节代码',
  Description: '说明',
  Priority: '优先级',
  'Priority Max': '优先级不高于',
  'Priority Min': '优先级不低于',
  'Tenant ID': '租户标识',
  'Without Tenant ID': '无租户',
  'Without Due Date': '无办理期限',
  'Created Before': '创建早于',
  'Created After': '创建晚于',
  'Due Before': '到期早于',
  'Due After': '到期晚于',
  'Follow Up Before': '跟进早于',
  'Follow Up After': '跟进晚于',
  'Follow Up Before or Not Existent': '跟进早于，或者未设跟进日期'
};

const ENDINGS: [string, string][] = [
  ['', ''],
  [' Like', '（模糊）'],
  [' In', '（任一）'],
  [' in', '（任一）']
];

/** The Chinese for a criterion, with the star that stands for "expressions are possible"; null if it is none. */
export function criterion(text: string): string | null {
  const star = text.endsWith('*') ? ' *' : '';
  const name = text.replace(/\s*\*$/, '');
  for (const [ending, chinese] of ENDINGS) {
    const plain = name.endsWith(ending) ? name.slice(0, name.length - ending.length) : '';
    if (Object.hasOwn(CRITERIA, plain)) {
      return `${CRITERIA[plain]}${chinese}${star}`;
    }
  }
  return null;
}
