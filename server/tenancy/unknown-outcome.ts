/** The connection broke during the commit: the act may or may not have been recorded. */
export class UnknownOutcome extends Error {
  constructor(options?: ErrorOptions) {
    super('outcome of the commit unknown', options);
  }
}
