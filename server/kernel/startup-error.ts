/** A reason not to start, said to the operator: one French sentence, without a stack and without a secret. */
export class StartupError extends Error {
  override readonly name = 'StartupError';

  constructor(sentence: string, options?: { cause?: unknown }) {
    super(sentence, options);
  }
}
