import { expect, test } from 'vitest'
import { tablePage } from './largestPaint.ts'

test('the page with the table alone keeps style sheets and fonts and asks for no script and no data', () => {
  const page = `<!doctype html>
<html lang="en">
  <head>
    <title>Atlas</title>
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/react.js">
    <link rel="stylesheet" crossorigin href="./assets/index.css">
    <link rel="preload" as="font" type="font/woff2" crossorigin href="./assets/plex.woff2">
    <link rel="preload" as="fetch" href="./data/matrix.json" crossorigin>
  </head>
  <body>
    <div id="root"></div>
    <script src="./late.js"></script>
  </body>
</html>`
  const alone = tablePage(page, '<table><td>$& 5 of 5</td></table>')
  expect(alone.match(/(?:href|src)="[^"]+"/g)).toEqual(['href="./assets/index.css"', 'href="./assets/plex.woff2"'])
  expect(alone).toContain('<body><table><td>$& 5 of 5</td></table></body>')
})
