const LIMIT = 1500;

/** Lengths of the longest common subsequence of the tails, one row per line of `before`. */
function tails(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      rows[i]![j] = before[i] === after[j] ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
    }
  }
  return rows;
}

/** Numbers (from 1) of the lines of `after` that `before` did not have; none when too long to compare. */
export function changedLines(before: string, after: string): number[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  if (before === '' || old.length > LIMIT || now.length > LIMIT) return [];
  const rows = tails(old, now);
  const changed: number[] = [];
  for (let i = 0, j = 0; j < now.length;) {
    if (i < old.length && old[i] === now[j]) [i, j] = [i + 1, j + 1];
    else if (i < old.length && rows[i + 1]![j]! >= rows[i]![j + 1]!) i++;
    else changed.push(++j);
  }
  return changed;
}
