import { FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { Account, Approval, Authority, Mandate, Organisation, Team } from '../../../../schema/directory.types';
import { DepartementCode } from '../../../../schema/scalars';
import { encodeId, NATIONAL } from '../../../kernel/id';
import type { AccountRow, ApprovalRow, AuthorityRow, OrganisationRow, TeamRow } from './directory.rows';
import type { MandateRow } from './mandates.sql';

@Resolver(() => Account)
export class AccountResolver {
  @Behind('DIRECTORY')
  @FieldResolver()
  id(@Root() row: AccountRow): string {
    return encodeId('Account', row.departement, row.id);
  }
}

@Resolver(() => Team)
export class TeamResolver {
  @Behind('DIRECTORY')
  @FieldResolver()
  id(@Root() row: TeamRow): string {
    return encodeId('Team', row.departement, row.id);
  }
}

@Resolver(() => Authority)
export class AuthorityResolver {
  @Behind('DIRECTORY')
  @FieldResolver()
  id(@Root() row: AuthorityRow): string {
    return encodeId('Authority', row.departement, row.id);
  }
}

@Resolver(() => Approval)
export class ApprovalResolver {
  @Behind('DIRECTORY')
  @FieldResolver()
  id(@Root() row: ApprovalRow): string {
    return encodeId('Approval', row.departement, row.id);
  }
}

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Behind('DIRECTORY')
  @FieldResolver()
  id(@Root() row: OrganisationRow): string {
    return encodeId('Organisation', row.departement, row.id);
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => Approval, {
    nullable: true,
    description: 'Its approval in force in this département (agrément), if any.',
  })
  approval(@Root() row: OrganisationRow): ApprovalRow | null {
    return row.approval ?? null;
  }
}

@Resolver(() => Mandate)
export class MandateResolver {
  @Behind('DIRECTORY')
  @FieldResolver()
  id(@Root() row: MandateRow): string {
    return encodeId('Mandate', row.departement ?? NATIONAL, row.id);
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => DepartementCode, { nullable: true, description: 'Where it holds; null for a national mandate.' })
  departement(@Root() row: MandateRow): string | null {
    return row.departement;
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => Account, { description: 'Who holds it.' })
  account(@Root() row: MandateRow): AccountRow {
    return row.account;
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => Organisation, { nullable: true, description: 'For an association’s roles.' })
  organisation(@Root() row: MandateRow): OrganisationRow | null {
    return row.organisation;
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => Team, { nullable: true, description: 'For a caseworker (équipe).' })
  team(@Root() row: MandateRow): TeamRow | null {
    return row.team;
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => Authority, { nullable: true, description: 'For a préfecture or a parquet.' })
  authority(@Root() row: MandateRow): AuthorityRow | null {
    return row.authority;
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => ID, { nullable: true, description: 'Mandate that it stands in for (suppléance).' })
  standsIn(@Root() row: MandateRow): string | null {
    return row.standsInFor ? encodeId('Mandate', row.departement ?? NATIONAL, row.standsInFor) : null;
  }
}
