// Draws the diagram of a process into [data-diagram] and marks it by what the page says in words ([data-mark]).
// Without it the words say everything.
(() => {
  'use strict';

  const STEP = 1.25;
  const LEAST = 0.2;
  const MOST = 3;
  const READABLE = 0.85;
  const AIR = 0.95;
  const TALLEST = 680;
  const loaded = new Map();

  function load(tag, attributes) {
    const key = attributes.src || attributes.href;
    if (!loaded.has(key)) {
      loaded.set(key, new Promise((done, failed) => {
        const element = Object.assign(document.createElement(tag), attributes, { onload: done, onerror: failed });
        document.head.append(element);
      }));
    }
    return loaded.get(key);
  }

  async function libraries(base) {
    await Promise.all([
      load('link', { rel: 'stylesheet', href: base + '/bpmn/diagram-js.css' }),
      load('link', { rel: 'stylesheet', href: base + '/bpmn/bpmn-js.css' }),
      load('link', { rel: 'stylesheet', href: base + '/course.css' }),
      load('script', { src: base + '/bpmn/bpmn-navigated-viewer.production.min.js' }),
      ...['\u0e01', 'a'].map(letter => document.fonts.load('14px Sarabun', letter)),
    ]);
  }

  function badge(text, kind) {
    const element = document.createElement('span');
    element.className = 'course-badge ' + kind;
    element.textContent = text;
    return element;
  }

  function mark(viewer, panel) {
    const canvas = viewer.get('canvas');
    const overlays = viewer.get('overlays');
    const known = viewer.get('elementRegistry');
    const add = (id, marker) => known.get(id) && canvas.addMarker(id, marker);
    for (const id of (panel.dataset.done || '').split(' ')) add(id, 'course-done');
    for (const id of (panel.dataset.now || '').split(' ')) add(id, 'course-now');
    const marked = [];
    for (const words of document.querySelectorAll('main [data-mark]')) {
      const element = known.get(words.dataset.element);
      if (!element) continue;
      const kind = words.dataset.mark;
      add(element.id, 'course-' + kind);
      if (kind === 'now' || kind.startsWith('heat')) marked.push(element);
      if (words.dataset.badge) {
        overlays.add(element.id, {
          position: kind === 'timer' ? { bottom: -24, left: -20 } : { top: -14, left: element.width / 2 - 30 },
          html: badge(words.dataset.badge, kind),
          scale: { min: 0.7, max: 1.2 },
        });
      }
    }
    return marked;
  }

  function controls(viewer, panel, marked) {
    const canvas = viewer.get('canvas');
    const zoomBy = factor => canvas.zoom(Math.min(MOST, Math.max(LEAST, canvas.zoom() * factor)), 'auto');
    const fit = () => {
      canvas.zoom('fit-viewport', 'auto');
      canvas.zoom(canvas.zoom() * AIR, 'auto');
    };
    const current = () => {
      if (!marked.length) return fit();
      canvas.zoom(READABLE);
      const box = canvas.viewbox();
      const at = marked[0];
      canvas.viewbox({
        x: at.x + at.width / 2 - box.width / 2,
        y: at.y + at.height / 2 - box.height / 2,
        width: box.width,
        height: box.height,
      });
    };
    const acts = { in: () => zoomBy(STEP), out: () => zoomBy(1 / STEP), fit, current };
    const bar = panel.parentElement.querySelector('[data-diagram-controls]');
    bar.hidden = false;
    for (const button of bar.querySelectorAll('button')) button.onclick = acts[button.dataset.act];

    const drawing = panel.querySelector('svg[data-element-id], .djs-container > svg');
    const keys = {
      '+': acts.in, '=': acts.in, '-': acts.out, '0': fit, Home: current,
      ArrowLeft: () => canvas.scroll({ dx: 60, dy: 0 }),
      ArrowRight: () => canvas.scroll({ dx: -60, dy: 0 }),
      ArrowUp: () => canvas.scroll({ dx: 0, dy: 60 }),
      ArrowDown: () => canvas.scroll({ dx: 0, dy: -60 }),
    };
    drawing.setAttribute('role', 'img');
    drawing.setAttribute('aria-label', panel.dataset.label);
    drawing.addEventListener('keydown', event => {
      if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
      event.preventDefault();
      keys[event.key]();
    });
    panel.querySelector('.bjs-powered-by').setAttribute('aria-label', 'Powered by bpmn.io');

    // A finger moves the drawing sideways; up and down it moves the page.
    let last = null;
    panel.addEventListener('pointerdown', event => { last = event.pointerType === 'touch' ? event.clientX : null; });
    panel.addEventListener('pointermove', event => {
      if (last === null || event.pointerType !== 'touch') return;
      canvas.scroll({ dx: event.clientX - last, dy: 0 });
      last = event.clientX;
    });
    panel.addEventListener('pointerup', () => { last = null; });
    panel.addEventListener('pointercancel', () => { last = null; });

    if (panel.clientWidth < 600) current();
    else {
      const drawn = canvas.viewbox().inner;
      const height = Math.min(panel.clientWidth / drawn.width, 1) * drawn.height / AIR;
      panel.style.height = Math.max(300, Math.min(TALLEST, height)) + 'px';
      canvas.resized();
      fit();
      if (canvas.zoom() > 1) canvas.zoom(1, 'auto');
    }
  }

  async function draw(panel) {
    if (panel.dataset.state) return;
    panel.dataset.state = 'drawing';
    try {
      const [answer] = await Promise.all([
        fetch(panel.dataset.diagram, { credentials: 'same-origin', headers: { Accept: 'application/xml' } }),
        libraries(panel.dataset.assets),
      ]);
      if (!answer.ok) throw new Error('diagram ' + answer.status);
      const text = fontSize => ({ fontFamily: 'Sarabun, sans-serif', fontSize, lineHeight: 1.25 });
      const viewer = new window.BpmnJS({
        container: panel,
        keyboard: { bind: false },
        zoomScroll: { enabled: false },
        textRenderer: { defaultStyle: text(14), externalStyle: text(13) },
        bpmnRenderer: { defaultFillColor: '#ffffff', defaultStrokeColor: '#51606d', defaultLabelColor: '#17212b' },
      });
      await viewer.importXML(await answer.text());
      controls(viewer, panel, mark(viewer, panel));
      panel.dataset.state = 'drawn';
    } catch (failed) {
      panel.dataset.state = 'failed';
      panel.closest('[data-diagram-card]').hidden = true;
    }
  }

  const all = () => document.querySelectorAll('[data-diagram]').forEach(draw);
  document.addEventListener('DOMContentLoaded', all);
  document.addEventListener('htmx:afterSettle', all);
})();
