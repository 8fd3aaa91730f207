// What the time picker can do where scripts run. It only adds: without it every day and time is a link or a button.
const zoned = document.querySelector('[data-zone]');
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
const inZone = (zone, time, shown) =>
  new Intl.DateTimeFormat('en-US', { timeZone: zone, ...shown }).format(time);
const clock = { hour: 'numeric', minute: '2-digit' };
const withDay = { weekday: 'short', ...clock };

/** Times on her own clock, where it goes differently on that day. */
function showOwnClock() {
  const times = [...document.querySelectorAll('time[datetime]')];
  const differs = times.some((time) => {
    const at = new Date(time.dateTime);
    return inZone(here, at, withDay) !== inZone(zoned.dataset.zone, at, withDay);
  });
  if (!differs) return;
  for (const time of times) {
    const own = document.createElement('small');
    const at = new Date(time.dateTime);
    const isSameDay =
      inZone(here, at, { day: 'numeric' }) === inZone(zoned.dataset.zone, at, { day: 'numeric' });
    own.textContent = `${inZone(here, at, isSameDay ? clock : withDay)} for you`;
    time.after(own);
  }
  zoned.append(` Your device is in ${here.replaceAll('_', ' ')}: your own time stands below each.`);
}
if (zoned && here) showOwnClock();

const month = document.querySelector('#month');
const days = month ? [...month.querySelectorAll('a[data-day]')] : [];

/** The free day that a key leads to; past either end, the month beside it. */
function dayFrom(current, key) {
  const place = days.indexOf(current);
  const weekday = new Date(`${current.dataset.day}T12:00Z`).getUTCDay();
  const later = (day) => (new Date(day.dataset.day) - new Date(current.dataset.day)) / 86400000;
  const sameWeekday = days.filter((day) => new Date(`${day.dataset.day}T12:00Z`).getUTCDay() === weekday);
  const row = days.filter((day) => day.closest('tr') === current.closest('tr'));
  return {
    ArrowLeft: () => days[place - 1] ?? 'prev',
    ArrowRight: () => days[place + 1] ?? 'next',
    ArrowUp: () => sameWeekday.findLast((day) => later(day) < 0) ?? 'prev',
    ArrowDown: () => sameWeekday.find((day) => later(day) > 0) ?? 'next',
    Home: () => row[0],
    End: () => row.at(-1),
    PageUp: () => 'prev',
    PageDown: () => 'next',
  }[key]?.();
}

month?.addEventListener('keydown', (event) => {
  const current = event.target.closest('a[data-day]');
  if (!current || event.ctrlKey || event.altKey || event.metaKey) return;
  const to = dayFrom(current, event.key);
  if (to === undefined) return;
  event.preventDefault();
  if (to === 'prev' || to === 'next') month.querySelector(`a[rel=${to}]`)?.click();
  else to.focus();
});

// Another month was asked for: the keys go on in it, and it is said. Not before the browser has gone to the fragment, which
// takes the focus along.
if (month && location.hash === '#month') {
  addEventListener('load', () => {
    setTimeout(() => {
      (days[0] ?? month.querySelector('a'))?.focus();
      month.querySelector('[role=status]').textContent = month.querySelector('caption').textContent.trim();
    }, 100);
  });
}
