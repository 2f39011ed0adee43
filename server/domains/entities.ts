import { AccordRow } from './persons/accords/accords.entity';
import { agendaEntities } from './coordination/sittings/agenda.entity';
import { BodyEntity, MembershipEntity } from './actors/bodies/bodies.entity';
import { CaseEventRow, CaseFileRow, CaseNoteRow, DataKeyRow, RetainedAgeRow } from './persons/cases/cases.entity';
import {
  OrganisationEntity,
  ApprovalEntity,
  TeamEntity,
  MandateEntity,
  MandateProposalEntity,
} from './actors/directory/directory.entity';
import { DocumentRow } from './persons/documents/documents.entity';
import { decisionEntities } from './coordination/decisions/decisions.entity';
import { privacyEntities } from './confidentiality/privacy/privacy.entity';
import { sessionEntities } from './coordination/sittings/sessions.entity';

/** Every mapped table. */
export const entities = [
  CaseFileRow,
  DataKeyRow,
  CaseEventRow,
  CaseNoteRow,
  RetainedAgeRow,
  AccordRow,
  DocumentRow,
  BodyEntity,
  MembershipEntity,
  OrganisationEntity,
  ApprovalEntity,
  TeamEntity,
  MandateEntity,
  MandateProposalEntity,
  ...sessionEntities,
  ...agendaEntities,
  ...decisionEntities,
  ...privacyEntities,
];
