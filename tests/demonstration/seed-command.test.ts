import { progressBar } from '../../server/cli/progress-bar';
import { wholeNumber } from '../../server/cli/whole-number';

test('a number of cases is a whole number between its bounds, spaces allowed', () => {
  expect(wholeNumber('--cases', '1 000 000', 1, 2_000_000)).toBe(1_000_000);
  for (const wrong of ['0', '-3', '12.5', 'abc', '', '9999999999']) {
    expect(() => wholeNumber('--cases', wrong, 1, 2_000_000)).toThrow(
      /--cases doit être un nombre entier de 1 à 2000000/,
    );
  }
});

test('outside a terminal the progress is a line every ten percent', () => {
  const lines: string[] = [];
  const progress = progressBar({ write: (text) => lines.push(text) });
  for (let done = 0; done <= 100; done += 1) progress(done, 100, 'dossiers');
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toBe('dossiers : 100 %\n');
});

test('in a terminal the bar redraws itself on one line', () => {
  const written: string[] = [];
  const progress = progressBar({ isTTY: true, write: (text) => written.push(text) });
  progress(50, 100, 'dossiers');
  progress(50, 100, 'dossiers');
  progress(100, 100, 'dossiers');
  expect(written).toHaveLength(2);
  expect(written[0]).toMatch(/^\r█{15}░{15} {2}50 %/);
  expect(written[1]).toMatch(/\n$/);
});
