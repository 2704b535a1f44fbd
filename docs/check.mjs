// Opens each page of the site, wide and narrow, and has axe check it. The browser: $CHROMIUM, else chromium.
import { readFile, readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { extname, join } from 'node:path'
import puppeteer from 'puppeteer-core'

const SITE = new URL('target/site/', import.meta.url).pathname
const WIDTHS = [1280, 390]
const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' }
const OF_OTHER_TOOLS = ['404.html', 'apidocs/', 'spec/']

const pages = (await readdir(SITE, { recursive: true }))
  .filter((file) => file.endsWith('.html') && !OF_OTHER_TOOLS.some((path) => file.startsWith(path)))
  .sort()
const server = createServer(async (request, response) => {
  const path = new URL(request.url, 'http://localhost').pathname
  try {
    const content = await readFile(join(SITE, path.endsWith('/') ? `${path}index.html` : path))
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'text/html')
    response.end(content)
  } catch {
    response.writeHead(404).end()
  }
})
await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--force-prefers-reduced-motion'],
})
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let faults = 0
for (const width of WIDTHS) {
  const tab = await browser.newPage()
  await tab.setViewport({ width, height: 900 })
  for (const page of pages) {
    await tab.goto(`http://127.0.0.1:${server.address().port}/${page}`, { waitUntil: 'networkidle0' })
    await tab.evaluate(axe)
    const { violations } = await tab.evaluate(() => globalThis.axe.run())
    const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    for (const { id, help, nodes } of violations) {
      console.error(`${page} at ${width} px: ${id}: ${help}: ${nodes.map((node) => node.target).join(', ')}`)
    }
    if (overflow > 0) {
      console.error(`${page} at ${width} px: ${overflow} px wider than the screen`)
    }
    faults += violations.length + (overflow > 0 ? 1 : 0)
  }
  await tab.close()
}
await browser.close()
server.close()
console.log(`${pages.length} pages, ${WIDTHS.join(' and ')} px: ${faults} faults`)
process.exitCode = faults === 0 && pages.length > 0 ? 0 : 1
