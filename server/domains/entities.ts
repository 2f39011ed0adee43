import { AccordRow } from './accords/accords.entity';
import { agendaEntities } from './agenda/agenda.entity';
import { BodyEntity, MembershipEntity } from './bodies/bodies.entity';
import { CaseEventRow, CaseFileRow, CaseNoteRow, DataKeyRow, RetainedAgeRow } from './cases/cases.entity';
import {
  OrganisationEntity,
  ApprovalEntity,
  TeamEntity,
  MandateEntity,
  MandateProposalEntity,
} from './directory/directory.entity';
import { DocumentRow } from './documents/documents.entity';
import { decisionEntities } from './decisions/decisions.entity';
import { privacyEntities } from './privacy/privacy.entity';
import { sessionEntities } from './sessions/sessions.entity';

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
