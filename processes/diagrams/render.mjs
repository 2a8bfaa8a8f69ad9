// Draws every model to <process-id>.svg beside this file, its font within, stamped with the model's checksum.
// Needs a Chromium; another than Debian's is named by CHROMIUM.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import puppeteer from 'puppeteer-core';

const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const models = join(here, '../src/main/resources/bpmn');
const modules = join(here, 'node_modules');

const face = (script, range) => {
  const font = readFileSync(join(modules, `@fontsource/sarabun/files/sarabun-${script}-400-normal.woff2`), 'base64');
  return `@font-face{font-family:Sarabun;src:url(data:font/woff2;base64,${font}) format("woff2");unicode-range:${range}}`;
};
const font = face('thai', 'U+0E00-0E7F') + face('latin', 'U+0000-00FF');

const draw = async (xml, font) => {
  document.head.innerHTML += `<style>${font}</style>`;
  await Promise.all(['ก', 'a'].map((letter) => document.fonts.load('14px Sarabun', letter)));
  const text = (fontSize) => ({ fontFamily: 'Sarabun, sans-serif', fontSize, lineHeight: 1.25 });
  const viewer = new BpmnJS({
    container: document.body,
    textRenderer: { defaultStyle: text(14), externalStyle: text(13) },
    bpmnRenderer: { defaultFillColor: '#ffffff', defaultStrokeColor: '#0b323e', defaultLabelColor: '#17212b' },
  });
  const { warnings } = await viewer.importXML(xml);
  if (warnings.length) throw new Error(warnings.map((warning) => warning.message).join('\n'));
  const { svg } = await viewer.saveSVG();
  return svg.replace(/width="[^"]+" height="[^"]+" viewBox="[^"]+"/, () => {
    const { x, y, width, height } = viewer.get('canvas').getActiveLayer().getBBox();
    const frame = [x - 20, y - 20, width + 40, height + 40].map(Math.round);
    return `width="${frame[2]}" height="${frame[3]}" viewBox="${frame.join(' ')}"`;
  });
};

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const file of readdirSync(models, { recursive: true }).filter((name) => name.endsWith('.bpmn'))) {
  const xml = readFileSync(join(models, file));
  const page = await browser.newPage();
  await page.setContent('<!DOCTYPE html><meta charset="utf-8">');
  await page.addScriptTag({ path: join(modules, 'bpmn-js/dist/bpmn-viewer.production.min.js') });
  const svg = await page.evaluate(draw, xml.toString(), font);
  const stamp = `<metadata>sha256 ${createHash('sha256').update(xml).digest('hex')}</metadata>`;
  const look = `<style>${font}</style><rect x="-10000" y="-10000" width="20000" height="20000" fill="#ffffff"/>`;
  writeFileSync(join(here, `${basename(file, '.bpmn')}.svg`), svg.replace(/(<svg [^>]*>)/, `$1${stamp}${look}`) + '\n');
  await page.close();
}
await browser.close();
