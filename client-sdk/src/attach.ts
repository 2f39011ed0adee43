import type { DocumentSlot } from './_generated_operations';
import type { UserError } from './errors';
import { type Result, resultOf } from './result';
import type { CallOptions, Transport } from './transport';

export interface PaperFile {
  /** Id of the case file. */
  caseId: string;
  slot: DocumentSlot;
  /** As the person's device names it; the service gives it the ending of what is kept. */
  name: string;
  /** PDF, JPEG, PNG or HEIC, 10 MB at most. The service looks at the content, not at what is declared. */
  content: Blob | Uint8Array<ArrayBuffer>;
}

/** The act as the authority signed it, beside its decision. */
export interface SignedCopyFile extends Pick<PaperFile, 'name'> {
  decisionId: string;
  /** Id of the copy whose place it takes: it stays readable beside. */
  replaces?: string;
  /** PDF, 10 MB at most. */
  content: PaperFile['content'];
}

/** What is kept: written anew, without place, date, author, links, forms nor actions. Whoever joins it keeps the original. */
export interface AttachedPaper {
  id: string;
  mediaType: string;
  /** In bytes. */
  size: number;
  /** Of the file as it was handed over, in hexadecimal: tells that an original is that one. */
  receivedSha256: string;
}

/** What was done to it, in words for the person; `code` is for the program. */
export interface PaperChange {
  code: string;
  message: string;
}

export interface Attached {
  document: AttachedPaper;
  changes: readonly PaperChange[];
}

interface Answer {
  upload: { document: AttachedPaper; changes: readonly PaperChange[]; userErrors: readonly UserError[] };
}

export function attach(
  transport: Transport,
  { caseId, slot, ...file }: PaperFile,
  options?: CallOptions,
): Promise<Result<Attached>> {
  return upload(transport, { case: caseId, slot }, file, options);
}

export function attachSignedCopy(
  transport: Transport,
  { decisionId, replaces, ...file }: SignedCopyFile,
  options?: CallOptions,
): Promise<Result<Attached>> {
  return upload(transport, { decision: decisionId, ...(replaces && { replaces }) }, file, options);
}

async function upload(
  transport: Transport,
  place: Readonly<Record<string, string>>,
  { name, content }: Pick<PaperFile, 'name' | 'content'>,
  options?: CallOptions,
): Promise<Result<Attached>> {
  const query = new URLSearchParams({ ...place, name });
  const mediaType = content instanceof Uint8Array ? '' : content.type;
  const address = `/documents?${query.toString()}`;
  const sent = await transport.upload(address, content, mediaType || 'application/octet-stream', options);
  return resultOf({ upload: sent } as Answer);
}
