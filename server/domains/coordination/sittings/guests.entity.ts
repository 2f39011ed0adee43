import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'tenant', name: 'guest' })
export class GuestEntity {
  @PrimaryColumn('text') departementCode!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') agendaItemId!: string;
  @Column('uuid') holderId!: string | null;
  @Column('text') quality!: string;
  @Column('text') expectedFrom!: string | null;
  @Column('text') expectedUntil!: string | null;
  @Column('text') state!: string;
  @Column('text') leftAt!: string | null;
  @Column('integer') version!: number;
}

export const guestEntities = [GuestEntity];
