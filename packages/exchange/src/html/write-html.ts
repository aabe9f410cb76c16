import type { Scene, SceneBox, ScenePage } from '@tinhgon/charts'
import { escapeXml } from '../svg/escape-xml.ts'
import { writeSvg } from '../svg/write-svg.ts'

/**
 * A scene as one page for the browser that needs nothing else: the pages as pictures, and under each the same
 * units as a nested list, which is what a screen reader reads. Nothing runs, and nothing is fetched.
 */
export function writeHtml(scene: Scene): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(scene.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeXml(scene.title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeXml(scene.title)}</h1>`,
    ...scene.pages.map((page) => section(page, scene)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

const style =
  'body{margin:0;font:14px/1.5 "Be Vietnam Pro",system-ui,sans-serif;color:#16191D;background:#FBFAF7}main{max-width:1200px;margin:auto;padding:24px}figure{margin:0 0 16px}svg{width:100%;height:auto;background:#fff;border:1px solid #E0DDD4}ul{margin:0;padding-left:20px}small{color:#50565E}@media print{details{display:none}section{break-after:page}}'

function section(page: ScenePage, scene: Scene): string {
  const boxes = page.items.filter((item) => item.type === 'box')
  const heading = scene.pages.length > 1 ? `<h2>${escapeXml(`${page.number}. ${page.title}`)}</h2>` : ''
  const picture = writeSvg(page, scene.language)
    .replace(/^<\?xml[^>]*>\n/, '')
    .replace('id="title"', `id="title-${page.number}"`)
    .replace('aria-labelledby="title"', `aria-hidden="true"`)
    .replaceAll('<g id="unit-', `<g id="page-${page.number}-unit-`)
    .replace('<g id="lines"', `<g id="lines-${page.number}"`)
  return `<section>${heading}<figure>${picture}</figure><details open><summary>${escapeXml(page.title)}</summary>${nestedList(boxes)}</details></section>`
}

/** Boxes come superiors first, each with its level. */
function nestedList(boxes: readonly SceneBox[]): string {
  let html = ''
  let level = 0
  for (const box of boxes) {
    if (box.level > level) html += '<ul>'.repeat(box.level - level)
    else html += `</li>${'</ul></li>'.repeat(level - box.level)}`
    level = box.level
    const [name = '', ...rest] = box.description.split('; ')
    const sign = box.sign ? `${escapeXml(box.sign.text)} ` : ''
    html += `<li>${sign}${escapeXml(name)}${rest.length > 0 ? ` <small>${escapeXml(rest.join(' · '))}</small>` : ''}`
  }
  return level === 0 ? '' : `${html}</li>${'</ul></li>'.repeat(level - 1)}</ul>`
}
