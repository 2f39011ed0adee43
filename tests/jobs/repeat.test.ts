import { repeat } from '../../server/jobs/repeat';

const soon = { first: 0, then: 0 };

function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

describe('a repeated job', () => {
  it('never runs twice at once, and stops after the turn under way', async () => {
    let running = 0;
    let most = 0;
    let turns = 0;
    const third = gate();
    const job = repeat(
      soon,
      async () => {
        most = Math.max(most, (running += 1));
        await new Promise(setImmediate);
        running -= 1;
        if ((turns += 1) === 3) third.open();
      },
      () => undefined,
    );
    await third.opened;
    await job.stop();
    const seen = turns;
    await new Promise(setImmediate);
    expect({ most, running, more: turns - seen }).toEqual({ most: 1, running: 0, more: 0 });
  });

  it('comes again after a failure, which is told', async () => {
    const failures: unknown[] = [];
    const twice = gate();
    const job = repeat(
      soon,
      () => Promise.reject(new Error('no')),
      (error) => {
        if (failures.push(error) === 2) twice.open();
      },
    );
    await twice.opened;
    await job.stop();
    expect(failures.length).toBeGreaterThanOrEqual(2);
  });
});
