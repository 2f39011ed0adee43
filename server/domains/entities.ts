import { AccordEntity } from './persons/accords/accords.entity';
import { agendaEntities } from './coordination/sittings/agenda.entity';
import { bodyEntities } from './actors/bodies/bodies.entity';
import { CaseEventEntity, CaseFileEntity, CaseNoteEntity, RetainedAgeEntity } from './persons/cases/cases.entity';
import {
  OrganisationEntity,
  ApprovalEntity,
  TeamEntity,
  MandateEntity,
  MandateProposalEntity,
} from './actors/directory/directory.entity';
import { ReferentEntity } from './actors/referents/referents.entity';
import { DocumentEntity } from './persons/documents/documents.entity';
import { decisionEntities } from './coordination/decisions/decisions.entity';
import { privacyEntities } from './confidentiality/privacy/privacy.entity';
import { roomCopyEntities } from './coordination/minutes/room-copies.entity';
import { followUpEntities } from './coordination/followups/followups.entity';
import { protectionEntities } from './coordination/protection/conventions.entity';
import { guestEntities } from './coordination/sittings/guests.entity';
import { SupportOutcomeEntity } from './coordination/support/support.entity';
import { sessionEntities } from './coordination/sittings/sessions.entity';
import { SentReturnEntity } from './steering/returns/sent-returns.entity';
import { DataKeyEntity } from '../vault/data-key.entity';

/** Every mapped table. */
export const entities = [
  CaseFileEntity,
  DataKeyEntity,
  CaseEventEntity,
  CaseNoteEntity,
  RetainedAgeEntity,
  AccordEntity,
  SupportOutcomeEntity,
  DocumentEntity,
  ...bodyEntities,
  OrganisationEntity,
  ApprovalEntity,
  TeamEntity,
  MandateEntity,
  MandateProposalEntity,
  ReferentEntity,
  ...sessionEntities,
  ...agendaEntities,
  ...guestEntities,
  ...roomCopyEntities,
  ...followUpEntities,
  ...protectionEntities,
  ...decisionEntities,
  ...privacyEntities,
  SentReturnEntity,
];
