// Charts of a dashboard, each drawn from the table behind it, and its numbers read anew when they may have changed.
//   <figure data-chart="trend" data-loading data-failed>   <div class="chart" hidden>   <table> with <tr data-point>
// A chart says that it is loading or that it failed; the table stays in either case.
(() => {
  'use strict';

  const LIBRARY = '/webjars/echarts/echarts.common.min.js';
  const CALM = 5000;
  const followed = new Set();
  let library = null;
  let timer = 0;
  let last = 0;

  const colour = name => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
  const number = text => (text === undefined || text === '' ? null : Number(text));

  function load() {
    library ??= new Promise((done, failed) => {
      const script = document.createElement('script');
      script.src = LIBRARY;
      script.onload = () => (window.echarts ? done(window.echarts) : failed());
      script.onerror = () => {
        library = null;
        script.remove();
        failed();
      };
      document.head.append(script);
    });
    return library;
  }

  function common(figure) {
    const text = { color: colour('ink-2'), fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 13 };
    return {
      animation: false,
      textStyle: text,
      // Words on the canvas: styles within HTML are forbidden by the content security policy.
      tooltip: {
        trigger: 'axis',
        renderMode: 'richText',
        backgroundColor: colour('card'),
        borderColor: colour('line'),
        textStyle: { color: colour('ink'), fontSize: 13 },
      },
      legend: { bottom: 0, itemGap: 14, icon: 'roundRect', itemWidth: 14, itemHeight: 8, textStyle: { color: colour('ink-2') } },
    };
  }

  const axis = (more, label) => ({
    axisLine: { lineStyle: { color: colour('line') } },
    axisTick: { show: false },
    axisLabel: { color: colour('ink-2'), hideOverlap: true, ...label },
    splitLine: { lineStyle: { color: colour('line') } },
    ...more,
  });

  // Each month by its name, its year below it where another one begins.
  function months(figure, points) {
    const step = Math.ceil((points.length * 28) / Math.max(1, figure.clientWidth - 70));
    const parts = points.map(point => /^(.+) (\S+)$/.exec(point.name) || [point.name, point.name, '']);
    return {
      interval: (place) => place % step === 0,
      hideOverlap: false,
      fontSize: 12,
      lineHeight: 17,
      formatter: (name, place) => {
        const [, month, year] = parts[place];
        return place >= step && parts[place - step][2] === year ? month : month + '\n' + year;
      },
    };
  }

  const bar = (name, tone, data, stack) => ({
    name, type: 'bar', stack, data, barMaxWidth: 26, itemStyle: { color: colour(tone + '-bar') },
  });

  const kinds = {
    trend(figure, points) {
      const { ok, late, percent } = figure.dataset;
      return {
        ...common(figure),
        grid: { left: 4, right: 4, top: 30, bottom: 34, containLabel: true },
        xAxis: axis({ type: 'category', data: points.map(point => point.name) }, months(figure, points)),
        yAxis: [
          axis({ type: 'value', minInterval: 1, name: figure.dataset.unit, nameTextStyle: { color: colour('ink-2') } }),
          axis({ type: 'value', min: 0, max: 100, splitLine: { show: false }, axisLabel: { color: colour('ink-2'), formatter: '{value}%' } }),
        ],
        series: [
          bar(ok, 'ok', points.map(point => number(point.a)), 'done'),
          bar(late, 'late', points.map(point => number(point.b)), 'done'),
          {
            name: percent, type: 'line', yAxisIndex: 1, connectNulls: false, symbolSize: 7,
            data: points.map(point => number(point.c)),
            lineStyle: { color: colour('brand'), width: 2.5 }, itemStyle: { color: colour('brand') },
            tooltip: { valueFormatter: value => (value === null || value === undefined ? '–' : value + '%') },
          },
        ],
      };
    },
    compare(figure, points) {
      const shown = [...points].reverse();
      const of = key => shown.map(point => number(point[key]));
      return {
        ...common(figure),
        grid: { left: 4, right: 16, top: 8, bottom: figure.clientWidth < 420 ? 62 : 34, containLabel: true },
        yAxis: axis({ type: 'category', data: shown.map(point => point.name), splitLine: { show: false } }),
        xAxis: axis({ type: 'value', minInterval: 1 }),
        series: [
          bar(figure.dataset.ok, 'ok', of('a'), 'open'),
          bar(figure.dataset.soon, 'soon', of('b'), 'open'),
          bar(figure.dataset.wait, 'wait', of('c'), 'open'),
          bar(figure.dataset.late, 'late', of('d'), 'open'),
        ],
      };
    },
  };

  function say(figure, text) {
    const place = figure.querySelector('.chart');
    place.hidden = false;
    place.textContent = text;
    place.classList.add('says');
  }

  function failed(figure) {
    say(figure, figure.dataset.failed);
    figure.dataset.state = 'failed';
    const table = figure.querySelector('details');
    if (table) table.open = true;
  }

  async function draw(figure) {
    const points = [...figure.querySelectorAll('[data-point]')].map(row => row.dataset);
    if (points.length === 0) return;
    figure.dataset.state = 'loading';
    say(figure, figure.dataset.loading);
    try {
      const echarts = await load();
      if (!figure.isConnected) return;
      const place = figure.querySelector('.chart');
      place.classList.remove('says');
      place.textContent = '';
      if (figure.dataset.chart === 'compare') place.style.height = 110 + points.length * 28 + 'px';
      const chart = echarts.init(place, null, { devicePixelRatio: Math.max(2, window.devicePixelRatio || 1) });
      chart.setOption(kinds[figure.dataset.chart](figure, points));
      figure.dataset.state = 'drawn';
    } catch {
      failed(figure);
    }
  }

  const figures = () => document.querySelectorAll('[data-chart]');
  const chartOf = figure => window.echarts && window.echarts.getInstanceByDom(figure.querySelector('.chart'));

  function dispose(root) {
    for (const figure of root.querySelectorAll('[data-chart]')) chartOf(figure)?.dispose();
  }

  function start() {
    for (const button of document.querySelectorAll('[data-print]')) button.hidden = false;
    for (const figure of figures()) if (!figure.dataset.state) draw(figure);
  }

  function redraw() {
    for (const figure of figures()) {
      chartOf(figure)?.dispose();
      draw(figure);
    }
  }

  // On paper a chart keeps the shape that it has on the screen.
  function resize() {
    if (matchMedia('print').matches) return;
    for (const figure of figures()) chartOf(figure)?.resize();
  }

  // Somebody who writes a reason is not interrupted.
  const isBusy = part =>
    part.querySelector('details.confirm[open]') ||
    (part.contains(document.activeElement) && document.activeElement.matches('select, textarea, input'));

  const folds = () => [...document.querySelectorAll('#dashboard details.fold')];

  async function refresh() {
    timer = 0;
    const part = document.querySelector('[data-dashboard]');
    if (!part || document.hidden) return;
    if (isBusy(part)) {
      timer = setTimeout(refresh, CALM);
      return;
    }
    last = Date.now();
    const open = folds().map(fold => fold.open);
    try {
      await htmx.ajax('GET', part.dataset.dashboard, { target: part, swap: 'outerHTML', select: '#dashboard' });
    } catch {
      return;
    }
    folds().forEach((fold, place) => { fold.open = Boolean(open[place]); });
  }

  document.addEventListener('live', event => {
    if (!(event.target instanceof Element) || !event.target.matches('[data-dashboard]') || timer) return;
    timer = setTimeout(refresh, Math.max(0, last + CALM - Date.now()));
  });

  document.addEventListener('click', event => {
    if (event.target.closest('[data-print]')) window.print();
  });

  document.addEventListener('DOMContentLoaded', () => {
    last = Date.now();
    start();
  });
  // What could not be read anew stays as it was, for the page of an error holds no dashboard; and so does what somebody
  // is just leaving by one of its links, whose answer would not find its place once the link is gone.
  document.addEventListener('htmx:beforeSwap', event => {
    const { target, isError } = event.detail;
    if (!target) return;
    if (target.matches('[data-dashboard]') && (isError || followed.size > 0)) event.detail.shouldSwap = false;
    else dispose(target);
  });
  document.addEventListener('htmx:beforeRequest', event => {
    if (event.detail.requestConfig.elt.closest('[data-dashboard]')) followed.add(event.detail.xhr);
  });
  document.addEventListener('htmx:afterRequest', event => followed.delete(event.detail.xhr));
  document.addEventListener('htmx:afterSettle', start);
  window.addEventListener('resize', resize);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
})();
