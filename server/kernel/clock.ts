/** The only place that reads the time. A test may stand it still. */
let frozen: Date | undefined;

export const clock = {
  now(): Date {
    return frozen ? new Date(frozen) : new Date();
  },
  freeze(instant: Date | undefined): void {
    frozen = instant;
  },
};
