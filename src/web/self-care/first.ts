import { forbidEval } from '#web/app/no-eval.ts';
import { registerWorker, whenKept } from './register-worker.ts';

// The first page: text that is there without a script. The app comes at the first tap; the worker has it by then.
// Before anything that would ask whether it may: the app's modules come later.
forbidEval();
const begin = part('begin');
let isOpening = false;

begin.addEventListener('click', () => void open('begin'));
begin.removeAttribute('popovertarget');
// Whoever was here before goes on at once; so does a tap that came before this script, which the browser has kept for it.
if (localStorage.getItem('unwind.self-care') === 'begun') void open('again');
else if (wasTapped()) void open('begin');
addEventListener('load', () => void registerWorker());
void whenKept().then(() => {
  const wait = document.querySelector('#wait');
  // Somebody may have begun meanwhile.
  if (wait !== null)
    wait.textContent = 'About three minutes of questions, then you start. It works without a connection now.';
});

async function open(how: 'begin' | 'again'): Promise<void> {
  if (isOpening) return;
  isOpening = true;
  begin.setAttribute('aria-busy', 'true');
  try {
    const { showApp } = await import('./app.tsx');
    await showApp(part('app'), how);
    part('first').remove();
  } catch {
    isOpening = false;
    begin.removeAttribute('aria-busy');
    part('wait').textContent = 'This could not be loaded. Check your connection, then load the page again.';
  }
}

/** What the first page's key opens without a script is never seen; that it is open is the tap. */
function wasTapped(): boolean {
  return 'popover' in HTMLElement.prototype && part('tapped').matches(':popover-open');
}

function part(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`#${id}`);
  if (found === null) throw new Error(`The page has no part ${id}`);
  return found;
}
