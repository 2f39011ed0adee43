/** The same points, one of them a place higher or lower; as they are where it is there already. */
export function moved(items: readonly string[], up: string | null, down: string | null): string[] {
  const order = [...items];
  const from = order.indexOf(up ?? down ?? '');
  const to = up ? from - 1 : from + 1;
  if (from < 0 || to < 0 || to >= order.length) return order;
  [order[from], order[to]] = [order[to]!, order[from]!];
  return order;
}
