import { randomUUID } from 'node:crypto';

/** Kinds of thing that an id may name. The number is part of the id: never reuse one. */
export const idTypes = {
  Account: 1,
  Organisation: 2,
  Body: 3,
  Mandate: 4,
  CaseFile: 5,
  Referral: 6,
  Session: 7,
  AgendaItem: 8,
  Accord: 9,
  Document: 10,
  Opinion: 11,
  Decision: 12,
  Approval: 13,
  Team: 14,
  Authority: 15,
  Departement: 16,
  Suggestion: 17,
  CompletionRequest: 18,
  Membership: 19,
  Consultation: 20,
  BreakGlass: 21,
  KeptReader: 22,
  Guest: 23,
  Benefit: 24,
  Hearing: 25,
  ComplaintStep: 26,
  Referent: 27,
  Transfer: 30,
  PossibleDuplicate: 31,
  Breach: 33,
  MandateProposal: 40,
  ApiToken: 41,
  BrowserSession: 42,
  RoomCopy: 60,
  FollowUp: 70,
  Pleading: 76,
  Formality: 80,
  ReflectionPeriod: 81,
  SecureReturn: 82,
  LocalConvention: 90,
  Duty: 91,
  SentReturn: 96,
  ProtectionCircuit: 92,
  CircuitEvent: 93,
  Shelter: 85,
  PlaceRequest: 86,
  Stay: 87,
} as const;

export type IdType = keyof typeof idTypes;

export interface GlobalId {
  type: IdType;
  departement: string;
  uuid: string;
}

const VERSION = 1;
/** Stands for "no département" in an id and in the national journal. */
export const NATIONAL = '00';

const typeNames = new Map<number, IdType>(Object.entries(idTypes).map(([name, number]) => [number, name as IdType]));

export const newUuid = (): string => randomUUID();

/** `base64url(version, type, département, uuid)`: opaque, 21 bytes, 28 characters. */
export function encodeId(type: IdType, departement: string, uuid: string): string {
  const bytes = Buffer.alloc(21);
  bytes[0] = VERSION;
  bytes[1] = idTypes[type];
  bytes.write(departement.padEnd(3, ' '), 2, 'latin1');
  bytes.write(uuid.replace(/-/g, ''), 5, 'hex');
  return bytes.toString('base64url');
}

/** Null for anything that this platform did not issue. */
export function decodeId(id: string): GlobalId | null {
  if (!/^[\w-]{28}$/.test(id)) return null;
  const bytes = Buffer.from(id, 'base64url');
  const type = typeNames.get(bytes[1] ?? 0);
  const departement = bytes.toString('latin1', 2, 5).trim();
  if (bytes[0] !== VERSION || !type || !/^(\d[0-9AB]|9[78]\d)$/.test(departement)) return null;
  return { type, departement, uuid: formatUuid(bytes.toString('hex', 5)) };
}

/** Where an act on this id takes place; no département for an id that nobody issued, so that nothing is found there. */
export function departementOf(id: string): string {
  return decodeId(id)?.departement ?? '';
}

/** The uuid of an id of this type in this département, or null. */
export function uuidOf(id: string, type: IdType, departement: string): string | null {
  const decoded = decodeId(id);
  return decoded && decoded.type === type && decoded.departement === departement ? decoded.uuid : null;
}

function formatUuid(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Before every id: where a page begins that follows no other. */
export const FIRST_ID = '00000000-0000-0000-0000-000000000000';
