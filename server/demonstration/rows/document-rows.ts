import { createHash } from 'node:crypto';
import { groupBits } from '../../kernel/groups';
import type { DrawnCase } from './drawn-case';
import { smallPdf } from './small-pdf';
import type { Writing } from './writing';

const SLOTS = [
  ['ENGAGEMENT_FORM', 'engagement-signe.pdf', groupBits.socialSituation, 'Document d’engagement'],
  ['SWORN_STATEMENT', 'attestation-sur-l-honneur.pdf', groupBits.exploitation, 'Attestation sur l’honneur'],
] as const;

/** The papers of the files that a sitting to come will read. */
export function writeDocuments(writing: Writing, drawn: DrawnCase): void {
  const fate = drawn.outline.commission?.fate;
  if (
    writing.documentsLeft <= 0 ||
    drawn.outline.minor ||
    (fate !== 'CONVENED' && fate !== 'OPEN' && fate !== 'PLANNED')
  )
    return;
  for (const slot of SLOTS) writeDocument(writing, drawn, slot);
  writing.documentsLeft -= SLOTS.length;
}

function writeDocument(writing: Writing, drawn: DrawnCase, [slot, name, bit, title]: (typeof SLOTS)[number]): void {
  const id = writing.random.uuid();
  const bytes = smallPdf(`${title} - exemplaire de démonstration`);
  writing.add('tenant.document', {
    id,
    case_id: drawn.id,
    slot,
    group_bit: bit,
    state: 'STORED',
    media_type: 'application/pdf',
    size: bytes.length,
    digest: createHash('sha256').update(bytes).digest(),
    name: drawn.holder.fileName(id, name),
    uploaded_by: drawn.team.accountId,
    uploaded_at: writing.at(drawn.outline.submitted - 1),
  });
  writing.add('tenant.document_chunk', { document_id: id, number: 0, body: drawn.holder.chunk(id, bytes) });
}
