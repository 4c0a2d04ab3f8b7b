// The forms of an official paper as GB/T 9704-2012 has them: A4, type area 156 mm by 225 mm, 22 lines of 28 characters, text in
// 3号 仿宋, title in 2号 小标宋, page numbers in dashes, and the red head of letters and decisions.
import {
  AlignmentType, BorderStyle, Document, Footer, HeightRule, LineRuleType, PageNumber, Paragraph, Table,
  TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType
} from 'docx';

const MM = 1440 / 25.4;
const mm = (length) => Math.round(length * MM);
const BODY = '仿宋_GB2312';
const TITLE = '方正小标宋简体';
const HEAD = '黑体';
const RED = 'FF0000';
const THREE = 32; // 3号 16 pt
const FOUR = 28; // 4号 14 pt
const SMALL_FOUR = 24; // 小4号 12 pt
const TWO = 44; // 2号 22 pt
const WIDTH = mm(156);
const LINE = { line: 579, lineRule: LineRuleType.EXACT };
// 28 characters of 16 pt want 448 pt where 156 mm have 442.
const CLOSE = { characterSpacing: -5 };
const TIGHT = { line: 400, lineRule: LineRuleType.AT_LEAST };

const font = (eastAsia) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia });
const run = (text, size = THREE, face = BODY, more = {}) => new TextRun({ text, size, font: font(face), ...more });

const para = (text, more = {}, size = THREE, face = BODY, runMore = {}) =>
  new Paragraph({ spacing: LINE, ...more, children: text === '' ? [] : [run(text, size, face, runMore)] });

/** 正文段落: two empty places at its beginning. */
export const p = (text) => {
  const made = (more) => para(text, { indent: { firstLine: 630 }, ...more }, THREE, BODY, CLOSE);
  return Object.assign(made(), { kept: () => made({ keepNext: true }) });
};
/** 一级标题. */
export const h = (text) => para(text, { indent: { firstLine: 630 }, keepNext: true }, THREE, HEAD, CLOSE);
/** 顶格. */
export const flush = (text) => para(text, {}, THREE, BODY, CLOSE);
export const empty = () => para('');
/** A line to be filled in by hand or from the record, as in 笔录. */
export const line = (text) => para(text, { spacing: { line: 520, lineRule: LineRuleType.EXACT } }, FOUR);
export const right = (text, size = THREE) => para(text, { alignment: AlignmentType.RIGHT }, size);
const centred = (text, size, face, more = {}) =>
  para(text, { alignment: AlignmentType.CENTER, spacing: { line: Math.max(560, size * 14), lineRule: LineRuleType.EXACT }, ...more }, size, face);
/** 标题, 2号小标宋, one line or several. */
export const title = (...lines) => lines.map((text) => centred(text, TWO, TITLE));

/** 署名和成文日期: the day four places from the right, the name above it. */
export const signed = (name, day) => [
  Object.assign(para('', { keepNext: true }), { signature: true }),
  para(name, { alignment: AlignmentType.RIGHT, indent: { right: 640 }, keepNext: true }),
  para(day, { alignment: AlignmentType.RIGHT, indent: { right: 1280 } })
];
/** The last paragraph goes with the signature: a page of signatures without text does not happen. */
const together = (body) => body.map((part, i) => (body[i + 1]?.signature && part.kept ? part.kept() : part));
/** 抄送 between two lines, at the end. */
export const copied = (text) =>
  para(`　${text}`, {
    spacing: { before: 160, line: 440, lineRule: LineRuleType.AT_LEAST },
    border: {
      top: { style: BorderStyle.SINGLE, size: 8, space: 4, color: '000000' },
      bottom: { style: BorderStyle.SINGLE, size: 8, space: 4, color: '000000' }
    }
  }, FOUR);

/** 版头 of a decision or a notice: the office in red, its number, the red line. */
const redHead = (office) => [
  redName(office, 72),
  para('', { spacing: { line: 700, lineRule: LineRuleType.EXACT } }),
  para('{{文号}}', {
    alignment: AlignmentType.CENTER,
    spacing: { after: 560, line: 560, lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: 18, space: 11, color: RED } }
  })
];

const redName = (office, size) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line: size * 13, lineRule: LineRuleType.AT_LEAST },
    children: [run(office, size, TITLE, { color: RED })]
  });

/** 公文 with a red head: 决定书, 通知书, 通知. */
export const decision = (office, titles, body) => ({
  first: 37,
  children: [
    ...redHead(office),
    ...title(...titles),
    empty(),
    ...together(body)
  ]
});

/** 信函格式: name and double red line above, number at the right below it, double red line at the foot of the first page. */
export const letter = (office, titles, body) => ({
  first: 30,
  letter: true,
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 240, line: 860, lineRule: LineRuleType.AT_LEAST },
      indent: { left: -mm(7), right: -mm(7) },
      border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, space: 8, color: RED } },
      children: [run(office, 68, TITLE, { color: RED })]
    }),
    right('{{文号}}'),
    empty(),
    ...title(...titles),
    para('', { spacing: { line: 320, lineRule: LineRuleType.EXACT } }),
    ...together(body)
  ]
});

/** 报告, 方案: title and text without a head; its number, if any, at the right above. */
export const report = (titles, body, { numbered = false } = {}) => ({
  first: 37,
  children: [...(numbered ? [right('{{文号}}')] : []), ...title(...titles), empty(), ...together(body)]
});

/** 笔录, 回证: lines to fill in and to sign. */
export const record = (titles, body) => ({ first: 30, plain: true, children: [...title(...titles), empty(), ...body] });

const border = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
const borders = { top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border };
const COLUMNS = [mm(28), mm(50), mm(28), mm(50)];

const cellText = (text, more = {}, size = FOUR) =>
  text.split('\n').map((part) => new Paragraph({ spacing: TIGHT, ...more, children: [run(part, size)] }));

const cell = (children, width, more = {}) =>
  new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    ...more
  });

/** Five characters fit; more are broken into lines of about the same length. */
const balanced = (text) => {
  if (text.length <= 5 || text.startsWith('[')) {
    return text;
  }
  const each = Math.ceil(text.length / Math.ceil(text.length / 5));
  return text.match(new RegExp(`.{1,${each}}`, 'gu')).join('\n');
};
const label = (text, width = COLUMNS[0]) => cell(cellText(balanced(text), { alignment: AlignmentType.CENTER }), width);
const wide = COLUMNS[1] + COLUMNS[2] + COLUMNS[3];
const row = (children, height, more = {}) =>
  new TableRow({ height: { value: height, rule: HeightRule.ATLEAST }, children, ...more });

/** Two fields beside each other. */
export const pair = (one, first, other, second) =>
  row([label(one), cell(cellText(first), COLUMNS[1]), label(other), cell(cellText(second), COLUMNS[3])], 640);
/** One field over the whole width; `tall` in mm. */
export const full = (name, text, tall = 12) =>
  row([label(name), cell(cellText(text), wide, { columnSpan: 3, verticalAlign: tall > 12 ? VerticalAlign.TOP : VerticalAlign.CENTER })], mm(tall));
/** A box to be signed by hand. */
export const box = (name, tall = 26) =>
  row([
    label(name),
    cell([...cellText(''), ...cellText('签名：　　　　　　　　年　月　日', { alignment: AlignmentType.RIGHT })], wide, {
      columnSpan: 3,
      verticalAlign: VerticalAlign.BOTTOM
    })
  ], mm(tall), { cantSplit: true });
/** 审批意见: one row for each level of the chain, in order. */
export const opinions = () => [
  row([cell(cellText('审　批　意　见{{审批意见栏}}', { alignment: AlignmentType.CENTER, keepNext: true }), WIDTH, { columnSpan: 4 })], 560),
  row([
    label('[审批层级]'),
    cell([...cellText('[意见]'), ...cellText('[签署]', { alignment: AlignmentType.RIGHT })], wide, { columnSpan: 3 })
  ], mm(20), { cantSplit: true })
];

/** 呈批表, 登记表: a table in the form that the boxes are signed in. */
export const form = (titles, rows, { numbered = false, note } = {}) => ({
  first: 30,
  plain: true,
  children: [
    ...title(...titles),
    para(numbered ? '编号：{{文号}}' : '案号：{{案号}}', { alignment: AlignmentType.RIGHT, spacing: { before: 160, after: 60 } }, FOUR),
    new Table({
      rows: rows.flat(),
      width: { size: WIDTH, type: WidthType.DXA },
      columnWidths: COLUMNS,
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      borders
    }),
    ...(note ? [para(note, { spacing: { before: 80, line: 360, lineRule: LineRuleType.AT_LEAST } }, SMALL_FOUR)] : [])
  ]
});

/** 目录, 登记: a row for each entry of a list, and `spare` empty ones to go on by hand. Widths in mm, 156 together. */
export const register = (titles, list, columns, { spare = 0, above = '案号：{{案号}}', after = [] } = {}) => {
  const widths = columns.map(([, , width]) => mm(width));
  const cells = (texts, more) =>
    texts.map((text, i) => cell(cellText(text, { alignment: columns[i][3] ?? AlignmentType.CENTER, ...more }, SMALL_FOUR), widths[i]));
  return {
    first: 30,
    plain: true,
    children: [
      ...title(...titles),
      para(above, { alignment: AlignmentType.RIGHT, spacing: { before: 160, after: 60 } }, FOUR),
      new Table({
        rows: [
          row(cells(columns.map(([name], i) => (i === 0 ? `${name}{{${list}}}` : name))), 640, { tableHeader: true }),
          row(cells(columns.map(([, field]) => (field ? `[${field}]` : ''))), 560, { cantSplit: true }),
          ...Array.from({ length: spare }, () => row(cells(columns.map(() => '')), 560))
        ],
        width: { size: WIDTH, type: WidthType.DXA },
        columnWidths: widths,
        layout: TableLayoutType.FIXED,
        alignment: AlignmentType.CENTER,
        borders
      }),
      ...after
    ]
  };
};
export const LEFT = AlignmentType.LEFT;

const number = (alignment, indent) =>
  new Footer({
    children: [
      new Paragraph({
        alignment,
        indent,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: FOUR, font: font('宋体') })]
      })
    ]
  });

const redFoot = () =>
  new Footer({
    children: [
      new Paragraph({
        indent: { left: -mm(7), right: -mm(7) },
        spacing: { line: 120, lineRule: LineRuleType.EXACT },
        border: { bottom: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 24, space: 1, color: RED } },
        children: []
      })
    ]
  });

/** The Word document of a paper. */
export const word = (name, paper) =>
  new Document({
    title: name,
    creator: 'Mingjian',
    lastModifiedBy: 'Mingjian',
    description: '',
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    styles: { default: { document: { run: { size: THREE, font: font(BODY) } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: mm(paper.first), bottom: mm(paper.plain ? 28 : paper.letter ? 30 : 35), left: mm(28), right: mm(26), footer: mm(paper.letter ? 18 : 25) }
          },
          titlePage: paper.letter === true
        },
        footers: {
          default: number(AlignmentType.RIGHT, { right: 280 }),
          even: number(AlignmentType.LEFT, { left: 280 }),
          ...(paper.letter ? { first: redFoot() } : {})
        },
        children: paper.children
      }
    ]
  });
