import { type FormItem, type FormRow, itemsOf, type PrintedForm } from './printed-form'

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>')

const span = (name: string, value: number): string => (value > 1 ? ` ${name}="${value}"` : '')

type Cell = (text: string) => string

const table = (rows: readonly FormRow[], attributes: string, cell: Cell): string =>
  `<table ${attributes}>${rows
    .map(
      (row) =>
        `<tr>${row.map(({ text, rowSpan, colSpan }) => `<td${span('rowspan', rowSpan)}${span('colspan', colSpan)}>${cell(text)}</td>`).join('\n')}</tr>`,
    )
    .join('\n')}</table>`

function written(
  form: PrintedForm,
  text: (item: Exclude<FormItem, { kind: 'table' }>) => string,
  rows: (rows: readonly FormRow[]) => string,
): string {
  return itemsOf(form)
    .map((item) => (item.kind === 'table' ? rows(item.rows) : text(item)))
    .join('\n')
}

/** What Word and WPS write as a web page: classes, conditional comments, empty paragraphs of their own kind. */
export function wordPage(form: PrintedForm, charset = 'gb2312'): string {
  const body = written(
    form,
    ({ kind, text }) =>
      `<p class=${kind === 'heading' ? 'a3' : 'MsoNormal'} style='text-indent:32.0pt;mso-char-indent-count:2.0'><span\nlang=EN-US style='font-size:16.0pt;mso-ascii-font-family:仿宋'><o:p></o:p></span><span style='font-family:仿宋'>${escaped(text)}</span></p>`,
    (rows) =>
      table(
        rows,
        "class=MsoNormalTable border=1 cellspacing=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'",
        (text) =>
          `<p class=MsoNormal align=center><span lang=EN-US>${text === '' ? '<o:p>&nbsp;</o:p>' : escaped(text)}</span></p>`,
      ),
  )
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=${charset}"><meta name=ProgId content=Word.Document>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;} @page {size:595.3pt 841.9pt;} --></style></head>
<body lang=ZH-CN style='text-justify-trim:punctuation'><div class=WordSection1 style='layout-grid:15.6pt'>
${body}
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p></div></body></html>`
}

/** Words a county's site puts around every article. */
export const siteWords = {
  path: '当前位置：首页 > 政务公开 > 政府信息公开年报 > 乡镇街道',
  source: '来源：青石镇 发布日期：2026-01-22 浏览次数：36',
  related: '上一篇：云河县白沙街道办事处2025年政府信息公开工作年度报告',
  foot: '版权所有：云河县人民政府办公室　网站标识码：0000000000',
}

/** An article of a county's site as a browser saves it: scripts, navigation, buttons, foot. */
export function countyPage(form: PrintedForm): string {
  const body = written(
    form,
    ({ text }) =>
      `<p style="text-indent:2em;line-height:2;"><span style="font-family:仿宋;">　　${escaped(text)}</span></p>`,
    (rows) =>
      `<div class="scroll">${table(rows, 'border="1" cellpadding="0" style="width:100%"', (text) => `<p style="text-align:center">${text === '' ? '&nbsp;' : escaped(text)}</p>`)}</div>`,
  )
  return `<!DOCTYPE html>
<!-- saved from url=(0042)http://www.example.invalid/art/2026/1.html -->
<html lang="zh-CN"><head><meta charset="utf-8"><title>${form.title.join('')}_云河县人民政府</title>
<script>var _hmt = _hmt || []; document.write('<p>九百九十九</p>');</script><style>.nav li{float:left}</style></head>
<body><div id="top"><ul class="nav"><li><a href="/">网站首页</a></li><li><a href="/gk">政务公开</a></li></ul>
<form action="/s"><input name="q" value="请输入关键字"><button>搜索</button></form></div>
<div class="bt-position">${siteWords.path}</div>
<div class="article"><div class="source">${siteWords.source}</div><div class="tools"><a href="javascript:print()">【打印本页】</a><a href="javascript:close()">【关闭窗口】</a></div>
<div id="zoom">${body}</div>
<div class="related"><p>${siteWords.related}</p></div></div>
<footer><p>${siteWords.foot}</p></footer><noscript>需要脚本</noscript><iframe src="about:blank"></iframe></body></html>`
}

/** A page of the years when tables laid everything out: tables in tables, upper-case tags, nothing closed. */
export function oldPage(form: PrintedForm): string {
  const body = written(
    form,
    ({ text }) => `<P>&nbsp;&nbsp;&nbsp;&nbsp;${escaped(text)}`,
    (rows) =>
      table(rows, 'BORDER=1', escaped)
        .replace(/<\/t[dr]>/g, '')
        .replace(/<(\/?)(t[dr]|table)/g, (tag) => tag.toUpperCase()),
  )
  return `<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=gb2312"></HEAD><BODY bgColor=#ffffff>
<TABLE width=980 align=center><TR><TD background=top.gif height=120>&nbsp;<TR><TD><TABLE width="100%"><TR><TD width=180><A href="/">网站首页</A><BR><A href="/zw">政务公开</A><TD>
<TABLE><TR><TD class=title>${form.title.join('<BR>')}</TD></TR><TR><TD>${siteWords.source}</TD></TR><TR><TD>${body}</TD></TR></TABLE></TD></TR></TABLE>
<TR><TD>${siteWords.foot}</TD></TR></TABLE></BODY></HTML>`
}
