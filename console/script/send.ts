import { refreshAndTell } from './live.js';
import { isTouched } from './refresh.js';

interface Refused {
  message: string;
  acknowledge?: string | null;
}

interface Answer {
  refusals?: readonly Refused[];
  kept?: boolean;
}

/** `form[data-send]`: sent without leaving the page; what it changed is refreshed, what refuses it is told on its line. */
export function sendInPlace(page: Document): void {
  page.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
    if (!('send' in form.dataset)) return sendFirst(page, form, event);
    event.preventDefault();
    void send(page, form, event.submitter).catch(() => tell(page, form, 'Le réseau ne répond pas. Recommencez.'));
  });
}

/** `data-send=first`: what is chosen there is not left behind by a form that leaves the page; refused, it holds that one back. */
function sendFirst(page: Document, form: HTMLFormElement, event: SubmitEvent): void {
  const first = page.querySelector<HTMLFormElement>('form[data-send=first]');
  if (!first || !isTouched(first)) return;
  event.preventDefault();
  const then = () => {
    if (!isTouched(first)) form.requestSubmit(event.submitter);
  };
  void send(page, first, null)
    .then(then)
    .catch(() => tell(page, first, 'Le réseau ne répond pas. Recommencez.'));
}

async function send(page: Document, form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const button = submitter instanceof HTMLButtonElement && submitter.name ? submitter : null;
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  if (button) body.append(button.name, button.value);
  form.dataset.once = '';
  const response = await fetch(form.action, { method: 'POST', headers: { accept: 'application/json' }, body });
  if (response.status === 401) return location.reload();
  const { refusals = [] } = (await response.json()) as Answer;
  renewKey(form);
  // A warning is passed over in a box, and that box is drawn by the page.
  if ((refusals.length === 0 && !response.ok) || refusals.some(({ acknowledge }) => acknowledge))
    return sendAsPage(page, form, button);
  // What is taken is typed no more: the blocks that it stood in may change.
  if (refusals.length === 0) form.reset();
  await refreshAndTell(page);
  const words = button && button.value !== '' ? ` Vous aviez choisi\u00a0: ${button.textContent ?? ''}.` : '';
  if (refusals.length > 0) tell(page, stillThere(page, form), refusals.map(({ message }) => message).join(' ') + words);
}

/** The next sending of the same form is another one. */
function renewKey(form: HTMLFormElement): void {
  const key = form.querySelector<HTMLInputElement>('input[name=idempotencyKey]');
  if (key) key.value = crypto.randomUUID();
}

function sendAsPage(page: Document, form: HTMLFormElement, button: HTMLButtonElement | null): void {
  if (button) {
    const pressed = page.createElement('input');
    pressed.type = 'hidden';
    pressed.name = button.name;
    pressed.value = button.value;
    form.append(pressed);
  }
  form.submit();
}

/** The form as the refreshed page has it. */
const stillThere = (page: Document, form: HTMLFormElement): HTMLFormElement =>
  [...page.forms].find(({ action, id }) => action === form.action && id === form.id) ?? form;

function tell(page: Document, form: HTMLFormElement, words: string): void {
  form.querySelector('.console-changed')?.remove();
  const told = page.createElement('p');
  told.className = 'console-changed';
  told.setAttribute('role', 'alert');
  told.tabIndex = -1;
  told.textContent = words;
  form.closest('details')?.setAttribute('open', '');
  form.prepend(told);
  told.focus();
}
