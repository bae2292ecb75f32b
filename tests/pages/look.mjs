// Opens pages as a reader does: axe-core finds nothing, nothing is asked of a network, nothing scrolls sideways, no text of a picture is too small.
// node look.mjs CHROMIUM PAGE...
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';

const [executablePath, ...pages] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
let found = 0;
const complain = text => { found++; console.log(text); };

// What is read of the page in the page: how far it scrolls sideways, and the smallest text of pictures as shown.
const measure = () => {
  let smallest = 99;
  for (const text of document.querySelectorAll('svg:not([aria-hidden]) text')) {
    const box = text.getBoundingClientRect();
    if (box.width === 0) continue;
    const scale = text.getScreenCTM().a;
    smallest = Math.min(smallest, parseFloat(getComputedStyle(text).fontSize) * scale);
  }
  return { sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth, smallest };
};

// Each layout and each scheme of colours once: axe-core takes most of the time.
const inspected = new Set(['1400 light', '1400 dark', '360 light']);

const look = async path => {
  // The page forbids scripts of its own: only what tests bring may run.
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  page.on('request', request => { if (!request.url().startsWith('file:')) complain(`${path}: asks for ${request.url()}`); });
  await page.goto('file://' + resolve(path));
  await page.evaluate(axe);
  for (const [width, colorScheme] of [[1400, 'light'], [1400, 'dark'], [800, 'light'], [700, 'light'], [360, 'light'], [360, 'dark']]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const { sideways, smallest } = await page.evaluate(measure);
    if (sideways > 0) complain(`${path} at ${width} px scrolls ${sideways} px sideways`);
    if (smallest < 10.8) complain(`${path} at ${width} px has text of ${smallest.toFixed(1)} px in a picture`);
    if (!inspected.has(`${width} ${colorScheme}`)) continue;
    const { violations } = await page.evaluate(() => axe.run(document));
    for (const violation of violations)
      complain(`${path} at ${width} px, ${colorScheme}: ${violation.id}: ${violation.help}: ${violation.nodes.slice(0, 3).map(node => node.target.join(' ') + ' ' + node.html.slice(0, 160)).join(' | ')}`);
  }
  await context.close();
};

// As many at once as there are processors.
const waiting = [...pages];
const readers = Array.from({ length: Math.max(1, availableParallelism()) }, async () => {
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await look(path);
});
await Promise.all(readers);

await browser.close();
console.log(`${pages.length} pages looked at, ${found} findings`);
process.exit(found === 0 ? 0 : 1);
