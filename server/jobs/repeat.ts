export interface Repeated {
  /** No new turn; resolves once the turn under way has ended. */
  stop(): Promise<void>;
}

export interface Rhythm {
  /** Milliseconds before the first turn, and between the end of a turn and the next. */
  first: number;
  then: number;
}

/** Turns never overlap and never keep the process alive. One that fails is told, and the next one comes all the same. */
export function repeat(rhythm: Rhythm, work: () => Promise<void>, failed: (error: unknown) => void): Repeated {
  let stopped = false;
  let turn: Promise<void> = Promise.resolve();
  let timer = wait(rhythm.first);

  function wait(milliseconds: number): NodeJS.Timeout {
    return setTimeout(() => (turn = take()), milliseconds).unref();
  }

  async function take(): Promise<void> {
    await work().catch(failed);
    if (!stopped) timer = wait(rhythm.then);
  }

  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await turn;
    },
  };
}
