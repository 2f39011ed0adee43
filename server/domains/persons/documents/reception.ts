import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { Clamd } from './clamd';
import { LARGEST_BYTES } from './documents.rules';
import { flaws } from './paper-messages';
import { flawOf, kindOf, nameOf } from './paper.rules';
import type { Change } from './workshop/treated';
import type { Workshop } from './workshop/workshop';

export interface Handed {
  name: string;
  /** Media type as the sender declares it. */
  declared: string;
  bytes: Buffer;
}

/** A paper as it is kept, and what tells which one was handed over. */
export interface Received {
  bytes: Uint8Array;
  mediaType: string;
  name: string;
  changes: Change[];
  receivedDigest: Buffer;
}

/** Before anything of a paper is kept: what it is, whether the scanner knows it, and what is left once it is written anew. */
export class Reception {
  constructor(
    private readonly scanner: Clamd | null,
    private readonly workshop: Workshop,
  ) {}

  async receive({ bytes, declared, name }: Handed): Promise<Received> {
    const kind = kindOf(bytes, (await fileTypeFromBuffer(bytes.subarray(0, SNIFFED)))?.mime ?? '');
    refuseFor(flawOf({ kind, declared, name }));
    // As it was handed over: that is what a scanner knows, and no decoder opens it before.
    if (this.scanner && !(await this.scanner.isSound(bytes))) throw Refusal.of(ErrorCode.INVALID_VALUE, INFECTED);
    const treated = await this.workshop.treat({ bytes, mediaType: kind, largest: LARGEST_BYTES });
    if (typeof treated === 'string') throw Refusal.of(ErrorCode.INVALID_VALUE, flaws[treated]);
    const receivedDigest = createHash('sha256').update(bytes).digest();
    return { ...treated, name: nameOf(name, treated.mediaType), receivedDigest };
  }
}

/** Where the signatures are; a crafted file is not read further to find out what it is. */
const SNIFFED = 4_100;

const INFECTED =
  "L'antivirus reconnaît cette pièce comme dangereuse : elle n'a pas été gardée. Prévenez la personne qui " +
  "vous l'a remise, et votre service informatique.";

function refuseFor(flaw: string | null): void {
  if (flaw) throw Refusal.of(ErrorCode.INVALID_VALUE, flaw);
}
