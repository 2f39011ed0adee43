import type { Route } from '../../http/route';
import { administrationPage } from './administration.page';
import { directoryPage } from './directory.page';
import { installingPage } from './installing.page';
import { installBody } from './install-body.act';
import { deactivateAccount, endMandate } from './mandate.acts';
import { giveMandate } from './give-mandate.act';
import { newMandatePage } from './new-mandate.page';
import { recordApproval, registerOrganisation } from './organisation.acts';
import { organisationsPage } from './organisations.page';
import { endReferent, nameReferent } from './referent.acts';
import { referentsPage } from './referents.page';
import { approveProposal, declineProposal } from './proposal.acts';
import { localProposalsPage, proposalsPage } from './proposals.page';

/** Who works here: mandates, associations, bodies, and the first steps of a département. */
export const directory: Route[] = [
  directoryPage,
  newMandatePage,
  giveMandate,
  endMandate,
  deactivateAccount,
  organisationsPage,
  registerOrganisation,
  recordApproval,
  referentsPage,
  nameReferent,
  endReferent,
  localProposalsPage,
  proposalsPage,
  approveProposal,
  declineProposal,
  administrationPage,
  installingPage,
  installBody,
];
