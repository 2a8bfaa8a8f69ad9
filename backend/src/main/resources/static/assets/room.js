// The meeting room: notes are saved while they are typed, and what others do appears by itself.
(() => {
  'use strict';
  if (window.salaRoom) return window.salaRoom();

  const PARTS = ['room-agenda', 'room-head', 'room-vote', 'room-outcomes', 'room-voices', 'room-people'];
  let late = null;

  // Notes. What is typed is kept on this device until the server has it.
  function notes(form) {
    const text = form.elements.note;
    const status = form.querySelector('[data-status]');
    const other = form.querySelector('[data-other]');
    const append = form.querySelector('[data-other-append]');
    const key = 'sala-note-' + form.dataset.item;
    let timer = null;
    let saving = false;
    let paused = !other.hidden;
    let theirs = '';

    const keep = () => localStorage.setItem(key, JSON.stringify({ text: text.value, version: form.elements.version.value }));
    const say = words => { status.textContent = words; };

    function both(current) {
      paused = true;
      theirs = current.text;
      form.elements.version.value = current.version;
      other.querySelector('[data-other-text]').textContent = current.text;
      append.hidden = false;
      other.hidden = false;
      keep();
    }

    async function save() {
      clearTimeout(timer);
      if (saving) { timer = setTimeout(save, 500); return; }
      saving = true;
      const sent = text.value;
      say(form.dataset.saving);
      try {
        const answer = await fetch(form.dataset.note, { method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { Accept: 'application/json' }, redirect: 'error' });
        if (answer.status !== 200 && answer.status !== 409) throw new Error(answer.status);
        const body = await answer.json();
        if (body.saved) {
          form.elements.version.value = body.current.version;
          if (text.value === sent) localStorage.removeItem(key);
          other.hidden = true;
          paused = false;
          say(form.dataset.saved);
        } else {
          say('');
          both(body.current);
        }
      } catch (away) {
        say(form.dataset.kept);
        timer = setTimeout(save, 8000);
      } finally {
        saving = false;
      }
    }

    text.addEventListener('input', () => {
      keep();
      clearTimeout(timer);
      if (!paused) timer = setTimeout(save, 1000);
    });
    form.addEventListener('submit', event => {
      event.preventDefault();
      event.stopImmediatePropagation();
      save();
    }, true);
    append.addEventListener('click', () => {
      text.value = (text.value.trimEnd() + '\n' + theirs).trimStart();
      keep();
      save();
    });
    addEventListener('online', () => { if (localStorage.getItem(key) && form.isConnected && !paused) save(); });

    const left = JSON.parse(localStorage.getItem(key) || 'null');
    if (left && left.text !== text.value) {
      const current = { text: text.value, version: form.elements.version.value };
      text.value = left.text;
      if (left.version === current.version) save();
      else both(current);
    }

    // Another's words appear where nothing is being typed; where something is, saving brings both together.
    form.hear = current => {
      if (String(current.version) === form.elements.version.value || saving || paused || localStorage.getItem(key)) return;
      text.value = current.text;
      form.elements.version.value = current.version;
    };
  }

  // Somebody is at work in a part: it is left alone until they are done.
  function inUse(part) {
    return part.contains(document.activeElement) && part.querySelector('details[open], textarea:focus, input:focus, select:focus')
      || [...part.querySelectorAll('textarea, input:not([type=hidden], [type=checkbox], [type=radio], [type=search])')].some(one => one.value !== one.defaultValue)
      || [...part.querySelectorAll('input[type=checkbox], input[type=radio]')].some(one => one.checked !== one.defaultChecked);
  }

  async function refresh() {
    const room = document.getElementById('room');
    if (!room) return;
    const answer = await fetch(room.dataset.now, { headers: { 'HX-Request': 'true' } }).catch(() => null);
    if (!answer || !answer.ok) return;
    const now = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const shown = now.querySelector('[data-shown]');
    if (shown && shown.dataset.shown !== room.dataset.shown) {
      location.assign(location.pathname);
      return;
    }
    const note = document.getElementById('room-note');
    const noted = now.querySelector('[data-note]');
    if (note && note.hear && noted) note.hear({ version: noted.dataset.note, text: noted.textContent });
    for (const id of PARTS) {
      const before = document.getElementById(id);
      const after = now.getElementById(id);
      if (!before || !after || before.innerHTML === after.innerHTML || inUse(before)) continue;
      const focused = document.activeElement && before.contains(document.activeElement) ? document.activeElement.id : null;
      before.innerHTML = after.innerHTML;
      if (window.htmx) window.htmx.process(before);
      if (focused && document.getElementById(focused)) document.getElementById(focused).focus();
    }
  }

  addEventListener('online', soon);

  // Many signals at once ask for one look.
  function soon() {
    clearTimeout(late);
    late = setTimeout(refresh, 150 + Math.random() * 350);
  }

  function start() {
    const form = document.getElementById('room-note');
    if (!form || form.started) return;
    form.started = true;
    notes(form);
  }

  // Of a vote being taken a member needs only the number, which comes along; the secretary sees who is still to vote.
  document.addEventListener('live', event => {
    const room = document.getElementById('room');
    if (room && (event.target === room || event.detail.event === 'voted' && room.dataset.runs !== undefined)) soon();
  });

  // Who comes and goes is one click; the list follows by itself.
  document.addEventListener('submit', async event => {
    const form = event.target;
    if (!form.matches('form[data-quiet]')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'manual' }).catch(() => null);
    if (answer && (answer.type === 'opaqueredirect' || answer.ok)) refresh();
    else location.assign(form.action.replace(/\/seats\/.*/, ''));
  }, true);

  window.salaRoom = start;
  document.addEventListener('htmx:afterSettle', start);
  document.addEventListener('change', event => {
    const chooser = event.target.closest('details.units');
    if (!chooser) return;
    const chosen = [...chooser.querySelectorAll(':checked')].map(one => one.nextElementSibling.textContent);
    const label = chooser.querySelector('[data-chosen]');
    label.dataset.empty = label.dataset.empty || label.textContent;
    label.textContent = chosen.length === 0 ? label.dataset.empty : chosen.slice(0, 2).join(', ') + (chosen.length > 2 ? ' +' + (chosen.length - 2) : '');
  });
  start();
})();
