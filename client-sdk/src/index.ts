export * from './_generated_operations';
export type { Attached, AttachedPaper, PaperChange, PaperFile, SignedCopyFile } from './attach';
export { PasserelleClient, type ClientOptions } from './client';
export type { DocumentTypeDecoration, TypedDocument } from './document-type';
export {
  ApiError,
  BadRequestError,
  InternalError,
  InvalidDocumentError,
  InvalidVariablesError,
  LimitExceededError,
  NetworkError,
  PasserelleError,
  TimeoutError,
  UnauthenticatedError,
  UnavailableError,
  UnexpectedAnswerError,
  UnknownOutcomeError,
  UserErrorsError,
} from './errors';
export { Pages, type ConnectionShape } from './pages';
export { read, type FieldOf, type Open, type Reading } from './read';
export type { Made, PayloadOf, Refused, Result, Success, Warning } from './result';
export type { CallOptions, TokenSource, TransportOptions } from './transport';
export { writing, type ReadFile } from './writing';
