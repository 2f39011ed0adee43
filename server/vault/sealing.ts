import type { Vault } from './vault';

export type { Holder } from './vault';

/** What a feature may do with the vault: make keys and seal. Only the gate (server/access/gate.ts) opens what a reader sees. */
export type Sealing = Pick<Vault, 'newKey' | 'unwrap' | 'seal' | 'sealJson'>;
