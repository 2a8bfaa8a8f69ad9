// Keeps a page up to date while others work on the same thing.
//   <main data-live="/…/live">                 where the word comes from (server-sent events)
//   <div data-live-on="attendance vote" hx-get="…" hx-trigger="live" hx-target="this" hx-swap="outerHTML">
//                                              asks for itself again when one of these happens; "*" for anything
//   <b data-live-value="present">              shows a value that comes with an event
//   document.addEventListener('live', …)       hears { event, values } of each
// Where the connection cannot be had, the parts are asked for every 20 seconds instead.
(() => {
  'use strict';

  const POLL = 20000;
  const GATHER = 150;
  let source = null;
  let root = null;
  let poll = 0;
  let due = new Set();
  let timer = 0;

  const parts = () => document.querySelectorAll('[data-live-on]');
  const isFor = (part, event) => event === '*' || part.dataset.liveOn.split(' ').some(on => on === '*' || on === event);

  function refresh() {
    timer = 0;
    const events = due;
    due = new Set();
    for (const part of parts()) {
      if ([...events].some(event => isFor(part, event))) htmx.trigger(part, 'live');
    }
  }

  function happened(event) {
    due.add(event);
    if (!timer) timer = setTimeout(refresh, GATHER);
  }

  function show(values) {
    for (const [name, value] of Object.entries(values)) {
      for (const place of document.querySelectorAll('[data-live-value="' + name + '"]')) place.textContent = value;
    }
  }

  function startPolling() {
    if (!poll) poll = setInterval(() => document.hidden || happened('*'), POLL);
  }

  function stop() {
    if (source) source.close();
    clearInterval(poll);
    source = null;
    poll = 0;
    root = null;
  }

  function start() {
    const found = document.querySelector('[data-live]');
    if (root && found && root.dataset.live === found.dataset.live) {
      root = found;
      return;
    }
    stop();
    if (!found) return;
    root = found;
    if (!window.EventSource) {
      startPolling();
      return;
    }
    source = new EventSource(root.dataset.live);
    source.onopen = () => {
      clearInterval(poll);
      poll = 0;
      happened('*');
    };
    source.onmessage = message => {
      const { event, values } = JSON.parse(message.data);
      if (event === 'end') {
        source.close();
        startPolling();
        return;
      }
      show(values);
      document.dispatchEvent(new CustomEvent('live', { detail: { event, values } }));
      happened(event);
    };
    source.onerror = startPolling;
  }

  // The row of the seat that changed, unless somebody is at work in it.
  document.addEventListener('live', event => {
    const row = event.detail.values && event.detail.values.seat && document.querySelector('[data-seat="' + event.detail.values.seat + '"]');
    if (row && !row.contains(document.activeElement)) htmx.ajax('GET', row.getAttribute('hx-post'), { target: row, swap: 'outerHTML' });
  });

  document.addEventListener('DOMContentLoaded', start);
  document.addEventListener('htmx:afterSettle', start);
  document.addEventListener('htmx:historyRestore', start);
  window.addEventListener('pagehide', stop);
  window.addEventListener('pageshow', event => event.persisted && start());
})();
