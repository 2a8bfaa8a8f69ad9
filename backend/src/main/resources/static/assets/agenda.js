// Orders an agenda by dragging; the arrow buttons do the same without it.
import Sortable from '../webjars/sortablejs/modular/sortable.esm.js';

let pressed = null;

function prepare() {
  for (const list of document.querySelectorAll('[data-order]:not(.sortable)')) {
    list.classList.add('sortable');
    Sortable.create(list, {
      handle: '.handle',
      draggable: 'li',
      filter: '.keep',
      preventOnFilter: false,
      animation: 120,
      // Nothing stands above the first heading.
      onMove: move => move.related !== list.firstElementChild || move.willInsertAfter,
      onEnd: drop => {
        if (drop.oldIndex !== drop.newIndex) document.getElementById(list.dataset.order).requestSubmit();
      },
    });
  }
}

document.addEventListener('submit', event => {
  pressed = event.submitter && event.submitter.id;
});

// Whoever moves an item by keyboard stays on its button, or on the other one at either end.
document.addEventListener('htmx:afterSettle', event => {
  prepare();
  if (!event.detail.boosted && !event.detail.target.matches('main')) return;
  const [direction, item] = (pressed || '').split(/-(.*)/);
  if (direction === 'up' || direction === 'down') {
    const other = direction === 'up' ? 'down' : 'up';
    const button = document.getElementById(pressed) || document.getElementById(other + '-' + item);
    if (button) button.focus();
  }
  pressed = null;
});

prepare();
