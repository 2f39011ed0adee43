import { refreshBlocks } from './refresh.js';

const PAUSE_MS = 350;
const WHOLE = /^\s*\d{1,2}[/.\- ]\d{1,2}[/.\- ]\d{4}\s*$/;

/** `[data-rehearse]`: what the rules say of a date, as soon as it is whole. */
export function rehearseDates(page: Document): void {
  const field = page.querySelector<HTMLInputElement>('[data-rehearse] input');
  if (!field) return;
  let waiting = 0;
  field.addEventListener('input', () => {
    window.clearTimeout(waiting);
    if (!WHOLE.test(field.value)) return;
    waiting = window.setTimeout(() => void ask(page, field.value), PAUSE_MS);
  });
}

async function ask(page: Document, date: string): Promise<void> {
  const address = new URL(location.href);
  address.searchParams.set('heldOn', date.trim());
  await refreshBlocks(page, `${address.pathname}${address.search}`);
}
