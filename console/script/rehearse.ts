import { refreshBlocks } from './refresh.js';

const PAUSE_MS = 350;
const WHOLE = /^\s*(\d{1,2}[/.\- ]\d{1,2}[/.\- ]\d{4})?\s*$/;

/** `[data-rehearse]`, with the names of its fields: what the rules and the records say, as soon as a date is whole. */
export function rehearseDates(page: Document): void {
  const frame = page.querySelector<HTMLElement>('[data-rehearse]');
  if (!frame) return;
  const names = (frame.dataset.rehearse ?? '').split(' ');
  let waiting = 0;
  const hear = () => {
    window.clearTimeout(waiting);
    if ([...frame.querySelectorAll<HTMLInputElement>('[data-whole] input')].some(({ value }) => !WHOLE.test(value)))
      return;
    waiting = window.setTimeout(() => void ask(page, frame, names), PAUSE_MS);
  };
  frame.addEventListener('input', hear);
  frame.addEventListener('change', hear);
}

async function ask(page: Document, frame: HTMLElement, names: readonly string[]): Promise<void> {
  const address = new URL(frame.dataset.rehearseAt ?? location.href, location.href);
  const form = frame.closest('form') ?? frame.querySelector('form');
  const typed = form ? new FormData(form) : new FormData();
  for (const name of names) {
    const value = typed.get(name);
    if (typeof value === 'string' && value.trim() !== '') address.searchParams.set(name, value.trim());
    else address.searchParams.delete(name);
  }
  await refreshBlocks(page, `${address.pathname}${address.search}`);
}
