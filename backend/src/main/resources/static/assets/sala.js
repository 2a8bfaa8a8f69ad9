// Makes pages quicker and kinder; every page works without it.
(() => {
  'use strict';

  const busy = new WeakSet();

  function focusOn(root) {
    const target = root.querySelector('[aria-invalid=true]') || root.querySelector('h1');
    if (!target) return;
    if (target.matches('h1')) target.setAttribute('tabindex', '-1');
    target.focus({ preventScroll: target.matches('h1') });
  }

  function markMenu() {
    const links = [...document.querySelectorAll('[data-menu]')];
    const isHome = path => path.lastIndexOf('/') === 0;
    const within = path => location.pathname === path || (!isHome(path) && location.pathname.startsWith(path + '/'));
    const paths = links.map(link => new URL(link.href).pathname).filter(within);
    const best = paths.reduce((longest, path) => (path.length > longest.length ? path : longest), '');
    for (const link of links) {
      if (new URL(link.href).pathname === best) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    for (const link of document.querySelectorAll('[data-lang]')) {
      const here = new URL(location.href);
      here.searchParams.set('lang', link.dataset.lang);
      link.href = here.pathname + here.search;
    }
  }

  document.addEventListener('htmx:afterSettle', event => {
    if (!event.detail.boosted && !event.detail.target.matches('main')) return;
    const main = document.querySelector('main');
    document.getElementById('announcer').textContent = document.title;
    document.querySelectorAll('details.menu[open]').forEach(menu => menu.removeAttribute('open'));
    markMenu();
    focusOn(main);
  });

  // "/" goes to the box over the whole province, where the page has no list with a box of its own.
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target.matches('input, textarea, select') || document.querySelector('[data-rows]')) return;
    const box = [...document.querySelectorAll('#find, [data-found] #q')].find(one => one.offsetParent);
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });

  // A form that is refused stays on the page it was on.
  document.addEventListener('htmx:beforeHistoryUpdate', event => {
    if (event.detail.xhr.status < 400 || event.detail.requestConfig.verb === 'get') return;
    event.detail.history.type = 'replace';
    event.detail.history.path = location.pathname + location.search;
  });

  document.addEventListener('htmx:beforeRequest', event => {
    const source = event.detail.elt;
    if (source.matches('a[download]')) {
      event.preventDefault();
      location.assign(source.href);
    } else if (source.matches('form')) {
      if (busy.has(source)) event.preventDefault();
      else {
        busy.add(source);
        source.classList.add('busy');
      }
    }
  });

  document.addEventListener('htmx:afterRequest', event => {
    busy.delete(event.detail.elt);
    event.detail.elt.classList.remove('busy');
  });

  // The login lies on another host: leave the page for it as a browser does.
  document.addEventListener('htmx:sendError', event => {
    const path = event.detail.requestConfig;
    location.assign(path.verb === 'get' ? path.path : location.href);
  });

  document.addEventListener('change', event => {
    const input = event.target;
    if (!input.matches('input[type=file]')) return;
    const list = input.parentElement.querySelector('.files');
    if (!list) return;
    const size = bytes => (bytes < 1048576 ? Math.ceil(bytes / 1024) + ' KB' : (bytes / 1048576).toFixed(1) + ' MB');
    list.replaceChildren(...[...input.files].map(file => {
      const item = document.createElement('li');
      item.textContent = file.name + ' · ' + size(file.size);
      return item;
    }));
  });

  // A list that is filtered while one types: <input data-filter="#id-of-list">.
  document.addEventListener('input', event => {
    const list = event.target.dataset.filter && document.querySelector(event.target.dataset.filter);
    if (!list) return;
    const wanted = event.target.value.trim().toLowerCase();
    for (const item of list.children) item.hidden = !item.textContent.toLowerCase().includes(wanted);
  });

  document.addEventListener('click', event => {
    for (const open of document.querySelectorAll('details.menu[open], details.confirm[open]')) {
      if (!open.contains(event.target)) open.removeAttribute('open');
    }
  });

  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    for (const open of document.querySelectorAll('details.menu[open], details.confirm[open]')) {
      open.removeAttribute('open');
      open.querySelector('summary').focus();
    }
  });

  document.addEventListener('DOMContentLoaded', () => {
    if (document.querySelector('main [aria-invalid=true]')) focusOn(document.querySelector('main'));
  });
})();
