import { forbidEval } from '#web/app/no-eval.ts';
import { registerWorker, whenKept } from './register-worker.ts';

// The first page: text that is there without a script. The app comes at the first tap; the worker has it by then.
// Before anything that would ask whether it may: the app's modules come later.
forbidEval();
const begin = part('begin');

begin.addEventListener('click', () => void open('begin'));
// Whoever was here before goes on at once.
if (localStorage.getItem('unwind.self-care') === 'begun') void open('again');
addEventListener('load', () => void registerWorker());
void whenKept().then(() => {
  const wait = document.querySelector('#wait');
  // Somebody may have begun meanwhile.
  if (wait !== null)
    wait.textContent = 'About three minutes of questions, then you start. It works without a connection now.';
});

async function open(how: 'begin' | 'again'): Promise<void> {
  begin.setAttribute('aria-busy', 'true');
  try {
    const { showApp } = await import('./app.tsx');
    await showApp(part('app'), how);
    part('first').remove();
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
