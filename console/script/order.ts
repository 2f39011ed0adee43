/** `[data-order]`: rows may be dragged as well; letting one go sends the same form as the buttons do. */
export function dragToOrder(page: Document): void {
  const frame = page.querySelector<HTMLElement>('[data-order]');
  const form = page.getElementById(frame?.dataset.order ?? '');
  if (!frame || !(form instanceof HTMLFormElement)) return;
  const body = frame.querySelector('tbody');
  if (!body) return;
  let dragged: HTMLTableRowElement | null = null;
  for (const row of body.rows) row.draggable = true;
  body.addEventListener('dragstart', (event) => {
    dragged = (event.target as Element).closest('tr');
    dragged?.setAttribute('aria-grabbed', 'true');
  });
  body.addEventListener('dragover', (event) => {
    const over = (event.target as Element).closest('tr');
    if (!dragged || !over || over === dragged) return;
    event.preventDefault();
    const { top, height } = over.getBoundingClientRect();
    body.insertBefore(dragged, event.clientY < top + height / 2 ? over : over.nextSibling);
  });
  body.addEventListener('drop', (event) => event.preventDefault());
  body.addEventListener('dragend', () => {
    dragged?.removeAttribute('aria-grabbed');
    dragged = null;
    sendOrder(form, body);
  });
}

function sendOrder(form: HTMLFormElement, body: HTMLTableSectionElement): void {
  const wanted = [...body.rows].map(({ id }) => id.replace('point-', ''));
  const fields = [...form.querySelectorAll<HTMLInputElement>('input[name=itemIds]')];
  if (fields.every((field, index) => field.value === wanted[index])) return;
  fields.forEach((field, index) => (field.value = wanted[index] ?? field.value));
  form.requestSubmit();
}
