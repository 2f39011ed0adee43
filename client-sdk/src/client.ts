import { attach, attachSignedCopy, type Attached, type PaperFile, type SignedCopyFile } from './attach';
import type { TypedDocument } from './document-type';
import { type ConnectionShape, Pages } from './pages';
import { type Made, type PayloadOf, type Result, resultOf } from './result';
import { type CallOptions, Transport, type TransportOptions } from './transport';

export type ClientOptions = TransportOptions;

/** A variable that the document lets out may be left out. */
type Args<TVariables> =
  Record<string, never> extends TVariables
    ? [variables?: TVariables, options?: CallOptions]
    : [variables: TVariables, options?: CallOptions];

/** Asks and acts under one token. Holds no state: keep one per account. */
export class PasserelleClient {
  private readonly transport: Transport;

  constructor(options: ClientOptions) {
    this.transport = new Transport(options);
  }

  /** Reads. Throws a `PasserelleError` when the API or the network fails. */
  async query<TResult, TVariables>(
    document: TypedDocument<TResult, TVariables>,
    ...[variables, options]: Args<TVariables>
  ): Promise<TResult> {
    return (await this.transport.send(document, variables, options)) as TResult;
  }

  /** Acts. An expected refusal comes back as a value; faults are thrown as `query` does. */
  async act<TResult extends object, TVariables>(
    document: TypedDocument<TResult, TVariables>,
    ...[variables, options]: Args<TVariables>
  ): Promise<Result<Made<PayloadOf<TResult>>>> {
    return resultOf((await this.transport.send(document, variables, options)) as TResult);
  }

  /** Joins a paper to a file. A paper that is not taken is a value, in words; the same one sent again is kept once. */
  attach(file: PaperFile, options?: CallOptions): Promise<Result<Attached>> {
    return attach(this.transport, file, options);
  }

  /** Joins what the authority signed to its decision; another takes its place by naming it. */
  attachSignedCopy(file: SignedCopyFile, options?: CallOptions): Promise<Result<Attached>> {
    return attachSignedCopy(this.transport, file, options);
  }

  /** Every row of a connection, page after page. `pick` says where it is in the answer. */
  pages<TResult, TVariables extends { after?: string | null | undefined }, TNode>(
    document: TypedDocument<TResult, TVariables>,
    variables: TVariables,
    pick: (answer: TResult) => ConnectionShape<TNode> | null | undefined,
    options?: CallOptions,
  ): Pages<TNode> {
    return new Pages(async (after) => {
      const answer = await this.transport.send(document, { ...variables, after: after ?? variables.after }, options);
      return pick(answer as TResult) ?? null;
    });
  }
}
