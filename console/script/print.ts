/** What is folded is unfolded on paper, and folded back after. */
export function unfoldOnPaper(page: Document): void {
  const folded = new Set<HTMLDetailsElement>();
  window.addEventListener('beforeprint', () => {
    page.querySelectorAll<HTMLDetailsElement>('details.console-details:not([open])').forEach((each) => {
      folded.add(each);
      each.open = true;
    });
  });
  window.addEventListener('afterprint', () => {
    folded.forEach((each) => (each.open = false));
    folded.clear();
  });
}
