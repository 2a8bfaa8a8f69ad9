// Saves a section of the minutes while it is typed; without this each section has its button.
(() => {
  'use strict';

  const PAUSE = 1500;
  const waiting = new WeakMap();

  async function save(form) {
    const says = form.querySelector('[data-saved]');
    try {
      const answer = await fetch(form.dataset.autosave, { method: 'POST', body: new FormData(form), headers: { Accept: 'application/json' } });
      if (answer.ok) {
        form.elements.version.value = (await answer.json()).version;
        says.textContent = says.dataset.done;
      } else {
        says.textContent = answer.status === 409 ? says.dataset.conflict : says.dataset.failed;
      }
    } catch {
      says.textContent = says.dataset.failed;
      later(form);
    }
  }

  function later(form) {
    clearTimeout(waiting.get(form));
    waiting.set(form, setTimeout(() => save(form), PAUSE));
  }

  document.addEventListener('input', event => {
    const form = event.target.closest('form[data-autosave]');
    if (form) later(form);
  });
  document.addEventListener('submit', event => clearTimeout(waiting.get(event.target)), true);
})();
