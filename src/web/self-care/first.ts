import { registerWorker } from './register-worker.ts';

// The first page: text that is there without a script. The app comes when it is read, and is shown at the first tap.
const app = import('./app.tsx');
const first = part('first');
const begin = part('begin');

begin.addEventListener('click', () => void open('begin'));
// Whoever was here before goes on at once.
if (localStorage.getItem('unwind.self-care') === 'begun') void open('again');
void registerWorker();

async function open(how: 'begin' | 'again'): Promise<void> {
  begin.setAttribute('aria-busy', 'true');
  try {
    const { showApp } = await app;
    await showApp(part('app'), how);
    first.remove();
  } catch {
    begin.removeAttribute('aria-busy');
    part('wait').textContent = 'This could not be loaded. Check your connection, then load the page again.';
  }
}

function part(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`#${id}`);
  if (found === null) throw new Error(`The page has no part ${id}`);
  return found;
}
