// Moves through a list of work by the keyboard; without it the list has links, a search field and buttons like any page.
(() => {
  'use strict';

  const rows = () => [...document.querySelectorAll('[data-rows] [data-row]')];

  function move(by) {
    const all = rows();
    if (!all.length) return;
    const at = all.indexOf(document.activeElement);
    all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + by))].focus();
  }

  const keys = {
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    '/': () => document.getElementById('q').focus(),
    '?': () => {
      const help = document.querySelector('[data-shortcuts]');
      help.open = !help.open;
      if (help.open) help.querySelector('summary').focus();
    },
  };

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || !document.querySelector('[data-rows]')) return;
    if (event.target.matches('input:not([type=checkbox]), textarea, select')) return;
    if (event.key.startsWith('Arrow') && !event.target.matches('[data-row]')) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
})();
