/** What a document knows about itself: the shape of @graphql-typed-document-node/core, kept here so that the package depends on nothing. */
export interface DocumentTypeDecoration<TResult, TVariables> {
  __apiType?: (variables: TVariables) => TResult;
}

/** A GraphQL text that knows its result and its variables. */
export interface TypedDocument<TResult, TVariables> extends DocumentTypeDecoration<TResult, TVariables> {
  /** `hash`: SHA-256 of the text, where the service publishes the document. */
  __meta__?: Record<string, unknown> | undefined;
  toString(): string;
}
